package io.github.jooqconformance.generator.constraint;

/** The errors with which PostgreSQL ends if it cannot evaluate a condition. */
enum EvaluationError {
    /** A number is out of the range of its type. */
    NUMBER_OUT_OF_RANGE("22003", "OVERFLOW", "must not overflow the calculation in "),
    /** A date or time is out of the range of its type. */
    TIME_OUT_OF_RANGE("22008", "OVERFLOW", "must not overflow the calculation in "),
    DIVISION_BY_ZERO("22012", "DIVISION", "must not divide by zero in "),
    /** A function does not take such a value. */
    INVALID_ARGUMENT("22023", "ARGUMENT", "must be what a function takes in "),
    /** A text is not one of a value of the type to which it is cast. */
    INVALID_TEXT("22P02", "SYNTAX", "must be what can be cast in ");

    private final String sqlState;
    private final String suffix;
    private final String message;

    EvaluationError(String sqlState, String suffix, String message) {
        this.sqlState = sqlState;
        this.suffix = suffix;
        this.message = message;
    }

    String sqlState() {
        return sqlState;
    }

    /** How the name of a rule's constant ends. */
    String suffix() {
        return suffix;
    }

    /** What a constraint demands of its values, for people. */
    String message(String constraint) {
        return message + constraint;
    }
}
