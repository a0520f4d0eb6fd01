package io.github.jooqconformance.runtime.model;

import io.github.jooqconformance.runtime.schema.Index;
import io.github.jooqconformance.runtime.schema.IndexKey;
import io.github.jooqconformance.runtime.schema.QualifiedName;
import io.github.jooqconformance.runtime.schema.Table;
import io.github.jooqconformance.runtime.schema.Trait;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jooq.Named;
import org.jooq.SortField;
import org.jooq.SortOrder;

/**
 * Lays the indexes that a class states over those of a table. jOOQ states the columns and their directions, and whether
 * duplicates are refused; it leaves out indexes with expressions and included columns.
 *
 * @param isStated whether the model states any index
 * @param columns the columns that the model knows
 */
record StatedIndexes(boolean isStated, Set<String> columns) implements Overlay<Index> {
    private static final String DESCENDING = "desc";

    /** The indexes, were the model right in all that it states. */
    List<Index> over(org.jooq.Table<?> stated, Table actual) {
        var owned = ownedByConstraints(stated, actual);
        var indexes = stated.getIndexes().stream()
                .filter(index -> !owned.contains(index.getName()))
                .map(StatedIndexes::index)
                .toList();
        return over(indexes, actual.indexes());
    }

    /** jOOQ's generator may be told to generate the indexes of constraints as well. */
    private static Set<String> ownedByConstraints(org.jooq.Table<?> stated, Table actual) {
        var constraints = actual.constraints();
        var found = Stream.of(
                        constraints.primaryKey().stream().map(key -> key.name()),
                        constraints.uniqueKeys().stream().map(key -> key.name()),
                        constraints.exclusions().stream().map(exclusion -> exclusion.name()))
                .flatMap(names -> names);
        return Stream.concat(found, stated.getKeys().stream().map(Named::getName))
                .collect(Collectors.toSet());
    }

    private static Index index(org.jooq.Index index) {
        return new Index(
                index.getName(),
                "btree",
                index.getFields().stream().map(StatedIndexes::key).toList(),
                List.of(),
                Optional.empty(),
                index.getUnique() ? Set.of(Trait.UNIQUE) : Set.of(),
                Optional.empty());
    }

    private static IndexKey key(SortField<?> field) {
        return new IndexKey(
                QualifiedName.quoted(field.getName()),
                Optional.empty(),
                Optional.empty(),
                field.getOrder() == SortOrder.DESC ? DESCENDING : "");
    }

    @Override
    public String name(Index member) {
        return member.name();
    }

    @Override
    public boolean isAlike(Index stated, Index actual) {
        return merged(stated, actual)
                .equals(new Index(
                        stated.name(),
                        actual.method(),
                        actual.keys(),
                        actual.included(),
                        actual.predicate(),
                        actual.traits(),
                        actual.comment()));
    }

    @Override
    public Index merged(Index stated, Index actual) {
        return new Index(
                stated.name(),
                actual.method(),
                keys(stated.keys(), actual.keys()),
                actual.included(),
                actual.predicate(),
                traits(stated, actual),
                actual.comment());
    }

    private static List<IndexKey> keys(List<IndexKey> stated, List<IndexKey> actual) {
        var keys = new ArrayList<IndexKey>();
        for (var key : stated) {
            int position = keys.size();
            keys.add(position < actual.size() && isSame(key, actual.get(position)) ? actual.get(position) : key);
        }
        return keys;
    }

    private static boolean isSame(IndexKey stated, IndexKey actual) {
        return stated.expression().equals(actual.expression())
                && actual.order().startsWith(DESCENDING) == stated.order().equals(DESCENDING);
    }

    private static Set<Trait> traits(Index stated, Index actual) {
        var traits = EnumSet.noneOf(Trait.class);
        traits.addAll(actual.traits());
        traits.remove(Trait.UNIQUE);
        traits.addAll(stated.traits());
        return traits;
    }

    @Override
    public boolean isUnstated(Index actual) {
        // Names that need quotes are ones that jOOQ may have failed to recognise.
        return !isStated
                || !actual.included().isEmpty()
                || !actual.keys().stream().allMatch(key -> columns.contains(key.expression()));
    }
}
