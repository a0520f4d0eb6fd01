package io.github.jooqconformance.generator.drift;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/**
 * A schema of its own, named as the case, before and after a migration that the code was not generated for.
 *
 * @param directory where the case's files are
 */
record DriftCase(Path directory) {
    private static final Path CASES = Path.of("src", "test", "resources", "drift");

    /** All cases, by name. */
    static List<DriftCase> all() {
        try (var directories = Files.list(CASES)) {
            return directories.sorted().map(DriftCase::new).toList();
        } catch (IOException e) {
            throw new UncheckedIOException("listing " + CASES, e);
        }
    }

    String name() {
        return directory.getFileName().toString();
    }

    /** The file that holds the report that is expected after the migration. */
    Path report() {
        return directory.resolve("report.txt");
    }

    /** Creates the schema as the code is generated from it. */
    void create(Connection connection) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute("create schema " + name());
        }
        run("before.sql", connection);
    }

    /** Migrates the schema. */
    void migrate(Connection connection) throws SQLException {
        run("after.sql", connection);
    }

    private void run(String script, Connection connection) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute("set search_path to " + name());
            statement.execute(Files.readString(directory.resolve(script)));
            statement.execute("reset search_path");
        } catch (IOException e) {
            throw new UncheckedIOException("reading " + script + " of " + this, e);
        } catch (SQLException e) {
            throw new SQLException("running " + script + " of " + this + ": " + e.getMessage(), e);
        }
    }

    @Override
    public String toString() {
        return name();
    }
}
