package io.github.jooqconformance.runtime.redis;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Makes an entry that is a hash. */
public final class HashWriter {
    /** What clients take. Nothing is looked up in it. */
    @SuppressWarnings("ArrayAsKeyOfSetOrMap")
    private final Map<byte[], byte[]> entry = new LinkedHashMap<>();

    /** A writer of an entry without fields. */
    public HashWriter() {}

    /**
     * Adds a column. One that is null has no field.
     *
     * @throws IllegalArgumentException if PostgreSQL cannot have returned the value
     */
    public <T> HashWriter put(Field<T> field, @Nullable T value) {
        field.requirePresence(value);
        if (value != null) {
            try {
                entry.put(field.nameBytes(), field.codec().encode(value));
            } catch (IllegalArgumentException e) {
                throw field.refusal(e);
            }
        }
        return this;
    }

    /** The fields with their values, in the order in which they were added. */
    public Map<byte[], byte[]> toMap() {
        return Collections.unmodifiableMap(entry);
    }
}
