package io.github.jooqconformance.runtime.report;

import io.github.jooqconformance.runtime.schema.QualifiedName;
import io.github.jooqconformance.runtime.schema.SchemaSnapshot;
import io.github.jooqconformance.runtime.schema.Table;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * How much was compared.
 *
 * @param tables the names of the expected tables and views, sorted
 * @param columns how many columns they have together
 * @param notCompared the objects of the compared schemas that nothing here compares, each by kind and name, such as
 *     {@code operator public.=== (public.box, public.box)}; sorted
 * @param unknown the facts that the connecting role could not read, sorted
 */
public record Coverage(SortedSet<QualifiedName> tables, int columns, List<String> notCompared, List<String> unknown) {
    public Coverage {
        tables = Collections.unmodifiableSortedSet(new TreeSet<>(tables));
        notCompared = notCompared.stream().sorted().toList();
        unknown = unknown.stream().sorted().toList();
    }

    /** Tables and columns that were compared, and nothing that was not. */
    public Coverage(SortedSet<QualifiedName> tables, int columns) {
        this(tables, columns, List.of(), List.of());
    }

    /** All that the snapshot expects. */
    public static Coverage of(SchemaSnapshot expected) {
        return new Coverage(
                new TreeSet<>(expected.tables().stream().map(Table::name).toList()),
                expected.tables().stream()
                        .map(Table::columns)
                        .mapToInt(Collection::size)
                        .sum());
    }
}
