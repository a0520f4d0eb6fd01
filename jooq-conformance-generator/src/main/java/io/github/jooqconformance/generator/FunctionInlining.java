package io.github.jooqconformance.generator;

import io.github.jooqconformance.generator.constraint.InlinedConditions;
import io.github.jooqconformance.runtime.expression.Expression;
import io.github.jooqconformance.runtime.expression.Expression.Call;
import io.github.jooqconformance.runtime.expression.ExpressionException;
import io.github.jooqconformance.runtime.schema.CheckConstraint;
import io.github.jooqconformance.runtime.schema.ColumnType;
import io.github.jooqconformance.runtime.schema.Domain;
import io.github.jooqconformance.runtime.schema.QualifiedName;
import io.github.jooqconformance.runtime.schema.SchemaSnapshot;
import io.github.jooqconformance.runtime.schema.Table;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Asks PostgreSQL what conditions come to once it has put the bodies of functions in the place of their calls, as it
 * does itself before it checks a row. Functions in other languages than SQL, volatile ones and the like stay calls.
 *
 * @see <a href="https://wiki.postgresql.org/wiki/Inlining_of_SQL_functions">inlining of SQL functions</a>
 */
public final class FunctionInlining {
    private static final String OUTPUT = "  Output: ";
    private static final String AFTER_OUTPUT = "\n  Function Call: ";

    private final Connection connection;

    private FunctionInlining(Connection connection) {
        this.connection = connection;
    }

    /**
     * A condition, and what PostgreSQL is to select it from.
     *
     * @param condition the condition
     * @param source an item of a FROM clause whose columns are what the condition reads
     */
    private record Question(String condition, String source) {
        String sql() {
            return "explain (verbose, costs off) select " + condition + " from " + source;
        }
    }

    /**
     * Inlines the functions that the constraints of a snapshot call. Nothing is executed, and the connection is left as
     * it was.
     *
     * @param connection a connection to the database of which the snapshot was taken
     */
    public static InlinedConditions read(Connection connection, SchemaSnapshot snapshot) throws SQLException {
        var questions = new LinkedHashMap<InlinedConditions.Key, Question>();
        for (var table : snapshot.tables()) {
            table.constraints().checks().stream()
                    .filter(FunctionInlining::callsOwnFunction)
                    .forEach(check -> questions.put(
                            new InlinedConditions.Key(table.name(), check.name()), question(table, check)));
        }
        for (var domain : snapshot.domains()) {
            domain.checks().stream()
                    .filter(FunctionInlining::callsOwnFunction)
                    .filter(check -> !domain.base().array())
                    .forEach(check -> questions.put(
                            new InlinedConditions.Key(domain.name(), check.name()), question(domain, check)));
        }
        return questions.isEmpty() ? InlinedConditions.NONE : new FunctionInlining(connection).answers(questions);
    }

    private static boolean callsOwnFunction(CheckConstraint check) {
        try {
            return callsOwnFunction(Expression.parse(check.expression()));
        } catch (ExpressionException e) {
            // It will be left to PostgreSQL anyway.
            return false;
        }
    }

    private static boolean callsOwnFunction(Expression expression) {
        var isOwn = expression instanceof Call call && !call.function().schema().equals(ColumnType.SYSTEM_SCHEMA);
        return isOwn || expression.children().stream().anyMatch(FunctionInlining::callsOwnFunction);
    }

    /** From no rows at all of the table's own type: that needs no privilege on the table. */
    private static Question question(Table table, CheckConstraint check) {
        var schema = QualifiedName.quoted(table.name().schema());
        var name = QualifiedName.quoted(table.name().name());
        return new Question(check.expression(), "pg_catalog.unnest(null::%s.%s[]) as %s".formatted(schema, name, name));
    }

    private static Question question(Domain domain, CheckConstraint check) {
        return new Question(
                check.expression(),
                "pg_catalog.unnest(null::%s[]) as domain(value)"
                        .formatted(domain.base().sql()));
    }

    private InlinedConditions answers(Map<InlinedConditions.Key, Question> questions) throws SQLException {
        boolean commits = connection.getAutoCommit();
        connection.setAutoCommit(false);
        var before = connection.setSavepoint();
        try {
            // Bodies are read under the search path of the session, as they are when a row is checked.
            var inlined = new LinkedHashMap<InlinedConditions.Key, Question>();
            for (var entry : questions.entrySet()) {
                findAnswer(entry.getValue())
                        .map(condition ->
                                new Question(condition, entry.getValue().source()))
                        .ifPresent(question -> inlined.put(entry.getKey(), question));
            }
            return new InlinedConditions(qualified(inlined));
        } finally {
            connection.rollback(before);
            if (commits) {
                connection.rollback();
                connection.setAutoCommit(true);
            }
        }
    }

    /** The same conditions as PostgreSQL prints them under an empty search path: with all names qualified. */
    private Map<InlinedConditions.Key, String> qualified(Map<InlinedConditions.Key, Question> inlined)
            throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute("set local search_path = ''");
        }
        var conditions = new HashMap<InlinedConditions.Key, String>();
        for (var entry : inlined.entrySet()) {
            findAnswer(entry.getValue()).ifPresent(condition -> conditions.put(entry.getKey(), condition));
        }
        return conditions;
    }

    /** How PostgreSQL's plan writes a condition; empty if it cannot plan it. */
    private Optional<String> findAnswer(Question question) throws SQLException {
        var before = connection.setSavepoint();
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(question.sql())) {
            var plan = new StringBuilder();
            while (rows.next()) {
                plan.append(rows.getString(1)).append('\n');
            }
            int start = plan.indexOf(OUTPUT);
            int end = plan.lastIndexOf(AFTER_OUTPUT);
            return start < 0 || end < start
                    ? Optional.empty()
                    : Optional.of(plan.substring(start + OUTPUT.length(), end));
        } catch (SQLException e) {
            // A body may need another search path, or a right that the user lacks: the call stays as it is.
            connection.rollback(before);
            return Optional.empty();
        }
    }
}
