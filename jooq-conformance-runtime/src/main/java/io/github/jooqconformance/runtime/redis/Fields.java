package io.github.jooqconformance.runtime.redis;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/** The fields of an entry, in the order of the columns. Immutable. */
public final class Fields {
    private final List<Field<?>> fields;
    private final Map<String, Integer> places = new HashMap<>();

    private Fields(List<Field<?>> fields) {
        this.fields = fields;
        for (int place = 0; place < fields.size(); place++) {
            places.put(fields.get(place).name(), place);
        }
    }

    /** The given fields. */
    public static Fields of(Field<?>... fields) {
        return new Fields(List.of(fields));
    }

    /** The names in UTF-8, in their order, as {@code HMGET} takes them. The bytes are shared: do not change them. */
    public byte[][] names() {
        return fields.stream().map(Field::nameBytes).toArray(byte[][]::new);
    }

    int size() {
        return fields.size();
    }

    Field<?> get(int place) {
        return fields.get(place);
    }

    OptionalInt findPlace(String name) {
        var place = places.get(name);
        return place == null ? OptionalInt.empty() : OptionalInt.of(place);
    }

    /** As above, of a name in UTF-8. What is no UTF-8 is the name of no field. */
    OptionalInt findPlace(byte[] name) {
        return findPlace(new String(name, StandardCharsets.UTF_8));
    }
}
