package io.github.jooqconformance.runtime.redis;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import java.io.IOException;
import java.util.function.BiConsumer;
import java.util.function.Function;

/** Composite values as JSON objects, without the attributes that are null. */
record CompositeCodec<T>(Fields attributes, BiConsumer<JsonWriter, T> put, Function<EntryReader, T> make)
        implements ValueCodec<T> {
    @Override
    public byte[] encode(T value) {
        return JsonText.write(out -> write(value, out));
    }

    @Override
    public T decode(byte[] bytes) throws MalformedValueException {
        return JsonText.read(bytes, this);
    }

    @Override
    public void write(T value, JsonGenerator out) throws IOException {
        var members = new JsonWriter();
        put.accept(members, value);
        members.write(out);
    }

    @Override
    public T read(JsonParser in) throws IOException, MalformedValueException {
        var reader = EntryReader.ofMembers(attributes, in);
        var decoded = reader.decoded(make.apply(reader));
        if (!decoded.defects().isEmpty()) {
            var defect = decoded.defects().get(0);
            throw new MalformedValueException(
                    defect.isFatal() ? "has an attribute that " + defect.text() : "has an unknown attribute");
        }
        return decoded.row().orElseThrow();
    }
}
