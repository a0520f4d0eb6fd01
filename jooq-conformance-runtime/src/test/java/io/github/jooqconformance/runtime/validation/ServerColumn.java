package io.github.jooqconformance.runtime.validation;

import io.github.jooqconformance.runtime.testing.TestPostgres;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;

/**
 * A column of a real server to store values in, as an application does: through JDBC, with the driver's own encoding.
 */
final class ServerColumn<T> implements AutoCloseable {
    private final Connection connection;
    private final PreparedStatement insert;
    private final Reader<T> reader;
    private String sqlState = "";

    private ServerColumn(Connection connection, PreparedStatement insert, Reader<T> reader) {
        this.connection = connection;
        this.insert = insert;
        this.reader = reader;
    }

    /** A column whose values are bound and read as objects of a Java type. */
    static <T> ServerColumn<T> of(int major, String type, Class<T> javaType) throws SQLException {
        return of(major, type, "?", row -> row.getObject(1, javaType));
    }

    /** A column whose values are bound by the given SQL and read as text. */
    static ServerColumn<String> ofText(String type, String bind) throws SQLException {
        return ofText(TestPostgres.NEWEST, type, bind);
    }

    static ServerColumn<String> ofText(int major, String type, String bind) throws SQLException {
        return of(major, type, bind, row -> row.getString(1));
    }

    private static <T> ServerColumn<T> of(int major, String type, String bind, Reader<T> reader) throws SQLException {
        var connection = TestPostgres.connect(TestPostgres.of(major).createDatabase());
        try (var statement = connection.createStatement()) {
            statement.execute("create temporary table t (c " + type + ")");
        }
        var insert = connection.prepareStatement("insert into t values (" + bind + ") returning c");
        return new ServerColumn<>(connection, insert, reader);
    }

    /** The value as it is read back after it was stored; empty if it was refused. */
    Optional<T> store(Object value) {
        try {
            insert.setObject(1, value);
            insert.execute();
        } catch (SQLException e) {
            sqlState = e.getSQLState();
            return Optional.empty();
        }
        try (var rows = insert.getResultSet()) {
            rows.next();
            return Optional.of(reader.read(rows));
        } catch (SQLException e) {
            throw new IllegalStateException("reading what was stored for " + value, e);
        }
    }

    /** The error with which the last refused value was refused. */
    String sqlState() {
        return sqlState;
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }

    private interface Reader<T> {
        T read(ResultSet row) throws SQLException;
    }
}
