package io.github.jooqconformance.runtime.redis;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import java.io.IOException;

/**
 * How the values of one type are written and read, independent of time zone and locale. What was written is read back
 * as an equal value. {@link ValueCodecs} has one for every type.
 *
 * @param <T> the type of the values, none of which is null
 */
public sealed interface ValueCodec<T> permits BytesCodec, CompositeCodec, ListCodec, MappedCodec, TextCodec {
    /**
     * The value of a field of a hash.
     *
     * @throws IllegalArgumentException if PostgreSQL holds no such value
     */
    byte[] encode(T value);

    /**
     * The value that a field of a hash holds.
     *
     * @throws MalformedValueException if it holds none of this type
     */
    T decode(byte[] bytes) throws MalformedValueException;

    /**
     * Writes a value as JSON.
     *
     * @throws IllegalArgumentException if PostgreSQL holds no such value
     */
    void write(T value, JsonGenerator out) throws IOException;

    /**
     * Reads the JSON value, not null, that a parser stands at, to its end.
     *
     * @throws MalformedValueException if it is none of this type
     */
    T read(JsonParser in) throws IOException, MalformedValueException;
}
