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
 */
public record JavaColumn(Column column, String name, String type) {
    public JavaColumn {
        requireNonNull(column, "column");
        requireNonNull(name, "name");
        requireNonNull(type, "type");
    }
}
