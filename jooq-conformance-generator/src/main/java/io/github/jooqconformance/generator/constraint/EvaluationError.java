package io.github.jooqconformance.generator.constraint;

import java.util.Optional;

/** The errors with which PostgreSQL ends if it cannot evaluate a condition. */
enum EvaluationError {
    /** A number is out of the range of its type. */
    NUMBER_OUT_OF_RANGE("22003", "OVERFLOW", "must not overflow the calculation in "),
    /** A date or time is out of the range of its type. */
    TIME_OUT_OF_RANGE("22008", "OVERFLOW", "must not overflow the calculation in "),
    DIVISION_BY_ZERO("22012", "DIVISION", "must not divide by zero in "),
    /** A negative number has no square root. */
    INVALID_ROOT("2201F", "ROOT", "must not take the root of a negative number in "),
    /** A function does not take such a value. */
    INVALID_ARGUMENT("22023", "ARGUMENT", "must be what a function takes in "),
    /** What a function makes of ranges or of bounds is none. */
    NO_RANGE("22000", "RANGE", "must come to a range in "),
    /** There is no byte at the place at which one is read. */
    NO_SUCH_BYTE("2202E", "INDEX", "must have the byte that is read in "),
    /** A text is not one of a value of the type to which it is cast. */
    INVALID_TEXT("22P02", "SYNTAX", "must be what can be cast in "),
    /** The same of an integer. */
    INVALID_INTEGER(INVALID_TEXT, EvaluationError.NOTATIONS),
    /** The same of a {@code numeric}. */
    INVALID_NUMERIC(INVALID_TEXT, EvaluationError.NUMBERS),
    /** Perhaps an error, and perhaps not: the text is nothing that Java reads as PostgreSQL does. */
    UNREADABLE_NUMERIC(EvaluationError.NUMBERS),
    /** Perhaps an error, and perhaps not: the bound of a range is infinite. */
    INFINITE_TIME("PostgreSQL calculates with infinite times since version 17 only"),
    /** Perhaps an error, and perhaps not: the number is too long for Java to calculate with it. */
    LONG_NUMERIC("Java calculates with no more than 200 digits here");

    private static final String NOTATIONS = "PostgreSQL reads numbers such as 0x1f and 1_000 since version 16 only";
    private static final String NUMBERS = NOTATIONS + ", and Java reads no NaN, and more than 1000 digits slowly";

    private final String sqlState;
    private final String suffix;
    private final String message;
    private final String doubt;

    EvaluationError(String sqlState, String suffix, String message) {
        this(sqlState, suffix, message, /* doubt= */ "");
    }

    EvaluationError(EvaluationError error, String doubt) {
        this(error.sqlState, error.suffix, error.message, doubt);
    }

    /** What may be an error, or none. */
    EvaluationError(String doubt) {
        this(/* sqlState= */ "", /* suffix= */ "", /* message= */ "", doubt);
    }

    EvaluationError(String sqlState, String suffix, String message, String doubt) {
        this.sqlState = sqlState;
        this.suffix = suffix;
        this.message = message;
        this.doubt = doubt;
    }

    /** Whether it is certain that it is an error. */
    boolean isCertain() {
        return !sqlState.isEmpty();
    }

    /** Why it is not certain everywhere whether there is an error; empty if it is. */
    Optional<String> findDoubt() {
        return Optional.of(doubt).filter(text -> !text.isEmpty());
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
