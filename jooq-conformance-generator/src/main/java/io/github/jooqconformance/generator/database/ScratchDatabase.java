package io.github.jooqconformance.generator.database;

import java.sql.SQLException;
import java.util.UUID;
import org.jooq.tools.JooqLogger;
import org.postgresql.Driver;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * A database of its own on a server that runs already. The database named in the URL is connected to, and nothing in it
 * is read or changed.
 */
final class ScratchDatabase implements PostgresServer {
    private static final JooqLogger log = JooqLogger.getLogger(ScratchDatabase.class);

    private final String url;
    private final String name = "conformance_" + UUID.randomUUID().toString().replace("-", "");
    private final ReleaseOnExit release = ReleaseOnExit.of(this::drop);
    private volatile boolean created;

    private ScratchDatabase(String url) {
        this.url = url;
    }

    /**
     * Creates the database.
     *
     * @param url the JDBC URL of a database on the server, with user and password; it is never shown
     */
    static ScratchDatabase create(String url) {
        if (Driver.parseURL(url, null) == null) {
            throw new PostgresUnavailableException("The URL in conformance.postgres is not one that the JDBC driver of"
                    + " PostgreSQL understands. Write jdbc:postgresql://host:port/database?user=…&password=….");
        }
        var database = new ScratchDatabase(url);
        try {
            database.create();
            return database;
        } catch (SQLException e) {
            database.created = false;
            database.close();
            throw new PostgresUnavailableException(database.failure(e), e);
        }
    }

    private void create() throws SQLException {
        try (var connection = server().getConnection();
                var statement = connection.createStatement()) {
            created = true;
            // template1 may hold what somebody left there.
            statement.execute("create database " + name + " template template0");
        }
    }

    private PGSimpleDataSource server() {
        var source = new PGSimpleDataSource();
        source.setURL(url);
        return source;
    }

    private String failure(SQLException e) {
        var server = server();
        var address = server.getServerNames()[0] + ":" + server.getPortNumbers()[0];
        var state = e.getSQLState() == null ? "" : e.getSQLState();
        var problem = "conformance.postgres names the server " + address + ", ";
        return switch (state) {
            case "28P01", "28000" ->
                problem + "which refuses the user: " + ServerMessage.of(e).inOneLine()
                        + ". Correct user and password in the URL.";
            case "42501" ->
                problem + "on which the user may not create a database: "
                        + ServerMessage.of(e).inOneLine() + ". Grant it: alter role … createdb.";
            default ->
                problem + "where no scratch database can be created: "
                        + ServerMessage.of(e).inOneLine() + ". Correct the URL, or set conformance.postgres=embedded.";
        };
    }

    @Override
    public PGSimpleDataSource dataSource() {
        var source = server();
        source.setDatabaseName(name);
        return source;
    }

    @Override
    public void close() {
        release.close();
    }

    private void drop() {
        if (!created) {
            return;
        }
        try (var connection = server().getConnection();
                var statement = connection.createStatement()) {
            statement.execute("drop database if exists " + name + " with (force)");
        } catch (SQLException e) {
            log.warn(
                    "Scratch database",
                    name + " may be left on the server, where it can be dropped: "
                            + ServerMessage.of(e).inOneLine());
        }
    }
}
