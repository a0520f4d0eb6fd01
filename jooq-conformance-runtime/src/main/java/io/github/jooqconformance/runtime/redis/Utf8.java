package io.github.jooqconformance.runtime.redis;

import io.github.jooqconformance.runtime.validation.Pg;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/** Text that loses nothing on its way to bytes and back. */
final class Utf8 {
    private Utf8() {}

    /**
     * The text that bytes stand for.
     *
     * @throws MalformedValueException if they stand for none, where Java would put a replacement character
     */
    static String decode(byte[] bytes) throws MalformedValueException {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            throw new MalformedValueException("is no UTF-8", e);
        }
    }

    /**
     * The text itself.
     *
     * @throws IllegalArgumentException if PostgreSQL holds no such text
     */
    static String requireText(String text) {
        if (!Pg.isText(text)) {
            throw new IllegalArgumentException("The text has a NUL or half a surrogate pair, which PostgreSQL refuses");
        }
        return text;
    }
}
