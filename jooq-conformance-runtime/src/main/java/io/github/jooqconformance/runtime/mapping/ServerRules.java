package io.github.jooqconformance.runtime.mapping;

import io.github.jooqconformance.runtime.validation.Rule;
import io.github.jooqconformance.runtime.validation.Violation;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.postgresql.util.PSQLException;
import org.postgresql.util.ServerErrorMessage;

/**
 * What PostgreSQL may refuse a row for, by the names that it gives in its error messages. Generated code holds these
 * rules for each table, so that what only the server can find out is told like what a DTO finds out itself.
 *
 * @see <a href="https://www.postgresql.org/docs/current/errcodes-appendix.html">PostgreSQL's error codes</a>
 */
public final class ServerRules {
    /** The rules of no table in particular: a violation says what its SQLSTATE and its constraint's name say. */
    public static final ServerRules UNKNOWN_TABLE = new ServerRules(Map.of());

    private static final String NOT_NULL = "23502";

    /** What the SQLSTATEs demand; PostgreSQL's own messages may show the value, and are in the server's language. */
    private static final Map<String, String> MESSAGES = Map.of(
            "22001",
            "must not be too long for its type",
            "22003",
            "must be within the range of its type",
            "22008",
            "must be within the range of its type",
            "23001",
            "must not be referred to any more",
            NOT_NULL,
            "must not be null",
            "23503",
            "must be what a foreign key demands",
            "23505",
            "must be unique",
            "23514",
            "must be what a check demands",
            "23P01",
            "must not conflict with another row");

    private final Map<String, Rule> notNulls;
    private final Map<String, Rule> constraints;

    /**
     * The rules of a table.
     *
     * @param notNulls the rule of each NOT NULL column, by the column's name
     * @param constraints the rules of constraints and unique indexes, whose names they bear
     */
    public ServerRules(Map<String, Rule> notNulls, Rule... constraints) {
        this.notNulls = Map.copyOf(notNulls);
        this.constraints = Arrays.stream(constraints)
                .collect(Collectors.toUnmodifiableMap(Rule::constraint, rule -> rule, ServerRules::aboutEither));
    }

    /** The rule of a domain that several columns have: an error does not tell which of them breaks it. */
    private static Rule aboutEither(Rule rule, Rule other) {
        return new Rule("", rule.sqlState(), rule.constraint(), rule.message());
    }

    /**
     * The violation that PostgreSQL reported, if an exception or one of its causes says that a value or a constraint
     * was the reason (SQLSTATEs of the classes 22 and 23). It holds no value, and its path is empty unless the error
     * names the column or a constraint that is about one column.
     *
     * <p>The error's table is not compared, since it may be a partition.
     */
    public Optional<Violation> violation(Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
                .filter(PSQLException.class::isInstance)
                .flatMap(cause -> Stream.ofNullable(((PSQLException) cause).getServerErrorMessage()))
                .findFirst()
                .flatMap(this::findRule)
                .map(rule -> new Violation(rule, OptionalInt.empty(), Optional.empty()));
    }

    private Optional<Rule> findRule(ServerErrorMessage error) {
        var sqlState = String.valueOf(error.getSQLState());
        if (!sqlState.startsWith("22") && !sqlState.startsWith("23")) {
            return Optional.empty();
        }
        var constraint = Optional.ofNullable(error.getConstraint());
        var known = sqlState.equals(NOT_NULL)
                ? Optional.ofNullable(error.getColumn()).map(notNulls::get)
                : constraint.map(constraints::get);
        // Deleting what others refer to breaks their constraints by another SQLSTATE than writing them.
        return known.filter(rule -> rule.sqlState().equals(sqlState))
                .or(() -> Optional.of(new Rule(
                        "",
                        sqlState,
                        constraint.orElse(""),
                        MESSAGES.getOrDefault(sqlState, "must be a value that PostgreSQL accepts"))));
    }
}
