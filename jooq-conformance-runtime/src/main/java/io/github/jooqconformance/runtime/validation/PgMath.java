package io.github.jooqconformance.runtime.validation;

import java.math.BigDecimal;

/** The numbers of PostgreSQL where Java's are others. */
public final class PgMath {
    private static final int BIGINT_BITS = 63;

    private PgMath() {}

    /** Whether {@code smallint} holds the value. A result that it does not hold is an error (22003). */
    public static boolean isSmallint(long value) {
        return value == (short) value;
    }

    /** Whether {@code integer} holds the value. A result that it does not hold is an error (22003). */
    public static boolean isInteger(long value) {
        return value == (int) value;
    }

    /** Whether {@code bigint} holds the value, an integer. A result that it does not hold is an error (22003). */
    public static boolean isBigint(BigDecimal value) {
        return value.toBigInteger().bitLength() <= BIGINT_BITS;
    }

    /**
     * How floating-point numbers compare: the two zeros are equal, and NaN is equal to itself and greater than all
     * other numbers.
     *
     * @return a negative number, zero or a positive number, as the left one is less, equal or greater
     */
    public static int compare(double left, double right) {
        if (left == right) {
            return 0;
        }
        return Double.compare(left, right);
    }
}
