package io.github.jooqconformance.generator;

import java.io.File;
import org.jooq.codegen.Files;
import org.jooq.codegen.GeneratorStrategy.Mode;
import org.jooq.codegen.JavaGenerator;
import org.jooq.codegen.JavaWriter;
import org.jspecify.annotations.Nullable;

/**
 * A writer of jOOQ's that prints no Unicode escape in a comment. javac reads escapes before it looks for comments: one
 * could end the comment, and what only looks like one, such as a path of Windows, does not compile.
 */
final class SafeJavaWriter extends JavaWriter {
    /**
     * A writer that is configured as the generator's own.
     *
     * @param directories those that were created already
     * @param mode what is generated, if it matters
     */
    SafeJavaWriter(File file, JavaGenerator generator, Files directories, @Nullable Mode mode) {
        super(
                file,
                generator.generateFullyQualifiedTypes(),
                generator.getTargetEncoding(),
                generator.generateJavadoc(),
                directories,
                generator.generatedSerialVersionUID(),
                mode);
        if (generator.generateIndentation() != null) {
            tabString(generator.generateIndentation());
        }
        if (generator.generateNewline() != null) {
            newlineString(generator.generateNewline());
        }
        printMarginForBlockComment(generator.generatePrintMarginForBlockComment());
    }

    @Override
    protected String beforeClose(String printed) {
        return CommentEscaping.escape(super.beforeClose(printed));
    }
}
