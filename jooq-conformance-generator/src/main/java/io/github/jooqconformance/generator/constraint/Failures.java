package io.github.jooqconformance.generator.constraint;

import java.util.Optional;

/** The error with which PostgreSQL ends if a condition cannot be evaluated. */
final class Failures {
    /** A number is out of the range of its type. */
    static final String NUMBER_OUT_OF_RANGE = "22003";

    /** A date or time is out of the range of its type. */
    static final String TIME_OUT_OF_RANGE = "22008";

    /** A function does not take such a value. */
    static final String INVALID_ARGUMENT = "22023";

    private Optional<String> sqlState = Optional.empty();

    /**
     * Notes that evaluating the condition may end in an error.
     *
     * @throws Refusal if it may end in another one as well
     */
    void add(String error) {
        if (!sqlState.orElse(error).equals(error)) {
            throw new Refusal("may fail in several ways");
        }
        sqlState = Optional.of(error);
    }

    /** The only error, if there is one. */
    Optional<String> findSqlState() {
        return sqlState;
    }
}
