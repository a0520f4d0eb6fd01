package io.github.jooqconformance.cli;

import io.github.jooqconformance.cli.console.FailureException;
import io.github.jooqconformance.cli.console.Progress;
import io.github.jooqconformance.cli.database.Database;
import io.github.jooqconformance.generator.database.MigratedPostgres;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;

/**
 * A session with a database that holds the schema, until it is closed.
 *
 * @param connection the session
 * @param shown how people call the database; without credentials
 * @param server what has to be stopped afterwards, if it was started for this
 */
record LiveSchema(Connection connection, String shown, Optional<MigratedPostgres> server) implements AutoCloseable {
    static LiveSchema of(Database database, Progress progress) {
        var connection = progress.during("Connecting to " + database, database::connect);
        return new LiveSchema(connection, database.toString(), Optional.empty());
    }

    /** Takes over a server, which is stopped even if it does not answer. */
    static LiveSchema of(MigratedPostgres server, String shown) {
        try {
            return new LiveSchema(server.connect(), shown, Optional.of(server));
        } catch (SQLException e) {
            server.close();
            throw new FailureException("PostgreSQL does not answer after the migrations: " + e.getMessage() + ".", e);
        }
    }

    @Override
    public void close() {
        try {
            connection.close();
        } catch (SQLException e) {
            throw new FailureException("The connection to " + shown + " cannot be closed: " + e.getMessage() + ".", e);
        } finally {
            server.ifPresent(MigratedPostgres::close);
        }
    }
}
