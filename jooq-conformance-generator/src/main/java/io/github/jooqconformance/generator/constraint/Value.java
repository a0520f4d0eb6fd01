package io.github.jooqconformance.generator.constraint;

/** What an expression comes to: a condition, or a value of another type. */
sealed interface Value permits Scalar, Truth {
    /** When it is NULL; of a condition, unknown. */
    Condition isNull();

    /** When evaluating it is an error. */
    Condition fails();

    /** The same, where evaluating it is an error also under the given condition. */
    Value orFails(Condition condition);

    /** This as a condition. */
    Truth truth();

    /** This as a value of another type. */
    Scalar scalar();
}
