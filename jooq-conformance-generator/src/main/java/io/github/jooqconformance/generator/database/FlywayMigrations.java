package io.github.jooqconformance.generator.database;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.configuration.Configuration;
import org.flywaydb.core.api.output.MigrateResult;
import org.flywaydb.core.internal.sqlscript.FlywaySqlScriptException;

/** The migrations of Flyway's directories, run by Flyway as in production, after which its history is removed. */
final class FlywayMigrations implements Migrations {
    private static final MigrationVersion BASELINE = MigrationVersion.fromVersion("0");

    private final List<MigrationDirectory> directories;
    private final Map<String, String> settings;
    private final Basedir basedir;

    FlywayMigrations(List<MigrationDirectory> directories, Map<String, String> settings, Basedir basedir) {
        this.directories = directories;
        this.settings = new HashMap<>(settings);
        this.basedir = basedir;
        // CREATE INDEX CONCURRENTLY would wait for ever for Flyway's own transaction.
        this.settings.put("flyway.postgresql.transactional.lock", "false");
    }

    @Override
    public int applyTo(PostgresServer server) {
        try {
            var flyway = flyway(server);
            var history = history(server, flyway.getConfiguration());
            var pending = flyway.info().pending();
            var result = flyway.migrate();
            refuseSkipped(pending, result);
            drop(history, server);
            return result.migrationsExecuted;
        } catch (FlywayException e) {
            throw failure(e);
        } catch (SQLException e) {
            throw new PostgresUnavailableException(
                    "Flyway's history cannot be removed: " + ServerMessage.of(e).inOneLine() + ".", e);
        }
    }

    private Flyway flyway(PostgresServer server) {
        return Flyway.configure(FlywayMigrations.class.getClassLoader())
                .configuration(settings)
                .loggers(FlywayLog.class.getName())
                .dataSource(server.address().dataSource())
                .locations(directories.stream()
                        .map(directory -> "filesystem:" + directory.path())
                        .toArray(String[]::new))
                .mixed(true)
                .initSql(DatabaseAddress.SESSION)
                // Scripts of another style may have gone before, after which Flyway asks for a baseline.
                .baselineOnMigrate(true)
                .baselineVersion(BASELINE)
                .load();
    }

    private void refuseSkipped(MigrationInfo[] pending, MigrateResult result) {
        for (var migration : pending) {
            var version = migration.getVersion();
            if (version != null && version.compareTo(BASELINE) <= 0 && !isExecuted(version, result)) {
                throw MigrationException.of(
                        basedir.show(Path.of(migration.getPhysicalLocation())),
                        OptionalInt.empty(),
                        "Flyway skips version " + version + " because scripts of another style were applied before."
                                + " Give it a version above " + BASELINE + ".");
            }
        }
    }

    private static boolean isExecuted(MigrationVersion version, MigrateResult result) {
        return result.migrations.stream()
                .anyMatch(executed -> version.getVersion().equals(executed.version));
    }

    /**
     * Flyway's table as SQL names it, found before the migrations, which may change the search path of the database.
     */
    private static String history(PostgresServer server, Configuration configuration) throws SQLException {
        try (var connection = server.address().connect();
                var statement = connection.createStatement()) {
            var schema = Stream.of(
                            Stream.ofNullable(configuration.getDefaultSchema()),
                            Arrays.stream(configuration.getSchemas()),
                            Stream.of(connection.getSchema()))
                    .flatMap(schemas -> schemas)
                    .findFirst()
                    .orElseThrow();
            return statement.enquoteIdentifier(schema, true) + "."
                    + statement.enquoteIdentifier(configuration.getTable(), true);
        }
    }

    private static void drop(String table, PostgresServer server) throws SQLException {
        try (var connection = server.address().connect();
                var statement = connection.createStatement()) {
            statement.execute("drop table " + table);
        }
    }

    private MigrationException failure(FlywayException e) {
        return findFailedScript(e).flatMap(this::failure).orElseGet(() -> otherFailure(e));
    }

    private MigrationException otherFailure(FlywayException e) {
        var message = basedir.shorten(String.valueOf(e.getMessage()));
        var advice = message.contains("placeholder")
                ? "\nThe value of ${name} is the option conformance.flyway.placeholders.name."
                : "";
        return MigrationException.of(shownDirectories(), OptionalInt.empty(), message + advice)
                .because(e);
    }

    private Optional<MigrationException> failure(FlywaySqlScriptException e) {
        if (!(e.getCause() instanceof SQLException cause)) {
            return Optional.empty();
        }
        var statement = new SqlStatement(e.getStatement(), e.getLineNumber(), Optional.empty());
        var file = Path.of(e.getResource().getAbsolutePathOnDisk());
        return Optional.of(MigrationException.of(basedir.show(file), statement, cause));
    }

    private static Optional<FlywaySqlScriptException> findFailedScript(Throwable e) {
        return Stream.iterate(e, next -> next != null, Throwable::getCause)
                .filter(FlywaySqlScriptException.class::isInstance)
                .map(FlywaySqlScriptException.class::cast)
                .findFirst();
    }

    private String shownDirectories() {
        return String.join(
                ", ",
                directories.stream()
                        .map(directory -> basedir.show(directory.path()))
                        .toList());
    }
}
