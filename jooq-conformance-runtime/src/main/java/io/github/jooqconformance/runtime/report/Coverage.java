package io.github.jooqconformance.runtime.report;

import io.github.jooqconformance.runtime.schema.QualifiedName;
import io.github.jooqconformance.runtime.schema.SchemaSnapshot;
import io.github.jooqconformance.runtime.schema.Table;
import java.util.Collection;
import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * How much was compared.
 *
 * @param tables the names of the expected tables and views, sorted
 * @param columns how many columns they have together
 */
public record Coverage(SortedSet<QualifiedName> tables, int columns) {
    public Coverage {
        tables = Collections.unmodifiableSortedSet(new TreeSet<>(tables));
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
