package io.github.jooqconformance.runtime.redis;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Makes an entry that is a JSON object. */
public final class JsonWriter {
    private final List<JsonText.Content> members = new ArrayList<>();

    /** A writer of an object without members. */
    public JsonWriter() {}

    /** Adds a column. One that is null is no member. */
    public <T> JsonWriter put(Field<T> field, @Nullable T value) {
        field.requirePresence(value);
        if (value != null) {
            members.add(out -> write(field, value, out));
        }
        return this;
    }

    private static <T> void write(Field<T> field, T value, JsonGenerator out) throws IOException {
        out.writeFieldName(field.name());
        try {
            field.codec().write(value, out);
        } catch (IllegalArgumentException e) {
            throw field.refusal(e);
        }
    }

    /**
     * The object in UTF-8.
     *
     * @throws IllegalArgumentException if PostgreSQL cannot have returned one of the values
     */
    public byte[] toBytes() {
        return JsonText.write(this::write);
    }

    void write(JsonGenerator out) throws IOException {
        out.writeStartObject();
        for (var member : members) {
            member.write(out);
        }
        out.writeEndObject();
    }
}
