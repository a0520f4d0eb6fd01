package io.github.jooqconformance.generator.redis;

import io.github.jooqconformance.runtime.schema.Column;
import io.github.jooqconformance.runtime.schema.QualifiedName;
import io.github.jooqconformance.runtime.schema.Table;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Makes queries whose rows are such as a table could hold, but for its constraints, without writing any. */
final class SqlRows {
    /** How many rows a query has. */
    static final int ROWS = 12;

    private final Connection connection;
    private final SqlValues values;

    SqlRows(Connection connection, SqlValues values) {
        this.connection = connection;
        this.values = values;
    }

    /**
     * A query for rows of some columns; empty if no value is known for one that has to have one.
     *
     * @param names the names of the columns, in the order of the result
     */
    Optional<String> findQuery(Table table, List<String> names) throws SQLException {
        var choices = new ArrayList<List<String>>();
        for (var name : names) {
            choices.add(choices(table.findColumn(name).orElseThrow()));
        }
        return choices.stream().anyMatch(List::isEmpty) ? Optional.empty() : Optional.of(query(names, choices));
    }

    private static String query(List<String> names, List<List<String>> choices) {
        return IntStream.range(0, ROWS)
                .mapToObj(row -> IntStream.range(0, names.size())
                        .mapToObj(i -> choices.get(i).get(row % choices.get(i).size()) + " as "
                                + QualifiedName.quoted(names.get(i)))
                        .collect(Collectors.joining(", ", "select ", "")))
                .collect(Collectors.joining("\nunion all "));
    }

    /** Expressions that the column accepts; NULL if there is no other, and nothing if it may not have that. */
    private List<String> choices(Column column) throws SQLException {
        var choices = new ArrayList<String>();
        for (int i = 0; i < ROWS; i++) {
            var value = values.next(column.type());
            if (isAccepted(value, column.nullable())) {
                choices.add(value);
            }
        }
        return choices.isEmpty() && column.nullable()
                ? List.of("null::" + column.type().sql())
                : choices;
    }

    private boolean isAccepted(String value, boolean isNullable) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.setEscapeProcessing(false);
            var row = statement.executeQuery("select num_nonnulls(" + value + ")");
            row.next();
            return isNullable || row.getInt(1) == 1;
        } catch (SQLException e) {
            if (e.getSQLState().startsWith("22") || e.getSQLState().startsWith("23")) {
                return false;
            }
            throw new SQLException("trying " + value, e);
        }
    }
}
