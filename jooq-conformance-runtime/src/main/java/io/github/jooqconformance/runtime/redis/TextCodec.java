package io.github.jooqconformance.runtime.redis;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.util.function.Function;

/**
 * Values that have one text each.
 *
 * @param type what the values are, for messages
 * @param form how the text stands in JSON
 * @param format the text of a value
 * @param parse the value of a text; fails with an exception of {@code java.lang} or {@code java.time} if there is none
 */
record TextCodec<T>(String type, Form form, Function<T, String> format, Function<String, T> parse)
        implements ValueCodec<T> {
    /** How a text stands in JSON. */
    enum Form {
        STRING,
        NUMBER
    }

    @Override
    public byte[] encode(T value) {
        return format.apply(value).getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public T decode(byte[] bytes) throws MalformedValueException {
        return parsed(Utf8.decode(bytes));
    }

    @Override
    public void write(T value, JsonGenerator out) throws IOException {
        var text = format.apply(value);
        if (form == Form.NUMBER) {
            out.writeNumber(text);
        } else {
            out.writeString(text);
        }
    }

    @Override
    public T read(JsonParser in) throws IOException, MalformedValueException {
        var expected = form == Form.NUMBER ? JsonToken.VALUE_NUMBER_INT : JsonToken.VALUE_STRING;
        if (in.currentToken() != expected) {
            in.skipChildren();
            throw malformed();
        }
        return parsed(in.getText());
    }

    private T parsed(String text) throws MalformedValueException {
        try {
            return parse.apply(text);
        } catch (IllegalArgumentException | DateTimeException | ArithmeticException | IndexOutOfBoundsException e) {
            throw new MalformedValueException("is no " + type, e);
        }
    }

    private MalformedValueException malformed() {
        return new MalformedValueException("is no " + type);
    }
}
