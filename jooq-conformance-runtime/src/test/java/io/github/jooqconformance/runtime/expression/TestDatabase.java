package io.github.jooqconformance.runtime.expression;

import io.github.jooqconformance.runtime.testing.TestPostgres;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** An empty database on a server of a given major version, and one session on it. */
final class TestDatabase implements AutoCloseable {
    private final Connection connection;

    TestDatabase(int major) {
        connection = TestPostgres.connect(TestPostgres.of(major).createDatabase());
    }

    void execute(String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /** The first column of a query's result. */
    List<String> query(String sql) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            var values = new ArrayList<String>();
            while (rows.next()) {
                values.add(rows.getString(1));
            }
            return values;
        }
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
