package io.github.jooqconformance.runtime.json;

import java.io.IOException;
import java.util.stream.Stream;

/** Either Jackson, with the modules that it finds by itself. */
interface Jackson {
    static Stream<Jackson> both() {
        return Stream.of(new Jackson2(), new Jackson3());
    }

    String write(Object value) throws IOException;

    <T> T read(String json, Class<T> type) throws IOException;

    /** The value, written to a buffer and read from it. */
    <T> T convert(Object value, Class<T> type);
}
