package io.github.jooqconformance.runtime.mapping;

import java.math.BigDecimal;
import java.math.BigInteger;

/**
 * Reads {@code numeric} as PostgreSQL writes it, without taking longer than for the most digits that one has.
 *
 * @see <a href="https://www.postgresql.org/docs/current/datatype-numeric.html#DATATYPE-NUMERIC-DECIMAL">Limits of
 *     {@code numeric}</a>
 */
public final class NumericText {
    /** The digits before and after the point, the point, and a sign. */
    private static final int MOST_CHARACTERS = 131_072 + 16_383 + 2;

    /** Up to which number of digits Java reads fast: its time grows by the square. */
    private static final int FEW_DIGITS = 1_000;

    private NumericText() {}

    /**
     * The number that a text stands for.
     *
     * @throws NumberFormatException if it stands for none, or has more digits than PostgreSQL writes
     */
    public static BigDecimal parse(String text) {
        if (text.length() > MOST_CHARACTERS) {
            throw new NumberFormatException("more digits than PostgreSQL has");
        }
        return text.length() <= FEW_DIGITS ? new BigDecimal(text) : parseLong(text);
    }

    private static BigDecimal parseLong(String text) {
        boolean isNegative = text.charAt(0) == '-';
        int start = isNegative ? 1 : 0;
        int point = text.indexOf('.');
        var digits = point < 0 ? text.substring(start) : text.substring(start, point) + text.substring(point + 1);
        if (!digits.chars().allMatch(digit -> digit >= '0' && digit <= '9')) {
            throw new NumberFormatException("no digit");
        }
        var unscaled = unscaled(digits);
        return new BigDecimal(isNegative ? unscaled.negate() : unscaled, point < 0 ? 0 : text.length() - point - 1);
    }

    private static BigInteger unscaled(String digits) {
        if (digits.length() <= FEW_DIGITS) {
            return new BigInteger(digits);
        }
        int half = digits.length() / 2;
        return unscaled(digits.substring(0, half))
                .multiply(BigInteger.TEN.pow(digits.length() - half))
                .add(unscaled(digits.substring(half)));
    }
}
