package io.github.jooqconformance.runtime.validation;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.stream.IntStream;

/**
 * Tells how many digits numbers have before the point, without the power of ten as long as the number that
 * {@link BigDecimal#precision()} compares a long one with.
 */
final class Magnitude {
    private static final int MAX_EXPONENT = Integer.MAX_VALUE / 2;
    private static final double DIGITS_PER_BIT = Math.log10(2);

    /** Below it, the precision costs next to nothing. */
    private static final BigInteger LEAST_LONG = BigInteger.ONE.shiftLeft(1_024);

    /** By their scales, those of most values: comparing numbers of one scale takes neither time nor memory. */
    private static final BigDecimal[] LONG = withScales(LEAST_LONG);

    private static final BigDecimal[] LONG_NEGATIVE = withScales(LEAST_LONG.negate());

    private Magnitude() {}

    private static BigDecimal[] withScales(BigInteger unscaled) {
        return IntStream.range(0, 20)
                .mapToObj(scale -> new BigDecimal(unscaled, scale))
                .toArray(BigDecimal[]::new);
    }

    /** Whether the value has more than some hundred digits, before the point and after it together. */
    static boolean isLong(BigDecimal value) {
        int scale = value.scale();
        if (scale < 0 || scale >= LONG.length) {
            return value.unscaledValue().abs().bitLength() >= LEAST_LONG.bitLength();
        }
        return value.signum() < 0 ? value.compareTo(LONG_NEGATIVE[scale]) <= 0 : value.compareTo(LONG[scale]) >= 0;
    }

    /** Whether the absolute value is at least ten to the power of a number of digits. */
    static boolean exceeds(BigDecimal value, long digits) {
        if (value.signum() == 0 && value.scale() > -MAX_EXPONENT) {
            return false;
        }
        if (isLong(value)) {
            int bits = value.unscaledValue().bitLength();
            if ((long) ((bits - 1) * DIGITS_PER_BIT) - value.scale() >= digits) {
                return true;
            }
            if ((long) (bits * DIGITS_PER_BIT) - value.scale() < digits) {
                return false;
            }
        }
        return (long) value.precision() - value.scale() > digits;
    }
}
