package io.github.jooqconformance.runtime.diff;

import io.github.jooqconformance.runtime.diff.NamedPairs.Pair;
import io.github.jooqconformance.runtime.schema.Column;
import io.github.jooqconformance.runtime.schema.ColumnType;
import io.github.jooqconformance.runtime.schema.QualifiedName;
import io.github.jooqconformance.runtime.schema.Table;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Columns that are {@code varchar} on one side and {@code text} on the other. Where they are used, PostgreSQL prints
 * casts on one side only, which is no difference more.
 *
 * @param columns their names, by their table's expected name
 * @param anywhere those that no table has as anything else, of which views may speak
 */
record Relabeled(Map<QualifiedName, Set<String>> columns, Set<String> anywhere) {
    /** The columns of the tables that both sides have. */
    static Relabeled between(List<Pair<Table>> tables) {
        var columns = new HashMap<QualifiedName, Set<String>>();
        var anywhere = new HashSet<String>();
        for (var pair : tables) {
            var names =
                    NamedPairs.of(pair.expected().columns(), pair.actual().columns(), Column::name).common().stream()
                            .filter(column -> isRelabeled(
                                    column.expected().type(), column.actual().type()))
                            .map(column -> column.expected().name())
                            .collect(Collectors.toSet());
            if (!names.isEmpty()) {
                columns.put(pair.expected().name(), names);
                anywhere.addAll(names);
            }
        }
        if (!anywhere.isEmpty()) {
            tables.stream()
                    .flatMap(pair -> pair.actual().columns().stream())
                    .filter(Predicate.not(column -> isText(column.type())))
                    .forEach(column -> anywhere.remove(column.name()));
        }
        return new Relabeled(columns, anywhere);
    }

    private static boolean isRelabeled(ColumnType expected, ColumnType actual) {
        return isText(expected)
                && isText(actual)
                && expected.array() == actual.array()
                && !expected.name().equals(actual.name());
    }

    private static boolean isText(ColumnType type) {
        return type.isBuiltIn("text") || type.isBuiltIn("varchar");
    }

    /** The names that a text may speak of that belongs to the table. */
    Set<String> of(Table expected) {
        return expected.kind().isView() ? anywhere : columns.getOrDefault(expected.name(), Set.of());
    }
}
