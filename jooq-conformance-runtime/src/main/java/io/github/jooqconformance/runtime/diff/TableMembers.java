package io.github.jooqconformance.runtime.diff;

import io.github.jooqconformance.runtime.schema.Table;
import java.util.stream.Stream;

/** Compares the constraints, indexes and triggers of two tables. */
final class TableMembers {
    private final Comparison comparison;

    TableMembers(Comparison comparison) {
        this.comparison = comparison;
    }

    /** The differences of keys and of all else that constrains rows or indexes them. */
    Stream<Difference> constraintsAndIndexes(Location location, Table expected, Table actual) {
        var keys = new KeyIndexes(expected, actual);
        var before = keys.otherExpected();
        var after = keys.otherActual();
        return Stream.of(
                        keys.differences(location),
                        constraints(location, before, after),
                        indexes(location, before, after))
                .flatMap(differences -> differences);
    }

    private Stream<Difference> constraints(Location location, Table expected, Table actual) {
        var before = expected.constraints();
        var after = actual.constraints();
        return Stream.of(
                        new Keys(location, before, after).differences(),
                        new MemberDiff<>(new ForeignKeyDiff())
                                .between(location, before.foreignKeys(), after.foreignKeys()),
                        new CheckDiff(comparison).between(location, before.checks(), after.checks()),
                        new MemberDiff<>(new ExclusionDiff(comparison))
                                .between(location, before.exclusions(), after.exclusions()),
                        new NotNullDiff().between(location, expected, actual))
                .flatMap(differences -> differences);
    }

    private Stream<Difference> indexes(Location location, Table expected, Table actual) {
        if (!expected.kind().isIndexable() || !actual.kind().isIndexable()) {
            return Stream.empty();
        }
        return new MemberDiff<>(new IndexDiff(comparison, location.object()))
                .between(location, expected.indexes(), actual.indexes());
    }

    Stream<Difference> triggers(Location location, Table expected, Table actual) {
        return new MemberDiff<>(new TriggerDiff(comparison)).between(location, expected.triggers(), actual.triggers());
    }
}
