package io.github.jooqconformance.runtime.validation;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** The numbers of PostgreSQL where Java's are others. */
public final class PgMath {
    private static final int BIGINT_DIGITS = 19;

    /** How many significant digits a quotient has at least, and fraction digits at most. */
    private static final int QUOTIENT_DIGITS = 16;

    private static final int MAX_QUOTIENT_SCALE = 1_000;

    /** PostgreSQL keeps numbers to the base of 10000. */
    private static final int DIGITS_OF_BASE = 4;

    /** How many digits, before and after the point, a number may have that is calculated with. */
    private static final int MAX_DIGITS = 200;

    private PgMath() {}

    /** Whether a number has at most 200 digits, so that calculating with some such numbers is fast and exact. */
    public static boolean isShort(BigDecimal value) {
        return Math.abs(value.scale()) <= MAX_DIGITS && !Magnitude.exceeds(value, MAX_DIGITS);
    }

    /** Whether {@code smallint} holds the value. A result that it does not hold is an error (22003). */
    public static boolean isSmallint(long value) {
        return value == (short) value;
    }

    /** Whether {@code integer} holds the value. A result that it does not hold is an error (22003). */
    public static boolean isInteger(long value) {
        return value == (int) value;
    }

    /** Whether {@code bigint} holds the value, rounded. A result that it does not hold is an error (22003). */
    public static boolean isBigint(BigDecimal value) {
        return isOfBits(value, Long.SIZE);
    }

    /** Whether {@code integer} holds the value, rounded. A result that it does not hold is an error (22003). */
    public static boolean isInteger(BigDecimal value) {
        return isOfBits(value, Integer.SIZE);
    }

    /** Whether {@code smallint} holds the value, rounded. A result that it does not hold is an error (22003). */
    public static boolean isSmallint(BigDecimal value) {
        return isOfBits(value, Short.SIZE);
    }

    private static boolean isOfBits(BigDecimal value, int bits) {
        return !Magnitude.exceeds(value, BIGINT_DIGITS)
                && round(value).toBigInteger().bitLength() < bits;
    }

    /** Whether {@code bigint} holds the value, rounded. A result that it does not hold is an error (22003). */
    public static boolean isBigint(double value) {
        return isWithin(value, Long.MIN_VALUE, -(double) Long.MIN_VALUE);
    }

    /** Whether {@code integer} holds the value, rounded. A result that it does not hold is an error (22003). */
    public static boolean isInteger(double value) {
        return isWithin(value, Integer.MIN_VALUE, -(double) Integer.MIN_VALUE);
    }

    /** Whether {@code smallint} holds the value, rounded. A result that it does not hold is an error (22003). */
    public static boolean isSmallint(double value) {
        return isWithin(value, Short.MIN_VALUE, -(double) Short.MIN_VALUE);
    }

    private static boolean isWithin(double value, double min, double end) {
        double rounded = Math.rint(value);
        return rounded >= min && rounded < end;
    }

    /** The integer next to a {@code numeric}, half away from zero. */
    public static BigDecimal round(BigDecimal value) {
        if (value.scale() == 0) {
            return value;
        }
        // To round 1E-16383 would build a power of ten of that many digits.
        return Magnitude.exceeds(value, -1) ? value.setScale(0, RoundingMode.HALF_UP) : BigDecimal.ZERO;
    }

    /**
     * {@code dividend / divisor} of two {@code numeric}s, with as many fraction digits as PostgreSQL calculates: enough
     * for sixteen significant ones, and for those of both operands.
     *
     * @param divisor not zero, which is an error (22012)
     */
    public static BigDecimal divide(BigDecimal dividend, BigDecimal divisor) {
        int weight = weight(dividend) - weight(divisor);
        int quotientWeight = firstDigit(dividend) <= firstDigit(divisor) ? weight - 1 : weight;
        int scale = Math.max(QUOTIENT_DIGITS - quotientWeight * DIGITS_OF_BASE, 0);
        int shown = Math.max(scale, Math.max(dividend.scale(), divisor.scale()));
        return dividend.divide(divisor, Math.min(shown, MAX_QUOTIENT_SCALE), RoundingMode.HALF_UP);
    }

    /** The place of the first digit of a number to the base of 10000, counted from the point. */
    private static int weight(BigDecimal value) {
        return value.signum() == 0 ? 0 : Math.floorDiv(value.precision() - value.scale() - 1, DIGITS_OF_BASE);
    }

    /** The first digit of a number to the base of 10000. */
    private static int firstDigit(BigDecimal value) {
        return value.abs().scaleByPowerOfTen(-weight(value) * DIGITS_OF_BASE).intValue();
    }

    /** Whether {@code double precision} holds the value. If not, casting it is an error (22003). */
    public static boolean isDouble(BigDecimal value) {
        return isOf(value, value.doubleValue());
    }

    /** Whether {@code real} holds the value. If not, casting it is an error (22003). */
    public static boolean isReal(BigDecimal value) {
        return isOf(value, value.floatValue());
    }

    private static boolean isOf(BigDecimal value, double converted) {
        return Double.isFinite(converted) && (converted != 0 || value.signum() == 0);
    }

    /** Whether a sum or difference is not infinite only since it is out of range, which is an error (22003). */
    public static boolean isSum(double sum, double left, double right) {
        return !Double.isInfinite(sum) || Double.isInfinite(left) || Double.isInfinite(right);
    }

    /** Whether a product is neither infinite nor zero only since it is out of range, which is an error (22003). */
    public static boolean isProduct(double product, double left, double right) {
        return isSum(product, left, right) && (product != 0 || left == 0 || right == 0);
    }

    /** Whether a quotient is neither infinite nor zero only since it is out of range, which is an error (22003). */
    public static boolean isQuotient(double quotient, double dividend, double divisor) {
        boolean isTooLarge = Double.isInfinite(quotient) && !Double.isInfinite(dividend);
        boolean isTooSmall = quotient == 0 && dividend != 0 && !Double.isInfinite(divisor);
        return !isTooLarge && !isTooSmall;
    }

    /** {@code trunc(value)}: the integer next to it towards zero. */
    public static double trunc(double value) {
        return value < 0 ? Math.ceil(value) : Math.floor(value);
    }

    /** {@code sign(value)}: -1, 0 or 1; 0 of NaN. */
    public static double sign(double value) {
        return value > 0 ? 1 : value < 0 ? -1 : 0;
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
