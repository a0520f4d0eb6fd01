package io.github.jooqconformance.generator.database;

import java.sql.SQLException;
import java.util.UUID;
import org.jooq.tools.JooqLogger;

/**
 * A database of its own on a server that runs already. The database named in the URL is connected to, and nothing in it
 * is read or changed.
 */
final class ScratchDatabase implements PostgresServer {
    private static final JooqLogger log = JooqLogger.getLogger(ScratchDatabase.class);

    private final DatabaseAddress server;
    private final String name = "conformance_" + UUID.randomUUID().toString().replace("-", "");
    private final ReleaseOnExit release = ReleaseOnExit.of(this::drop);
    private volatile boolean created;

    private ScratchDatabase(DatabaseAddress server) {
        this.server = server;
    }

    /**
     * Creates the database.
     *
     * @param url the JDBC URL of a database on the server, with user and password; it is never shown
     */
    static ScratchDatabase create(String url) {
        var server = DatabaseAddress.parse(url)
                .orElseThrow(() -> new PostgresUnavailableException(
                        "The URL in conformance.postgres is not one that the JDBC driver of PostgreSQL understands."
                                + " Write jdbc:postgresql://host:port/database?user=…&password=…."));
        var database = new ScratchDatabase(server);
        try {
            database.create();
            return database;
        } catch (SQLException e) {
            database.created = false;
            database.close();
            throw new PostgresUnavailableException(failure(server, ServerMessage.of(e)), e);
        }
    }

    private void create() throws SQLException {
        created = true;
        // template1 may hold what somebody left there.
        execute("create database " + name + " template template0");
    }

    private void execute(String sql) throws SQLException {
        try (var connection = server.connect();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String failure(DatabaseAddress server, ServerMessage message) {
        var problem = "conformance.postgres names the server " + server.servers() + ", ";
        return switch (message.sqlState().orElse("")) {
            case "28P01", "28000" ->
                problem + "which refuses the user: " + message.inOneLine() + ". Correct user and password in the URL.";
            case "42501" ->
                problem + "on which the user may not create a database: " + message.inOneLine()
                        + ". Grant it: alter role … createdb.";
            default ->
                problem + "where no scratch database can be created: " + message.inOneLine()
                        + ". Correct the URL, or set conformance.postgres=embedded.";
        };
    }

    @Override
    public DatabaseAddress address() {
        return server.withDatabase(name);
    }

    @Override
    public void close() {
        release.close();
    }

    private void drop() {
        if (!created) {
            return;
        }
        try {
            execute("drop database if exists " + name + " with (force)");
        } catch (SQLException e) {
            log.warn(
                    "Scratch database",
                    name + " may be left on the server, where it can be dropped: "
                            + ServerMessage.of(e).inOneLine());
        }
    }
}
