package io.github.jooqconformance.runtime.report;

import io.github.jooqconformance.runtime.report.SchemaDiagram.Mark;
import io.github.jooqconformance.runtime.schema.Column;
import io.github.jooqconformance.runtime.schema.ForeignKey;
import io.github.jooqconformance.runtime.schema.QualifiedName;
import io.github.jooqconformance.runtime.schema.Table;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A table as it is expected and as it is; one of them at least is there. */
record TableSides(Optional<Table> expected, Optional<Table> actual) {
    /** The tables of both sides, by name. */
    static NavigableMap<QualifiedName, TableSides> of(ReportContext context) {
        var sides = new TreeMap<QualifiedName, TableSides>();
        context.expected()
                .forEach(table -> sides.put(table.name(), new TableSides(Optional.of(table), Optional.empty())));
        context.actual()
                .forEach(table -> sides.merge(
                        table.name(),
                        new TableSides(Optional.empty(), Optional.of(table)),
                        (expected, actual) -> new TableSides(expected.expected, actual.actual)));
        return sides;
    }

    /** What is there on one side only; otherwise the same. */
    Mark mark() {
        return mark(expected.isPresent(), actual.isPresent());
    }

    private static Mark mark(boolean isExpected, boolean isActual) {
        if (isExpected) {
            return isActual ? Mark.SAME : Mark.MISSING;
        }
        return Mark.UNEXPECTED;
    }

    /** The expected columns in their order, then those that only the database has. */
    List<Column> columns() {
        return distinct(Table::columns, Column::name).values().stream().toList();
    }

    Mark mark(Column column) {
        return mark() == Mark.SAME ? mark(Table::columns, Column::name, column.name()) : mark();
    }

    /** The foreign keys of both sides; those that differ in their names alone, once. */
    List<ForeignKey> references() {
        return distinct(TableSides::foreignKeys, TableSides::reference).values().stream()
                .toList();
    }

    Mark mark(ForeignKey key) {
        return mark() == Mark.SAME ? mark(TableSides::foreignKeys, TableSides::reference, reference(key)) : mark();
    }

    /** The key of which a column is part: {@code PK}, {@code FK} or nothing. */
    String key(Column column) {
        var primary = sides().flatMap(table -> table.constraints().primaryKey().stream())
                .anyMatch(key -> key.columns().contains(column.name()));
        if (primary) {
            return "PK";
        }
        return references().stream().anyMatch(key -> key.columns().contains(column.name())) ? "FK" : "";
    }

    private static List<ForeignKey> foreignKeys(Table table) {
        return table.constraints().foreignKeys();
    }

    private static Object reference(ForeignKey key) {
        return List.of(key.columns(), key.target(), key.targetColumns());
    }

    private Stream<Table> sides() {
        return Stream.of(expected, actual).flatMap(Optional::stream);
    }

    private <T, K> Map<K, T> distinct(Function<Table, List<T>> parts, Function<T, K> key) {
        return sides().flatMap(table -> parts.apply(table).stream())
                .collect(Collectors.toMap(key, part -> part, (first, second) -> first, LinkedHashMap::new));
    }

    private static <T> boolean has(
            Optional<Table> side, Function<Table, List<T>> parts, Function<T, ?> key, Object wanted) {
        return side.stream()
                .flatMap(table -> parts.apply(table).stream())
                .anyMatch(part -> key.apply(part).equals(wanted));
    }

    private <T> Mark mark(Function<Table, List<T>> parts, Function<T, ?> key, Object wanted) {
        return mark(has(expected, parts, key, wanted), has(actual, parts, key, wanted));
    }
}
