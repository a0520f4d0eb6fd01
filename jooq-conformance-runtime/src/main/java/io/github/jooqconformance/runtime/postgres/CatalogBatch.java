package io.github.jooqconformance.runtime.postgres;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** Queries that go to the server in one round trip, in a transaction that leaves nothing behind. */
final class CatalogBatch {
    private final Connection connection;
    private final List<String> statements = new ArrayList<>();
    private final List<Object> parameters = new ArrayList<>();
    private final List<Answer> answers = new ArrayList<>();

    CatalogBatch(Connection connection) {
        this.connection = connection;
        statement(CatalogQuery.SESSION.sql());
    }

    /** Takes the rows of one query. */
    interface Answer {
        void take(CatalogRow rows) throws SQLException;
    }

    private void statement(String sql) {
        statements.add(sql);
    }

    /** Adds a query, whose parameters are the values of {@code parameters} in this order. */
    CatalogBatch query(String sql, List<?> values, Answer answer) {
        statement(sql);
        parameters.addAll(values);
        answers.add(answer);
        return this;
    }

    /** Runs the queries, and hands each its answer in the order in which they were added. */
    void run() throws SQLException {
        try (var transaction = ReadTransaction.begin(connection);
                var statement = connection.prepareStatement(
                        transaction.firstStatement() + ";\n" + String.join(";\n", statements))) {
            for (int i = 0; i < parameters.size(); i++) {
                statement.setObject(i + 1, parameters.get(i));
            }
            deliver(statement);
        }
    }

    private void deliver(PreparedStatement statement) throws SQLException {
        boolean isResultSet = statement.execute();
        for (var answer : answers) {
            while (!isResultSet) {
                isResultSet = statement.getMoreResults();
            }
            try (var rows = statement.getResultSet()) {
                answer.take(new CatalogRow(rows));
            }
            isResultSet = statement.getMoreResults();
        }
    }
}
