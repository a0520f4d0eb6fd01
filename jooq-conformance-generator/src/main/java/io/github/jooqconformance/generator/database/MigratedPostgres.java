package io.github.jooqconformance.generator.database;

import io.github.jooqconformance.generator.GeneratorOptions;
import io.github.jooqconformance.generator.GeneratorOptionsException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.jooq.tools.JooqLogger;
import org.jooq.tools.StopWatch;

/**
 * A real PostgreSQL with a database that holds what the migrations make, until {@link #close()} or the end of the
 * virtual machine.
 */
public final class MigratedPostgres implements AutoCloseable {
    private static final JooqLogger log = JooqLogger.getLogger(MigratedPostgres.class);

    private final PostgresServer server;

    private MigratedPostgres(PostgresServer server) {
        this.server = server;
    }

    /**
     * Starts PostgreSQL and applies the migrations. After a failure nothing is left running.
     *
     * @param basedir what relative paths in the options start from
     * @throws GeneratorOptionsException if directories of migrations cannot be used
     * @throws PostgresUnavailableException if there is no PostgreSQL
     * @throws MigrationException if PostgreSQL does not accept a migration
     */
    public static MigratedPostgres start(GeneratorOptions options, Path basedir) {
        var watch = new StopWatch();
        var migrations = Migrations.find(options, basedir);
        var postgres = new MigratedPostgres(PostgresServer.start(options, basedir));
        try {
            int applied = migrations.applyTo(postgres.server);
            log.info(
                    "Migrations",
                    applied + " applied to PostgreSQL " + postgres.version() + " in "
                            + StopWatch.format(watch.split()));
            return postgres;
        } catch (RuntimeException | Error e) {
            postgres.close();
            throw e;
        }
    }

    /**
     * The scripts that {@link #start} would apply, in the order of their names; Flyway's may run in another one.
     *
     * @param basedir what relative paths in the options start from
     * @throws GeneratorOptionsException if directories of migrations cannot be used
     */
    public static List<Path> scripts(GeneratorOptions options, Path basedir) {
        return Migrations.directories(options.migrations(), new Basedir(basedir)).stream()
                .flatMap(directory -> directory.files().stream())
                .toList();
    }

    private String version() {
        try (var connection = connect()) {
            return connection.getMetaData().getDatabaseProductVersion();
        } catch (SQLException e) {
            throw new PostgresUnavailableException(
                    "PostgreSQL does not answer after the migrations: "
                            + ServerMessage.of(e).inOneLine() + ".",
                    e);
        }
    }

    /** A new connection to the migrated database, in the time zone UTC, which the caller closes. */
    public Connection connect() throws SQLException {
        return server.address().connect();
    }

    /** Stops the server, or drops the scratch database, and removes temporary files. */
    @Override
    public void close() {
        server.close();
    }
}
