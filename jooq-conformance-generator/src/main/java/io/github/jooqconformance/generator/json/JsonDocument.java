package io.github.jooqconformance.generator.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.PrettyPrinter;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import io.github.jooqconformance.runtime.manifest.ShallowPrinter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;

/** Prints documents, with a line break at the end. */
public final class JsonDocument {
    private static final JsonFactory FACTORY = new JsonFactory();

    private JsonDocument() {}

    /** A line for each member of an object; arrays on one line. */
    public static String print(JsonValue document) {
        return print(
                document,
                new DefaultPrettyPrinter(Separators.createDefaultInstance()
                                .withObjectFieldValueSpacing(Separators.Spacing.AFTER))
                        .withObjectIndenter(new DefaultIndenter("  ", "\n")));
    }

    /**
     * A line for each member and element down to a depth, and what is deeper on one line.
     *
     * @param depth how many levels have lines of their own
     */
    public static String printShallow(JsonValue document, int depth) {
        return print(document, new ShallowPrinter(depth));
    }

    private static String print(JsonValue document, PrettyPrinter printer) {
        var text = new StringWriter();
        try (var out = FACTORY.createGenerator(text)) {
            out.setPrettyPrinter(printer);
            document.write(out);
        } catch (IOException e) {
            throw new UncheckedIOException("writing to memory", e);
        }
        return text.append("\n").toString();
    }
}
