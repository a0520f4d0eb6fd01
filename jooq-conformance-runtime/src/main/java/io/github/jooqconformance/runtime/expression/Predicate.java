package io.github.jooqconformance.runtime.expression;

import java.util.Arrays;
import java.util.Optional;

/** What {@link Expression.Is} says of its operand. The answer is never NULL, except that of the last two groups. */
public enum Predicate {
    NULL("NULL"),
    NOT_NULL("NOT NULL"),
    TRUE("TRUE"),
    NOT_TRUE("NOT TRUE"),
    FALSE("FALSE"),
    NOT_FALSE("NOT FALSE"),
    UNKNOWN("UNKNOWN"),
    NOT_UNKNOWN("NOT UNKNOWN"),

    DOCUMENT("DOCUMENT"),

    JSON("JSON"),
    JSON_ARRAY("JSON ARRAY"),
    JSON_OBJECT("JSON OBJECT"),
    JSON_SCALAR("JSON SCALAR"),
    JSON_UNIQUE("JSON WITH UNIQUE KEYS"),
    JSON_ARRAY_UNIQUE("JSON ARRAY WITH UNIQUE KEYS"),
    JSON_OBJECT_UNIQUE("JSON OBJECT WITH UNIQUE KEYS"),
    JSON_SCALAR_UNIQUE("JSON SCALAR WITH UNIQUE KEYS");

    private final String sql;

    Predicate(String sql) {
        this.sql = sql;
    }

    static Optional<Predicate> of(String sql) {
        return Arrays.stream(values()).filter(p -> p.sql.equals(sql)).findFirst();
    }

    /** The words after {@code IS}. */
    public String sql() {
        return sql;
    }
}
