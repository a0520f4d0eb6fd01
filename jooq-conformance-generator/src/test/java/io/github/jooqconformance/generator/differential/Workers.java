package io.github.jooqconformance.generator.differential;

import io.github.jooqconformance.generator.database.MigratedPostgres;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;

/** Tries as many tables at a time as there are processors, each with a connection of its own. */
final class Workers implements AutoCloseable {
    private final ExecutorService threads =
            Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors());
    private final MigratedPostgres postgres;
    private final DifferentialOptions options;

    Workers(MigratedPostgres postgres, DifferentialOptions options) {
        this.postgres = postgres;
        this.options = options;
    }

    /** The trials of a table, when they are done. */
    Future<List<Trial>> start(GeneratedTable table) {
        return threads.submit(() -> trials(table));
    }

    private List<Trial> trials(GeneratedTable table) throws SQLException {
        try (var connection = postgres.connect()) {
            return Trial.all(table, database(connection), options.values(), options.seed());
        }
    }

    /** A connection whose many errors fill no log. */
    private static DSLContext database(Connection connection) {
        var database = DSL.using(connection, SQLDialect.POSTGRES);
        database.execute("set log_min_messages = fatal");
        return database;
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }
}
