package io.github.jooqconformance.generator;

import java.io.File;
import java.nio.charset.StandardCharsets;
import org.jooq.codegen.JavaWriter;

/**
 * A writer of jOOQ's that writes a text as it is: jOOQ's own would indent it, and expand what looks like a template.
 */
final class VerbatimWriter extends JavaWriter {
    private final String text;

    VerbatimWriter(File file, String text) {
        super(file, null, StandardCharsets.UTF_8.name());
        this.text = text;
    }

    @Override
    protected String beforeClose(String printed) {
        return text;
    }
}
