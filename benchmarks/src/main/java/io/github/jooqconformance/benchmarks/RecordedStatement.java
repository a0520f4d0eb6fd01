package io.github.jooqconformance.benchmarks;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * The SQL that something sent to the server, to be sent again by nobody but JDBC.
 *
 * @param sql one or more statements
 * @param parameters the number of parameters, each of which is the array of schema names
 */
record RecordedStatement(String sql, long parameters) {
    /** Runs something with a connection, and records what it prepares. */
    static List<RecordedStatement> of(Connection connection, Consumer<Connection> reader) {
        var recorded = new ArrayList<RecordedStatement>();
        reader.accept((Connection) Proxy.newProxyInstance(
                Connection.class.getClassLoader(), new Class<?>[] {Connection.class}, (proxy, method, arguments) -> {
                    if (method.getName().equals("prepareStatement") && arguments[0] instanceof String sql) {
                        recorded.add(new RecordedStatement(
                                sql,
                                sql.chars()
                                        .filter(character -> character == '?')
                                        .count()));
                    }
                    try {
                        return method.invoke(connection, arguments);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                }));
        return recorded;
    }

    /** Sends it once more, fetches all values of all rows, and tells how many there were. */
    long replay(Connection connection, String schema) throws SQLException {
        try (var statement = connection.prepareStatement(sql)) {
            var schemas = connection.createArrayOf("text", new Object[] {schema});
            for (int i = 1; i <= parameters; i++) {
                statement.setArray(i, schemas);
            }
            return drain(statement);
        }
    }

    private static long drain(PreparedStatement statement) throws SQLException {
        long values = 0;
        boolean isResultSet = statement.execute();
        while (isResultSet || statement.getUpdateCount() >= 0) {
            if (isResultSet) {
                try (var rows = statement.getResultSet()) {
                    values += drain(rows);
                }
            }
            isResultSet = statement.getMoreResults();
        }
        return values;
    }

    private static long drain(ResultSet rows) throws SQLException {
        long values = 0;
        int columns = rows.getMetaData().getColumnCount();
        while (rows.next()) {
            for (int i = 1; i <= columns; i++) {
                values += rows.getString(i) == null ? 0 : 1;
            }
        }
        return values;
    }
}
