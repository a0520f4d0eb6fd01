package io.github.jooqconformance.runtime.diff;

import io.github.jooqconformance.runtime.schema.TableConstraints;
import io.github.jooqconformance.runtime.schema.UniqueKey;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Compares the keys of two tables. A primary key that is a UNIQUE constraint now, or was one, is one difference. */
final class Keys {
    private final Location table;
    private final TableConstraints expected;
    private final TableConstraints actual;

    Keys(Location table, TableConstraints expected, TableConstraints actual) {
        this.table = table;
        this.expected = expected;
        this.actual = actual;
    }

    Stream<Difference> differences() {
        var demoted = successor(expected.primaryKey(), actual, expected);
        if (demoted.isPresent()) {
            var key = expected.primaryKey().orElseThrow();
            return Stream.concat(
                    Stream.of(changed(
                            Rule.PRIMARY_KEY_CHANGED,
                            demoted.get(),
                            Definitions.primaryKey(key),
                            Definitions.unique(demoted.get()))),
                    uniqueKeys(expected.uniqueKeys(), without(actual.uniqueKeys(), demoted.get())));
        }
        var promoted = successor(actual.primaryKey(), expected, actual);
        if (promoted.isPresent()) {
            var key = actual.primaryKey().orElseThrow();
            return Stream.concat(
                    Stream.of(changed(
                            Rule.UNIQUE_CHANGED, key, Definitions.unique(promoted.get()), Definitions.primaryKey(key))),
                    uniqueKeys(without(expected.uniqueKeys(), promoted.get()), actual.uniqueKeys()));
        }
        return Stream.concat(
                new PrimaryKeyDiff().between(table, expected.primaryKey(), actual.primaryKey()),
                uniqueKeys(expected.uniqueKeys(), actual.uniqueKeys()));
    }

    /** The UNIQUE constraint of the same columns that one side has where the other has only a primary key. */
    private static Optional<UniqueKey> successor(
            Optional<UniqueKey> primaryKey, TableConstraints here, TableConstraints there) {
        return primaryKey
                .filter(key -> here.primaryKey().isEmpty())
                .flatMap(key -> here.uniqueKeys().stream()
                        .filter(unique -> Set.copyOf(unique.columns()).equals(Set.copyOf(key.columns())))
                        .filter(unique -> there.uniqueKeys().stream()
                                .noneMatch(other -> other.name().equals(unique.name())))
                        .findFirst());
    }

    private static List<UniqueKey> without(List<UniqueKey> keys, UniqueKey key) {
        return keys.stream().filter(other -> !other.equals(key)).toList();
    }

    private Stream<Difference> uniqueKeys(List<UniqueKey> before, List<UniqueKey> after) {
        return new MemberDiff<>(new KeyDiff()).between(table, before, after);
    }

    private Difference changed(Rule rule, UniqueKey key, String before, String after) {
        return Difference.changed(rule, table.at(key.name()), before, after);
    }
}
