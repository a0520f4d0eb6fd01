package io.github.jooqconformance.generator.corpus;

import io.github.jooqconformance.generator.GeneratorOptions;
import io.github.jooqconformance.generator.database.MigratedPostgres;
import io.github.jooqconformance.generator.testing.SchemaNames;
import io.github.jooqconformance.runtime.diff.Difference;
import io.github.jooqconformance.runtime.diff.SchemaDiff;
import io.github.jooqconformance.runtime.postgres.PostgresCatalog;
import io.github.jooqconformance.runtime.schema.SchemaSnapshot;
import io.github.jooqconformance.runtime.testing.TestPostgres;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Whether one schema is the same to us on all major versions that it loads on.
 *
 * @param schema its name
 * @param majors the versions that it loads on
 * @param refusals why it does not load on the others
 * @param differences what differs where nothing should
 */
record Stability(String schema, List<Integer> majors, List<String> refusals, List<String> differences) {
    /** Loads a schema into all versions, and compares each older one with each newer one. */
    static Stability of(Path directory) {
        var snapshots = new TreeMap<Integer, SchemaSnapshot>();
        var refusals = new ArrayList<String>();
        for (int major = TestPostgres.OLDEST; major <= TestPostgres.NEWEST; major++) {
            try {
                snapshots.put(major, snapshot(directory, major));
            } catch (SQLException | RuntimeException e) {
                refusals.add(major + " does not take it: "
                        + String.valueOf(e.getMessage()).lines().findFirst().orElse(""));
            }
        }
        var differences = new ArrayList<String>();
        snapshots.forEach((older, expected) -> snapshots
                .tailMap(older)
                .forEach((newer, actual) -> SchemaDiff.between(expected, actual).stream()
                        .map(difference -> older + " to " + newer + ": " + text(difference))
                        .forEach(differences::add)));
        return new Stability(
                String.valueOf(directory.getFileName()), List.copyOf(snapshots.keySet()), refusals, differences);
    }

    private static SchemaSnapshot snapshot(Path directory, int major) throws SQLException {
        var options = new Properties();
        options.setProperty("conformance.migrations", directory.toAbsolutePath().toString());
        options.setProperty("conformance.postgres", TestPostgres.of(major).createDatabase());
        try (var postgres = MigratedPostgres.start(GeneratorOptions.of(options), directory);
                var connection = postgres.connect()) {
            return read(connection);
        }
    }

    private static SchemaSnapshot read(Connection connection) throws SQLException {
        var snapshot = PostgresCatalog.read(connection, Arrays.asList(SchemaNames.in(connection)));
        var again = PostgresCatalog.read(connection, Arrays.asList(SchemaNames.in(connection)));
        if (!snapshot.equals(again)) {
            throw new IllegalStateException("Two readings of the same database differ");
        }
        return snapshot;
    }

    static String text(Difference difference) {
        return difference.rule().code() + " " + difference.location() + ": expected "
                + difference.expected().orElse("nothing") + ", found "
                + difference.actual().orElse("nothing");
    }

    boolean isSuccess() {
        return !majors.isEmpty() && differences.isEmpty();
    }

    @Override
    public String toString() {
        return schema + ": " + (isSuccess() ? "the same on " : "FAILED on ") + majors + lines(refusals)
                + lines(differences);
    }

    private static String lines(List<String> texts) {
        return texts.stream().map(text -> "\n  " + text).collect(Collectors.joining());
    }
}
