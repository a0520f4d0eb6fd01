package io.github.jooqconformance.runtime.schema;

import static java.util.Objects.requireNonNull;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * A table, partitioned table, partition, view, materialized view or foreign table.
 *
 * @param name the table's name
 * @param kind what kind of relation it is
 * @param comment the text of {@code COMMENT ON TABLE}
 * @param columns the columns, in the catalog's order; that order is kept, but is not drift
 * @param constraints the constraints
 * @param indexes the indexes that no constraint owns, sorted by name
 */
public record Table(
        QualifiedName name,
        TableKind kind,
        Optional<String> comment,
        List<Column> columns,
        TableConstraints constraints,
        List<Index> indexes) {
    public Table {
        requireNonNull(name, "name");
        requireNonNull(kind, "kind");
        requireNonNull(comment, "comment");
        columns = List.copyOf(columns);
        requireNonNull(constraints, "constraints");
        indexes = indexes.stream().sorted(Comparator.comparing(Index::name)).toList();
    }

    /** The column with this name. */
    public Optional<Column> findColumn(String columnName) {
        return columns.stream()
                .filter(column -> column.name().equals(columnName))
                .findFirst();
    }
}
