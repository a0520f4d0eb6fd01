package io.github.jooqconformance.runtime.diff;

import io.github.jooqconformance.runtime.schema.Index;
import io.github.jooqconformance.runtime.schema.IndexKey;
import io.github.jooqconformance.runtime.schema.QualifiedName;
import io.github.jooqconformance.runtime.schema.Table;
import io.github.jooqconformance.runtime.schema.TableConstraints;
import io.github.jooqconformance.runtime.schema.Trait;
import io.github.jooqconformance.runtime.schema.UniqueKey;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Keys that are a constraint in one table and a plain unique index in the other. Either way the same rows are
 * duplicates, so that each is one difference, as {@code ADD CONSTRAINT ... USING INDEX} is one statement.
 */
final class KeyIndexes {
    /** A constraint of one table, and the index that is the same key in the other. */
    private record SameKey(UniqueKey constraint, Index index) {}

    private final Table expected;
    private final Table actual;
    private final List<SameKey> nowIndexes;
    private final List<SameKey> nowConstraints;

    KeyIndexes(Table expected, Table actual) {
        this.expected = expected;
        this.actual = actual;
        this.nowIndexes = between(expected, actual);
        this.nowConstraints = between(actual, expected);
    }

    private static List<SameKey> between(Table constrained, Table indexed) {
        return keys(constrained)
                .filter(key -> keys(indexed).noneMatch(other -> other.columns().equals(key.columns())))
                .filter(key -> constrained.indexes().stream().noneMatch(index -> isOf(key, index)))
                .flatMap(key -> indexed.indexes().stream()
                        .filter(index -> isOf(key, index))
                        .limit(1)
                        .map(index -> new SameKey(key, index)))
                .toList();
    }

    private static Stream<UniqueKey> keys(Table table) {
        var constraints = table.constraints();
        return Stream.concat(constraints.primaryKey().stream(), constraints.uniqueKeys().stream());
    }

    /** Whether it is the very index that PostgreSQL would make for the constraint. */
    private static boolean isOf(UniqueKey key, Index index) {
        var columns = key.columns().stream()
                .map(column -> new IndexKey(QualifiedName.quoted(column), Optional.empty(), Optional.empty(), ""))
                .toList();
        var traits = EnumSet.of(Trait.UNIQUE);
        traits.addAll(key.traits());
        return index.equals(
                new Index(index.name(), "btree", columns, key.included(), Optional.empty(), traits, index.comment()));
    }

    /** What is told of these keys, one difference each. */
    Stream<Difference> differences(Location location) {
        return Stream.concat(
                nowIndexes.stream()
                        .map(same -> Difference.changed(
                                isPrimary(same.constraint(), expected)
                                        ? Rule.PRIMARY_KEY_CHANGED
                                        : Rule.UNIQUE_NOW_INDEX,
                                location.at(same.constraint().name()),
                                definition(same.constraint(), expected),
                                Definitions.index(location.object(), same.index()))),
                nowConstraints.stream()
                        .map(same -> Difference.changed(
                                Rule.UNIQUE_INDEX_NOW_CONSTRAINT,
                                location.at(same.constraint().name()),
                                Definitions.index(location.object(), same.index()),
                                definition(same.constraint(), actual))));
    }

    private static String definition(UniqueKey key, Table table) {
        return isPrimary(key, table) ? Definitions.primaryKey(key) : Definitions.unique(key);
    }

    private static boolean isPrimary(UniqueKey key, Table table) {
        return table.constraints().primaryKey().equals(Optional.of(key));
    }

    /** The expected table without these keys. */
    Table otherExpected() {
        return without(expected, nowIndexes, nowConstraints);
    }

    /** The actual table without these keys. */
    Table otherActual() {
        return without(actual, nowConstraints, nowIndexes);
    }

    private static Table without(Table table, List<SameKey> withConstraint, List<SameKey> withIndex) {
        Predicate<UniqueKey> isOther = key ->
                withConstraint.stream().noneMatch(same -> same.constraint().equals(key));
        var all = table.constraints();
        return table.withConstraints(new TableConstraints(
                        all.primaryKey().filter(isOther),
                        all.uniqueKeys().stream().filter(isOther).toList(),
                        all.foreignKeys(),
                        all.checks(),
                        all.exclusions(),
                        all.notNulls()))
                .withIndexes(table.indexes().stream()
                        .filter(index -> withIndex.stream()
                                .noneMatch(same -> same.index().equals(index)))
                        .toList());
    }
}
