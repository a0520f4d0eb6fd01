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
            var pending = flyway.info().pending();
            var result = flyway.migrate();
            refuseSkipped(pending, result);
            dropHistory(server, flyway.getConfiguration());
            return result.migrationsExecuted;
        } catch (FlywayException e) {
            throw failure(e);
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

    private static void dropHistory(PostgresServer server, Configuration configuration) {
        try (var connection = server.address().connect();
                var statement = connection.createStatement()) {
            var table = statement.enquoteIdentifier(configuration.getTable(), true);
            // Without a schema of its own, Flyway uses the first of the search path.
            var schema = Stream.concat(
                            Stream.ofNullable(configuration.getDefaultSchema()),
                            Arrays.stream(configuration.getSchemas()))
                    .findFirst();
            statement.execute("drop table "
                    + (schema.isPresent() ? statement.enquoteIdentifier(schema.get(), true) + "." + table : table));
        } catch (SQLException e) {
            throw new PostgresUnavailableException(
                    "Flyway's history cannot be removed: " + ServerMessage.of(e).inOneLine() + ".", e);
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
