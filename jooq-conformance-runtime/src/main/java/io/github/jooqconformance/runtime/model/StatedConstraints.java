package io.github.jooqconformance.runtime.model;

import io.github.jooqconformance.runtime.schema.CheckConstraint;
import io.github.jooqconformance.runtime.schema.TableConstraints;
import io.github.jooqconformance.runtime.schema.UniqueKey;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jooq.Field;
import org.jooq.Key;
import org.jooq.Named;
import org.jooq.Table;

/** What jOOQ's class states of a table's constraints: names, columns and conditions, but none of their properties. */
final class StatedConstraints {
    /** How jOOQ's generator calls keys that it was told of, and that the database does not have. */
    private static final String SYNTHETIC = "SYNTHETIC_";

    private final Table<?> table;
    private final Set<StatedFacet> facets;
    private final StatedForeignKeys foreignKeys;

    /** What is stated of a table; of the facets, only those that the model states at all. */
    StatedConstraints(Table<?> table, Set<StatedFacet> facets, StatedForeignKeys foreignKeys) {
        this.table = table;
        this.facets = facets;
        this.foreignKeys = foreignKeys;
    }

    /** The names of a key's columns. */
    static List<String> columns(List<? extends Field<?>> fields) {
        return fields.stream().map(Field::getName).toList();
    }

    /** Whether the generator was told of the key by its user. */
    static boolean isSynthetic(Key<?> key) {
        return key.getName().startsWith(SYNTHETIC);
    }

    /**
     * The constraints, were the model right in all that it states.
     *
     * @param columns the columns that the model knows; it cannot state what is about others
     */
    TableConstraints over(TableConstraints actual, Set<String> columns) {
        var keys = keys(actual, columns);
        Predicate<UniqueKey> isPrimary = key -> isPrimary(key, actual);
        return new TableConstraints(
                keys.stream().filter(isPrimary).findFirst(),
                keys.stream().filter(isPrimary.negate()).toList(),
                foreignKeys.over(actual.foreignKeys(), columns),
                checks(actual.checks()),
                actual.exclusions(),
                actual.notNulls());
    }

    /** All keys together: jOOQ may have been told to take a unique key for the primary key. */
    private List<UniqueKey> keys(TableConstraints actual, Set<String> columns) {
        var stated = table.getKeys().stream()
                .filter(key -> !isSynthetic(key))
                .map(key ->
                        new UniqueKey(key.getName(), columns(key.getFields()), List.of(), Set.of(), Optional.empty()))
                .toList();
        var all = Stream.concat(actual.primaryKey().stream(), actual.uniqueKeys().stream())
                .toList();
        Predicate<UniqueKey> isUnstated = key -> !columns.containsAll(key.columns())
                || !facets.contains(
                        actual.primaryKey().filter(key::equals).isPresent()
                                ? StatedFacet.PRIMARY_KEY
                                : StatedFacet.UNIQUE_KEY);
        return new Keys(isUnstated).over(stated, all);
    }

    private boolean isPrimary(UniqueKey key, TableConstraints actual) {
        if (actual.uniqueKeys().stream().anyMatch(unique -> unique.name().equals(key.name()))) {
            return false;
        }
        var primaryKey = table.getPrimaryKey();
        return isNamed(primaryKey, key)
                || actual.primaryKey()
                        .filter(found -> found.name().equals(key.name()))
                        .isPresent();
    }

    private static boolean isNamed(Named stated, UniqueKey key) {
        return stated != null && stated.getName().equals(key.name());
    }

    private List<CheckConstraint> checks(List<CheckConstraint> actual) {
        var stated = table.getChecks().stream()
                .map(check -> new CheckConstraint(
                        check.getName(),
                        StatedExpression.condition(check.condition().toString()),
                        List.of(),
                        Set.of(),
                        Optional.empty()))
                .toList();
        return new StatedChecks(!facets.contains(StatedFacet.CHECK)).over(stated, actual);
    }

    private record Keys(Predicate<UniqueKey> unstated) implements Overlay<UniqueKey> {
        @Override
        public String name(UniqueKey member) {
            return member.name();
        }

        @Override
        public boolean isAlike(UniqueKey stated, UniqueKey actual) {
            return stated.columns().equals(actual.columns());
        }

        @Override
        public UniqueKey merged(UniqueKey stated, UniqueKey actual) {
            return new UniqueKey(stated.name(), stated.columns(), actual.included(), actual.traits(), actual.comment());
        }

        @Override
        public boolean isUnstated(UniqueKey actual) {
            return unstated.test(actual);
        }
    }
}
