package io.github.jooqconformance.runtime.diff;

import io.github.jooqconformance.runtime.schema.Table;
import io.github.jooqconformance.runtime.schema.TableAccess;
import io.github.jooqconformance.runtime.schema.TableAccess.RowSecurity;
import java.util.stream.Stream;

/**
 * Compares the row-level security of two tables, and the options of two views. What was granted is no part of it: it
 * matters only as far as the role of the application is concerned, which {@link PrivilegeDiff} is for.
 */
final class AccessDiff {
    private final Comparison comparison;

    AccessDiff(Comparison comparison) {
        this.comparison = comparison;
    }

    Stream<Difference> between(Location location, Table expected, Table actual) {
        var before = expected.access();
        var after = actual.access();
        var policies = new PolicyDiff(comparison, after.rowSecurity() != RowSecurity.DISABLED);
        return Stream.of(
                        rowSecurity(location, before.rowSecurity(), after.rowSecurity()),
                        new MemberDiff<>(policies).between(location, before.policies(), after.policies()),
                        viewOptions(location, before, after))
                .flatMap(differences -> differences);
    }

    private static Stream<Difference> rowSecurity(Location location, RowSecurity expected, RowSecurity actual) {
        var rule = expected.compareTo(actual) < 0 ? Rule.ROW_SECURITY_TIGHTENED : Rule.ROW_SECURITY_LOOSENED;
        return Difference.unlessEqual(rule, location, clauses(expected), clauses(actual));
    }

    /** Not every model knows them. */
    private static Stream<Difference> viewOptions(Location location, TableAccess expected, TableAccess actual) {
        return expected.viewOptions().stream()
                .flatMap(before -> actual.viewOptions().stream()
                        .flatMap(after -> ViewOptionsDiff.between(location, before, after)));
    }

    /** What sets it, whatever was set before. */
    private static String clauses(RowSecurity rowSecurity) {
        return switch (rowSecurity) {
            case DISABLED -> "disable row level security";
            case ENABLED -> "enable row level security, no force row level security";
            case FORCED -> "enable row level security, force row level security";
        };
    }
}
