package io.github.jooqconformance.runtime.redis;

import static java.util.Objects.requireNonNull;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * A column in an entry: what its field is called, and how its values are written. Immutable.
 *
 * @param <T> the type of the values
 */
public final class Field<T> {
    private final String name;
    private final byte[] nameBytes;
    private final ValueCodec<T> codec;
    private final boolean isRequired;

    private Field(String name, ValueCodec<T> codec, boolean isRequired) {
        this.name = requireNonNull(name, "name");
        this.nameBytes = name.getBytes(StandardCharsets.UTF_8);
        this.codec = requireNonNull(codec, "codec");
        this.isRequired = isRequired;
    }

    /**
     * A column that is NOT NULL.
     *
     * @param name the column's name, which is the field's
     */
    public static <T> Field<T> required(String name, ValueCodec<T> codec) {
        return new Field<>(name, codec, /* isRequired= */ true);
    }

    /**
     * A column that may be null: then the entry lacks it.
     *
     * @param name the column's name, which is the field's
     */
    public static <T> Field<T> optional(String name, ValueCodec<T> codec) {
        return new Field<>(name, codec, /* isRequired= */ false);
    }

    /** The column's name, which is the field's. */
    public String name() {
        return name;
    }

    /** The name in UTF-8; shared, since every entry has it. */
    byte[] nameBytes() {
        return nameBytes;
    }

    ValueCodec<T> codec() {
        return codec;
    }

    boolean isRequired() {
        return isRequired;
    }

    /** Refuses null in a column that is NOT NULL. */
    void requirePresence(@Nullable T value) {
        if (value == null && isRequired) {
            throw new IllegalArgumentException(
                    "The column %s is NOT NULL, but null in the row: write the row that PostgreSQL returns"
                            .formatted(name));
        }
    }

    /** What a codec said of a value that is to be written. */
    IllegalArgumentException refusal(IllegalArgumentException cause) {
        return new IllegalArgumentException(
                "The column %s cannot be written to Redis: %s".formatted(name, cause.getMessage()), cause);
    }
}
