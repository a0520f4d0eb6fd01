package io.github.jooqconformance.runtime.schema;

import static java.util.Objects.requireNonNull;

import java.util.Optional;

/**
 * A column of a table or view.
 *
 * @param name the column's name
 * @param type its exact type
 * @param nullable whether the column itself lacks NOT NULL; a domain may forbid NULL on its own
 *     ({@link Domain#nullable()})
 * @param source what the column holds when a statement gives no value
 * @param comment the text of {@code COMMENT ON COLUMN}
 */
public record Column(String name, ColumnType type, boolean nullable, ValueSource source, Optional<String> comment) {
    public Column {
        requireNonNull(name, "name");
        requireNonNull(type, "type");
        requireNonNull(source, "source");
        requireNonNull(comment, "comment");
    }

    /** The definition as SQL writes it, without the name: {@code character varying(10) not null default 'draft'}. */
    public String definition() {
        return type + (nullable ? "" : " not null") + (source.isProvided() ? " " + source : "");
    }
}
