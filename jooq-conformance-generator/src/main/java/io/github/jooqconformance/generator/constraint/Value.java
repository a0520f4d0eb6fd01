package io.github.jooqconformance.generator.constraint;

/** What an expression comes to: a condition, or a value of another type. */
sealed interface Value permits Scalar, Truth {
    /** When it is NULL; of a condition, unknown. */
    Condition isNull();

    /** When evaluating it is an error. */
    Condition fails();

    /** This as a condition. */
    Truth truth();

    /** This as a value of another type. */
    Scalar scalar();
}
