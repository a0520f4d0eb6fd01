package io.github.jooqconformance.runtime.redis;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;

/** One JSON value as UTF-8, written and read in memory. */
final class JsonText {
    /** A text may be as long as one in PostgreSQL; a member that is there twice is no way to say something. */
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxStringLength(Integer.MAX_VALUE)
                    .build())
            .build();

    private JsonText() {}

    /** Writes a value. */
    interface Content {
        void write(JsonGenerator out) throws IOException;
    }

    static byte[] write(Content content) {
        var bytes = new ByteArrayOutputStream();
        try (var out = FACTORY.createGenerator(bytes)) {
            content.write(out);
        } catch (IOException e) {
            throw new UncheckedIOException("writing to memory", e);
        }
        return bytes.toByteArray();
    }

    /** Reads bytes that hold one value and nothing else. */
    static <T> T read(byte[] bytes, ValueCodec<T> codec) throws MalformedValueException {
        try (var in = parser(bytes)) {
            in.nextToken();
            var value = codec.read(in);
            requireEnd(in);
            return value;
        } catch (IOException e) {
            throw new MalformedValueException("is no JSON", e);
        }
    }

    /** A parser of bytes, which stands before the first token. */
    static JsonParser parser(byte[] bytes) throws IOException, MalformedValueException {
        // As text, since Jackson might take bytes for another encoding than UTF-8.
        return FACTORY.createParser(Utf8.decode(bytes));
    }

    static void requireEnd(JsonParser in) throws IOException, MalformedValueException {
        if (in.nextToken() != null) {
            throw new MalformedValueException("goes on after its end");
        }
    }
}
