package io.github.jooqconformance.generator.model;

import static java.util.Objects.requireNonNull;

import io.github.jooqconformance.runtime.schema.Column;

/**
 * A column with the component that holds its value.
 *
 * @param column the column
 * @param name the component's name
 * @param type the component's type, fully qualified and with its type arguments:
 *     {@code java.util.List<java.lang.String>}
 * @param converted whether a converter or binding of the user stands between the component and the column, so that
 *     PostgreSQL sees another value
 * @param composite whether the component's values, or the elements of its list, are DTOs of a composite type, which
 *     check themselves
 * @param exact whether dates and times go to PostgreSQL as they are, rather than as jOOQ alone sends them
 */
public record JavaColumn(Column column, String name, String type, boolean converted, boolean composite, boolean exact) {
    public JavaColumn {
        requireNonNull(column, "column");
        requireNonNull(name, "name");
        requireNonNull(type, "type");
    }

    /** A column of a type that is not composite. */
    public JavaColumn(Column column, String name, String type, boolean converted) {
        this(column, name, type, converted, /* composite= */ false, /* exact= */ true);
    }

    /** A column whose value is sent as it is. */
    public JavaColumn(Column column, String name, String type) {
        this(column, name, type, /* converted= */ false);
    }
}
