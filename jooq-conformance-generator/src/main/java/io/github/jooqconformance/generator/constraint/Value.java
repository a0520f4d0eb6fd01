package io.github.jooqconformance.generator.constraint;

/** What an expression comes to: a condition, or a value of another type. */
sealed interface Value permits Scalar, Truth {
    /** When it is NULL; of a condition, unknown. */
    Condition isNull();

    /** When evaluating it is an error. */
    Condition fails();

    /** The same, where evaluating it is an error also under the given condition, of which PostgreSQL learns first. */
    Value orFails(Condition condition);

    /**
     * Makes sure that PostgreSQL evaluates both of two operands.
     *
     * @throws Refusal if an operand may fail beside the constant NULL: PostgreSQL may see that in time, and not
     *     evaluate it
     */
    static void requireEvaluated(Value left, Value right) {
        var leftIsNull = left.isNullConstant() && !right.fails().equals(Condition.never());
        var rightIsNull = right.isNullConstant() && !left.fails().equals(Condition.never());
        if (leftIsNull || rightIsNull) {
            throw new Refusal("calculates beside NULL");
        }
    }

    /** Whether it is always NULL. */
    boolean isNullConstant();

    /** This as a condition. */
    Truth truth();

    /** This as a value of another type. */
    Scalar scalar();
}
