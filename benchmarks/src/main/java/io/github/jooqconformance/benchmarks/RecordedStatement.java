package io.github.jooqconformance.benchmarks;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The SQL that something sent to the server, to be sent again by nobody but JDBC.
 *
 * @param sql one or more statements
 * @param parameters what was put in for each parameter, in their order
 */
record RecordedStatement(String sql, List<Object> parameters) {
    /** Runs something with a connection, and records what it prepares. */
    static List<RecordedStatement> of(Connection connection, Consumer<Connection> reader) {
        var recorded = new ArrayList<RecordedStatement>();
        reader.accept(proxy(Connection.class, (proxy, method, arguments) -> {
            var result = invoke(connection, method, arguments);
            if (!(result instanceof PreparedStatement statement)) {
                return result;
            }
            var parameters = new ArrayList<Object>();
            recorded.add(new RecordedStatement((String) arguments[0], parameters));
            return proxy(PreparedStatement.class, (self, call, values) -> {
                if (call.getName().equals("setObject")) {
                    parameters.add(values[1]);
                }
                return invoke(statement, call, values);
            });
        }));
        return recorded;
    }

    private static <T> T proxy(Class<T> type, InvocationHandler handler) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, handler));
    }

    private static @Nullable Object invoke(Object target, Method method, Object @Nullable [] arguments)
            throws Throwable {
        try {
            return method.invoke(target, arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }

    /** Sends it once more, fetches all values of all rows, and tells how many there were. */
    long replay(Connection connection) throws SQLException {
        try (var statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < parameters.size(); i++) {
                statement.setObject(i + 1, parameters.get(i));
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
