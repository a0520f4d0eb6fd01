package io.github.jooqconformance.runtime.classes;

import io.github.jooqconformance.runtime.diff.Difference;
import io.github.jooqconformance.runtime.diff.Rule;
import io.github.jooqconformance.runtime.schema.Index;
import io.github.jooqconformance.runtime.schema.QualifiedName;
import io.github.jooqconformance.runtime.schema.Table;
import io.github.jooqconformance.runtime.schema.Trait;
import io.github.jooqconformance.runtime.schema.UniqueKey;
import java.util.List;
import java.util.stream.Stream;

/** Looks for the key or index behind {@code @Column(unique = true)}. */
final class UniqueFacet implements Facet {
    @Override
    public Stream<Difference> differences(Pairing pairing) {
        return pairing.field()
                .annotations()
                .named("Column", "JoinColumn")
                .filter(stated -> stated.says("unique", "true"))
                .filter(stated -> !isUnique(pairing.table(), pairing.column().name()))
                .map(stated -> pairing.difference(
                        Rule.FIELD_NOT_UNIQUE, pairing.field().definition(stated)));
    }

    private static boolean isUnique(Table table, String column) {
        var constraints = table.constraints();
        return Stream.concat(constraints.primaryKey().stream(), constraints.uniqueKeys().stream())
                        .map(UniqueKey::columns)
                        .anyMatch(List.of(column)::equals)
                || table.indexes().stream().anyMatch(index -> isUnique(index, QualifiedName.quoted(column)));
    }

    private static boolean isUnique(Index index, String quotedColumn) {
        return index.isUnique()
                && !index.traits().contains(Trait.INVALID)
                && index.predicate().isEmpty()
                && index.keys().size() == 1
                && index.keys().get(0).expression().equals(quotedColumn);
    }
}
