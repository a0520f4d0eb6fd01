package io.github.jooqconformance.runtime.manifest;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.PrettyPrinter;
import java.io.IOException;

/**
 * Gives each value down to some depth a line of its own, and leaves what is deeper on one line: a changed column is a
 * changed line.
 */
public final class ShallowPrinter implements PrettyPrinter {
    private final int expanded;
    private int depth;

    /** A printer that breaks the lines of the outermost {@code expanded} levels of objects and arrays. */
    public ShallowPrinter(int expanded) {
        this.expanded = expanded;
    }

    private void separate(JsonGenerator out, String inline) throws IOException {
        out.writeRaw(depth <= expanded ? "\n" + "  ".repeat(depth) : inline);
    }

    private void open(JsonGenerator out, char bracket) throws IOException {
        out.writeRaw(bracket);
        depth++;
    }

    private void close(JsonGenerator out, char bracket, int values) throws IOException {
        depth--;
        if (values > 0 && depth < expanded) {
            out.writeRaw("\n" + "  ".repeat(depth));
        }
        out.writeRaw(bracket);
    }

    @Override
    public void writeRootValueSeparator(JsonGenerator out) throws IOException {
        out.writeRaw('\n');
    }

    @Override
    public void writeStartObject(JsonGenerator out) throws IOException {
        open(out, '{');
    }

    @Override
    public void beforeObjectEntries(JsonGenerator out) throws IOException {
        separate(out, "");
    }

    @Override
    public void writeObjectFieldValueSeparator(JsonGenerator out) throws IOException {
        out.writeRaw(": ");
    }

    @Override
    public void writeObjectEntrySeparator(JsonGenerator out) throws IOException {
        out.writeRaw(',');
        separate(out, " ");
    }

    @Override
    public void writeEndObject(JsonGenerator out, int entries) throws IOException {
        close(out, '}', entries);
    }

    @Override
    public void writeStartArray(JsonGenerator out) throws IOException {
        open(out, '[');
    }

    @Override
    public void beforeArrayValues(JsonGenerator out) throws IOException {
        separate(out, "");
    }

    @Override
    public void writeArrayValueSeparator(JsonGenerator out) throws IOException {
        out.writeRaw(',');
        separate(out, " ");
    }

    @Override
    public void writeEndArray(JsonGenerator out, int values) throws IOException {
        close(out, ']', values);
    }
}
