package io.github.jooqconformance.runtime.report;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Optional;

/** JSON for people and programs: indented, and in ASCII, so that no terminal, log or editor can be fooled by it. */
public final class AsciiJson {
    private static final JsonFactory FACTORY =
            JsonFactory.builder().enable(JsonWriteFeature.ESCAPE_NON_ASCII).build();

    private AsciiJson() {}

    /** Writes a document. */
    public interface Body {
        void write(JsonGenerator json) throws IOException;
    }

    /** The document as text, ending with a line feed. */
    public static String document(Body body) {
        var text = new StringWriter();
        try (var json = FACTORY.createGenerator(text)) {
            json.setPrettyPrinter(printer());
            body.write(json);
        } catch (IOException e) {
            throw new UncheckedIOException("writing to memory", e);
        }
        return text.append('\n').toString();
    }

    private static DefaultPrettyPrinter printer() {
        // Jackson's own would end lines as the platform does.
        var indenter = new DefaultIndenter("  ", "\n");
        var printer = new DefaultPrettyPrinter();
        printer.indentObjectsWith(indenter);
        printer.indentArraysWith(indenter);
        return printer;
    }

    /** Writes a field, as null if there is no value. */
    public static void writeOptional(JsonGenerator json, String name, Optional<String> value) throws IOException {
        if (value.isPresent()) {
            json.writeStringField(name, value.get());
        } else {
            json.writeNullField(name);
        }
    }
}
