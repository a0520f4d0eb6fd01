package io.github.jooqconformance.runtime.redis;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Arrays as JSON: nothing that an element holds can be taken for a separator, and null is no text. */
record ListCodec<T>(ValueCodec<T> element) implements ValueCodec<List<@Nullable T>> {
    @Override
    public byte[] encode(List<@Nullable T> value) {
        return JsonText.write(out -> write(value, out));
    }

    @Override
    public List<@Nullable T> decode(byte[] bytes) throws MalformedValueException {
        return JsonText.read(bytes, this);
    }

    @Override
    public void write(List<@Nullable T> value, JsonGenerator out) throws IOException {
        out.writeStartArray();
        for (var item : value) {
            if (item == null) {
                out.writeNull();
            } else {
                element.write(item, out);
            }
        }
        out.writeEndArray();
    }

    @Override
    public List<@Nullable T> read(JsonParser in) throws IOException, MalformedValueException {
        if (in.currentToken() != JsonToken.START_ARRAY) {
            in.skipChildren();
            throw new MalformedValueException("is no array");
        }
        var items = new ArrayList<@Nullable T>();
        while (in.nextToken() != JsonToken.END_ARRAY) {
            try {
                items.add(in.currentToken() == JsonToken.VALUE_NULL ? null : element.read(in));
            } catch (MalformedValueException e) {
                skipRest(in);
                throw new MalformedValueException("has an element that " + e.getMessage(), e);
            }
        }
        return Collections.unmodifiableList(items);
    }

    /** Unread: to tell what is wrong with each of millions of elements would take long. */
    private static void skipRest(JsonParser in) throws IOException {
        while (in.nextToken() != JsonToken.END_ARRAY) {
            in.skipChildren();
        }
    }
}
