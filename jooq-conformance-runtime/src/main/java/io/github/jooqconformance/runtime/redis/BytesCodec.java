package io.github.jooqconformance.runtime.redis;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import java.io.IOException;
import java.util.Base64;

/** {@code bytea}: in a hash the bytes themselves, in JSON Base64 (RFC 4648, section 4). */
record BytesCodec() implements ValueCodec<byte[]> {
    private static final ValueCodec<byte[]> BASE64 = new TextCodec<>(
            "Base64", TextCodec.Form.STRING, Base64.getEncoder()::encodeToString, Base64.getDecoder()::decode);

    @Override
    public byte[] encode(byte[] value) {
        return value.clone();
    }

    @Override
    public byte[] decode(byte[] bytes) {
        return bytes.clone();
    }

    @Override
    public void write(byte[] value, JsonGenerator out) throws IOException {
        BASE64.write(value, out);
    }

    @Override
    public byte[] read(JsonParser in) throws IOException, MalformedValueException {
        return BASE64.read(in);
    }
}
