package io.github.jooqconformance.generator.constraint;

import io.github.jooqconformance.runtime.schema.ColumnType;
import io.github.jooqconformance.runtime.schema.QualifiedName;
import java.util.Arrays;
import java.util.Optional;

/** A comparison in SQL and in Java. */
public enum Operator {
    EQUAL("=", "=="),
    UNEQUAL("<>", "!="),
    LESS("<", "<"),
    AT_MOST("<=", "<="),
    GREATER(">", ">"),
    AT_LEAST(">=", ">=");

    private final String sql;
    private final String java;

    Operator(String sql, String java) {
        this.sql = sql;
        this.java = java;
    }

    /** The comparison that an operator of PostgreSQL's own is. */
    public static Optional<Operator> of(QualifiedName name) {
        return Arrays.stream(values())
                .filter(operator -> name.equals(new QualifiedName(ColumnType.SYSTEM_SCHEMA, operator.sql)))
                .findFirst();
    }

    /** How SQL writes it. */
    String sql() {
        return sql;
    }

    /** How Java writes it between numbers. */
    String java() {
        return java;
    }

    /** The comparison that holds where this one does not. */
    Operator opposite() {
        return switch (this) {
            case EQUAL -> UNEQUAL;
            case UNEQUAL -> EQUAL;
            case LESS -> AT_LEAST;
            case AT_MOST -> GREATER;
            case GREATER -> AT_MOST;
            case AT_LEAST -> LESS;
        };
    }

    /** The same comparison with its operands exchanged. */
    public Operator mirrored() {
        return switch (this) {
            case EQUAL, UNEQUAL -> this;
            case LESS -> GREATER;
            case AT_MOST -> AT_LEAST;
            case GREATER -> LESS;
            case AT_LEAST -> AT_MOST;
        };
    }

    /** Whether it needs an order. */
    boolean isOrdering() {
        return this != EQUAL && this != UNEQUAL;
    }

    /** Whether it holds, given how the left operand compares to the right one. */
    boolean holds(int comparison) {
        return switch (this) {
            case EQUAL -> comparison == 0;
            case UNEQUAL -> comparison != 0;
            case LESS -> comparison < 0;
            case AT_MOST -> comparison <= 0;
            case GREATER -> comparison > 0;
            case AT_LEAST -> comparison >= 0;
        };
    }
}
