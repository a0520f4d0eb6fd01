package io.github.jooqconformance.runtime.redis;

import io.github.jooqconformance.runtime.mapping.NumericText;
import io.github.jooqconformance.runtime.validation.Pg;
import java.math.BigDecimal;
import java.math.BigInteger;

/** Numbers as text, with every digit that PostgreSQL would show. */
final class NumberText {
    private static final String NOT_A_NUMBER = "NaN";
    private static final String INFINITY = "Infinity";

    private NumberText() {}

    /** Reads what {@link Long#toString(long)} writes, and no other spelling of it. */
    static long integer(String text) {
        long value = Long.parseLong(text);
        if (!Long.toString(value).equals(text)) {
            throw new NumberFormatException("not the usual spelling");
        }
        return value;
    }

    static Byte int1(String text) {
        long value = integer(text);
        if (value != (byte) value) {
            throw new NumberFormatException("out of range");
        }
        return (byte) value;
    }

    static Integer int4(String text) {
        return Math.toIntExact(integer(text));
    }

    static Short int2(String text) {
        long value = integer(text);
        if (value != (short) value) {
            throw new NumberFormatException("out of range");
        }
        return (short) value;
    }

    /** The number with its scale: 1.0 and 1.00 are different texts. */
    static String decimal(BigDecimal value) {
        requireNumeric(value);
        return value.scale() < 0 ? value.toString() : value.toPlainString();
    }

    static BigDecimal decimal(String text) {
        requireAscii(text);
        return requireNumeric(NumericText.parse(text));
    }

    static BigInteger bigInteger(String text) {
        return decimal(text).toBigIntegerExact();
    }

    /** The same text for numbers that are equal to PostgreSQL, whatever their scales. */
    static String equalDecimal(BigDecimal value) {
        return requireNumeric(value).stripTrailingZeros().toPlainString();
    }

    private static BigDecimal requireNumeric(BigDecimal value) {
        if (!Pg.isNumeric(value)) {
            throw new IllegalArgumentException("The number has more digits than PostgreSQL holds");
        }
        return value;
    }

    static Double float8(String text) {
        double value = text.equals(NOT_A_NUMBER) ? Double.NaN : Double.parseDouble(requireFloat(text));
        requireRange(Double.isInfinite(value), text);
        return value;
    }

    static Float float4(String text) {
        float value = text.equals(NOT_A_NUMBER) ? Float.NaN : Float.parseFloat(requireFloat(text));
        requireRange(Float.isInfinite(value), text);
        return value;
    }

    /** Java takes numbers that are too large for infinity. */
    private static void requireRange(boolean isInfinite, String text) {
        if (isInfinite && !text.endsWith(INFINITY)) {
            throw new NumberFormatException("out of range");
        }
    }

    private static String requireFloat(String text) {
        return text.endsWith(INFINITY) ? text : requireAscii(text);
    }

    /** Java reads blanks, hexadecimal digits, suffixes and digits of other scripts as well. */
    private static String requireAscii(String text) {
        if (!text.chars().allMatch(c -> (c >= '0' && c <= '9') || c == '.' || c == '-' || c == '+' || c == 'E')) {
            throw new NumberFormatException("no digit");
        }
        return text;
    }
}
