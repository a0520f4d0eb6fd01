package io.github.jooqconformance.runtime.diff;

import io.github.jooqconformance.runtime.diff.NamedPairs.Pair;
import io.github.jooqconformance.runtime.schema.Column;
import io.github.jooqconformance.runtime.schema.QualifiedName;
import io.github.jooqconformance.runtime.schema.SchemaSnapshot;
import io.github.jooqconformance.runtime.schema.Table;
import io.github.jooqconformance.runtime.schema.TableConstraints;
import io.github.jooqconformance.runtime.schema.ValueSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What comes with being a partition. PostgreSQL gives a table that is attached the keys, indexes and identities of the
 * partitioned table, which is told with the attachment.
 */
final class Attachment {
    private final TableDiff tables;
    private final Comparison comparison;

    Attachment(TableDiff tables, Comparison comparison) {
        this.tables = tables;
        this.comparison = comparison;
    }

    /** For each table that is a partition on one side only, the partitioned table's differences from a bare one. */
    Map<QualifiedName, List<Difference>> differences(List<Pair<Table>> pairs) {
        return pairs.stream()
                .filter(pair -> TableDefinition.findClause(pair.expected()).isPresent()
                        != TableDefinition.findClause(pair.actual()).isPresent())
                .collect(Collectors.toMap(
                        pair -> pair.expected().name(),
                        pair -> differences(pair).toList()));
    }

    private Stream<Difference> differences(Pair<Table> pair) {
        var before = parent(pair.expected(), comparison.expected());
        var after = parent(pair.actual(), comparison.actual());
        return Stream.concat(
                before.stream().flatMap(parent -> tables.changed(tables.location(parent), parent, bare(parent))),
                after.stream().flatMap(parent -> tables.changed(tables.location(parent), bare(parent), parent)));
    }

    private static Optional<Table> parent(Table table, SchemaSnapshot snapshot) {
        return TableDefinition.findClause(table)
                .flatMap(clause -> snapshot.tables().stream()
                        .filter(parent -> parent.name().toString().equals(clause.parent()))
                        .findFirst());
    }

    /** The table without what its partitions have because it has it. */
    private static Table bare(Table table) {
        var columns = table.columns().stream().map(Attachment::bare).toList();
        return table.withColumns(columns).withConstraints(TableConstraints.NONE).withIndexes(List.of());
    }

    private static Column bare(Column column) {
        var source = column.source().kind().isIdentity() ? ValueSource.STATEMENT : column.source();
        return new Column(column.name(), column.type(), true, source, column.comment());
    }
}
