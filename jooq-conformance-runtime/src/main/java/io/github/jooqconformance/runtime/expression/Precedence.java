package io.github.jooqconformance.runtime.expression;

import static io.github.jooqconformance.runtime.schema.ColumnType.SYSTEM_SCHEMA;

import io.github.jooqconformance.runtime.schema.QualifiedName;

/**
 * How tightly PostgreSQL's operators bind, the loosest first. The last three are no operators: they tell apart the
 * operands that may stand before a cast, a subscript and a field without parentheses.
 */
enum Precedence {
    OR,
    AND,
    NOT,
    IS,
    COMPARISON,
    PATTERN,
    OPERATOR,
    ADDITION,
    MULTIPLICATION,
    EXPONENT,
    AT_TIME_ZONE,
    COLLATE,
    SIGN,
    CAST,
    ATOM,
    COLUMN,
    FIELD;

    /** Of an operator as the text spells it, without a schema. */
    static Precedence of(String operator) {
        return switch (operator) {
            case "<", ">", "=", "<=", ">=", "<>" -> COMPARISON;
            case "+", "-" -> ADDITION;
            case "*", "/", "%" -> MULTIPLICATION;
            case "^" -> EXPONENT;
            default -> OPERATOR;
        };
    }

    static Precedence of(QualifiedName operator) {
        // OPERATOR(schema.+) binds like any unknown operator.
        return operator.schema().equals(SYSTEM_SCHEMA) ? of(operator.name()) : OPERATOR;
    }

    /** The next one. */
    @SuppressWarnings("EnumOrdinal") // the order of the constants is their meaning
    Precedence tighter() {
        return values()[ordinal() + 1];
    }

    /** Whether {@code a < b < c} is an error. */
    boolean isNonAssociative() {
        return this == IS || this == COMPARISON || this == PATTERN;
    }
}
