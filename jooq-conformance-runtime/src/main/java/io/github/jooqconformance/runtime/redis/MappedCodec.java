package io.github.jooqconformance.runtime.redis;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import java.io.IOException;
import java.util.function.Function;

/** Values that are written as values of another type. */
record MappedCodec<S, T>(ValueCodec<S> written, Function<T, S> to, Function<S, T> from) implements ValueCodec<T> {
    @Override
    public byte[] encode(T value) {
        return written.encode(to.apply(value));
    }

    @Override
    public T decode(byte[] bytes) throws MalformedValueException {
        return from.apply(written.decode(bytes));
    }

    @Override
    public void write(T value, JsonGenerator out) throws IOException {
        written.write(to.apply(value), out);
    }

    @Override
    public T read(JsonParser in) throws IOException, MalformedValueException {
        return from.apply(written.read(in));
    }
}
