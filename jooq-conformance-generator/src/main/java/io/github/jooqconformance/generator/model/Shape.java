package io.github.jooqconformance.generator.model;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a generated class holds of a row. */
public enum Shape {
    /** All columns, as they are read. */
    ROW,
    /** The columns that an INSERT names. */
    INSERT,
    /** The columns that an UPDATE names. */
    UPDATE;

    /** The shape that an option calls so. */
    public static Optional<Shape> findByName(String name) {
        return Arrays.stream(values())
                .filter(shape -> shape.toString().equals(name))
                .findFirst();
    }

    /** The shape's name in options. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
