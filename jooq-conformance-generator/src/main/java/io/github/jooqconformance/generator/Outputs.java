package io.github.jooqconformance.generator;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jooq.codegen.JavaGenerator;

/**
 * Where a run writes to.
 *
 * @param target the directory of the Java files
 * @param classes the directory in it of the root package
 * @param resources the directory of the resources
 */
record Outputs(Path target, Path classes, Path resources) {
    /**
     * The directories of a run.
     *
     * @param basedir what a relative path in the options starts from
     */
    static Outputs of(GeneratorOptions options, Path basedir, JavaGenerator generator) {
        var target = Path.of(generator.getTargetDirectory());
        return new Outputs(
                target,
                target.resolve(generator.getTargetPackage().replace('.', '/')),
                options.resources().map(basedir::resolve).orElse(target));
    }

    /**
     * Looks at the directories, and at what they would be made in.
     *
     * @throws GenerationException if one is certain not to be written
     */
    void requireWritable() {
        requireWritable(classes);
        requireWritable(resources);
    }

    private void requireWritable(Path directory) {
        var existing = directory.toAbsolutePath();
        while (!Files.exists(existing) && existing.getParent() != null) {
            existing = existing.getParent();
        }
        if (!Files.isDirectory(existing)) {
            throw problem(directory, existing + " is no directory");
        }
        // Asked of File, since Files goes by the permissions alone for some file systems.
        if (!new File(existing.toString()).canWrite()) {
            throw problem(directory, existing + " is read-only");
        }
    }

    /**
     * Makes the directories, before anything is written into them.
     *
     * @throws GenerationException if one cannot be made
     */
    void create() {
        create(classes);
        create(resources);
    }

    private void create(Path directory) {
        try {
            Files.createDirectories(directory);
        } catch (IOException e) {
            throw problem(directory, "it cannot be made (" + e + ")");
        }
    }

    private GenerationException problem(Path directory, String reason) {
        return new GenerationException(
                directory.equals(classes) || directory.equals(target)
                        ? "The target directory %s cannot be written: %s. Choose another in <target><directory>."
                                .formatted(target, reason)
                        : "The directory %s in conformance.resources cannot be written: %s. Choose another."
                                .formatted(resources, reason));
    }
}
