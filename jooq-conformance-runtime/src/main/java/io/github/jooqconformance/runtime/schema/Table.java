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
 * @param definition what makes it that kind: the query of a view as {@code pg_get_viewdef} prints it, the key of a
 *     partitioned table such as {@code range (created_at)}, the parent and the bounds of a partition, the parents of
 *     another table such as {@code inherits (public.media)}; empty for others
 * @param comment the text of {@code COMMENT ON TABLE}
 * @param columns the columns, in the catalog's order; that order is kept, but is not drift
 * @param constraints the constraints
 * @param indexes the indexes that no constraint owns, sorted by name
 * @param triggers the triggers, sorted by name
 * @param access who may do what with its rows
 */
public record Table(
        QualifiedName name,
        TableKind kind,
        Optional<String> definition,
        Optional<String> comment,
        List<Column> columns,
        TableConstraints constraints,
        List<Index> indexes,
        List<Trigger> triggers,
        TableAccess access) {
    public Table {
        requireNonNull(name, "name");
        requireNonNull(kind, "kind");
        requireNonNull(definition, "definition");
        requireNonNull(comment, "comment");
        columns = List.copyOf(columns);
        requireNonNull(constraints, "constraints");
        indexes = indexes.stream().sorted(Comparator.comparing(Index::name)).toList();
        triggers = triggers.stream().sorted(Comparator.comparing(Trigger::name)).toList();
        requireNonNull(access, "access");
    }

    /** A relation with columns and nothing else. */
    public static Table of(QualifiedName name, TableKind kind, List<Column> columns) {
        return new Table(
                name,
                kind,
                Optional.empty(),
                Optional.empty(),
                columns,
                TableConstraints.NONE,
                List.of(),
                List.of(),
                TableAccess.OWNER_ONLY);
    }

    /** The same table with other columns. */
    public Table withColumns(List<Column> others) {
        return new Table(name, kind, definition, comment, others, constraints, indexes, triggers, access);
    }

    /** The same table with other constraints. */
    public Table withConstraints(TableConstraints others) {
        return new Table(name, kind, definition, comment, columns, others, indexes, triggers, access);
    }

    /** The same table with other indexes. */
    public Table withIndexes(List<Index> others) {
        return new Table(name, kind, definition, comment, columns, constraints, others, triggers, access);
    }

    /** The column with this name. */
    public Optional<Column> findColumn(String columnName) {
        return columns.stream()
                .filter(column -> column.name().equals(columnName))
                .findFirst();
    }
}
