package io.github.jooqconformance.runtime.cases;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/**
 * A schema and its migration.
 *
 * @param directory where {@code before.sql}, {@code after.sql} and the report are
 */
record MigrationCase(Path directory) {
    private static final Path CASES = Path.of("src", "test", "resources", "cases");

    /** All cases, by name. */
    static List<MigrationCase> all() {
        try (var directories = Files.list(CASES)) {
            return directories.sorted().map(MigrationCase::new).toList();
        } catch (IOException e) {
            throw new UncheckedIOException("listing " + CASES, e);
        }
    }

    /** The file that holds what is to be found. */
    Path report() {
        return directory.resolve("report.txt");
    }

    /** Makes the schema as it was. */
    void create(Connection connection) throws SQLException {
        run("before.sql", connection);
    }

    /** Migrates the schema. */
    void migrate(Connection connection) throws SQLException {
        run("after.sql", connection);
    }

    private void run(String script, Connection connection) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(Files.readString(directory.resolve(script)));
        } catch (IOException e) {
            throw new UncheckedIOException("reading " + script + " of " + this, e);
        } catch (SQLException e) {
            throw new SQLException("running " + script + " of " + this + ": " + e.getMessage(), e);
        }
    }

    @Override
    public String toString() {
        return directory.getFileName().toString();
    }
}
