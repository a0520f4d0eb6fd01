package io.github.jooqconformance.generator.redis;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.util.Objects.requireNonNull;

import io.github.jooqconformance.generator.testing.GeneratedCode.Compiled;
import io.github.jooqconformance.runtime.redis.Decoded;
import io.github.jooqconformance.runtime.redis.Fields;
import java.lang.reflect.RecordComponent;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jooq.Record;
import org.jooq.Table;

/** A generated codec with its rows, used by reflection as code that was compiled with it would use it. */
final class GeneratedCodec {
    private final Class<?> codec;
    private final Class<?> dto;
    private final Table<?> table;

    GeneratedCodec(Class<?> codec, Class<?> dto, Table<?> table) {
        this.codec = codec;
        this.dto = dto;
        this.table = table;
    }

    /**
     * A codec of generated code.
     *
     * @param className the simple name of jOOQ's class of the table
     */
    static GeneratedCodec of(Compiled code, String className) throws ReflectiveOperationException {
        return new GeneratedCodec(
                code.type("tables.redis." + className + "Redis"),
                code.type("tables.dtos." + className + "Dto"),
                (Table<?>) code.type("tables." + className).getConstructor().newInstance());
    }

    Class<?> dto() {
        return dto;
    }

    Table<?> table() {
        return table;
    }

    /** {@code Dto.of(record)}. */
    Object dto(Record row) throws ReflectiveOperationException {
        return requireNonNull(dto.getMethod("of", row.getClass()).invoke(null, row));
    }

    /** A DTO of values in the order of the columns. */
    Object dto(Object... values) throws ReflectiveOperationException {
        return dto.getDeclaredConstructors()[0].newInstance(values);
    }

    /** What {@code encode} returns: a map, or bytes. */
    Object encode(Object dto) throws ReflectiveOperationException {
        return requireNonNull(codec.getMethod("encode", this.dto).invoke(null, dto));
    }

    @SuppressWarnings("unchecked")
    Map<byte[], byte[]> encodeHash(Object dto) throws ReflectiveOperationException {
        return (Map<byte[], byte[]>) encode(dto);
    }

    /** What {@code encode} returns, as something that is equal if the bytes are. */
    static Object text(Object entry) {
        if (entry instanceof byte[] json) {
            return new String(json, ISO_8859_1);
        }
        var texts = new TreeMap<String, String>();
        ((Map<?, ?>) entry)
                .forEach((name, value) ->
                        texts.put(new String((byte[]) name, ISO_8859_1), new String((byte[]) value, ISO_8859_1)));
        return texts;
    }

    /** What {@code decode} makes of an entry. */
    Decoded<?> decode(Object entry) throws ReflectiveOperationException {
        var type = entry instanceof Map ? Map.class : entry instanceof List ? List.class : byte[].class;
        return (Decoded<?>) requireNonNull(codec.getMethod("decode", type).invoke(null, entry));
    }

    /** {@code FIELDS.names()}. */
    byte[][] fields() throws ReflectiveOperationException {
        return ((Fields) requireNonNull(codec.getField("FIELDS").get(null))).names();
    }

    byte[] key(Object dto) throws ReflectiveOperationException {
        return (byte[]) requireNonNull(codec.getMethod("key", this.dto).invoke(null, dto));
    }

    @SuppressWarnings("unchecked")
    List<byte[]> keys(Object dto) throws ReflectiveOperationException {
        return (List<byte[]>) requireNonNull(codec.getMethod("keys", this.dto).invoke(null, dto));
    }

    /** The components of a row, of which what is read has only some. */
    static Map<String, Object> components(Object row) throws ReflectiveOperationException {
        var values = new LinkedHashMap<String, Object>();
        for (RecordComponent component : row.getClass().getRecordComponents()) {
            values.put(component.getName(), component.getAccessor().invoke(row));
        }
        return values;
    }
}
