package io.github.jooqconformance.runtime.expression;

import io.github.jooqconformance.runtime.expression.Expression.Literal;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Optional;
import java.util.regex.Pattern;

/** Numbers as SQL writes them without quotes, and the types that PostgreSQL gives them. */
final class Numerals {
    private static final Pattern LEADING_ZEROS = Pattern.compile("^0+(?=[0-9])");
    private static final Pattern INTEGER = Pattern.compile("-?(0|[1-9][0-9]{0,18})");
    private static final Pattern FRACTION = Pattern.compile("[0-9]+\\.[0-9]+");

    /** Longer ones keep their exponent: a few characters must not become gigabytes. */
    private static final int MAX_EXPONENT = 100;

    private static final int MAX_LENGTH_WITH_EXPONENT = 50;

    private Numerals() {}

    /** The constant that a number without a sign stands for. */
    static Literal literal(String number) {
        return signed("", number);
    }

    /** The constant that a number after a minus sign stands for. */
    static Literal negative(String number) {
        var isZero = number.chars().allMatch(c -> c == '0' || c == '.');
        return signed(isZero ? "" : "-", number);
    }

    private static Literal signed(String sign, String number) {
        var isInteger = number.chars().allMatch(c -> c >= '0' && c <= '9');
        var digits = LEADING_ZEROS.matcher(isInteger ? number : plain(number)).replaceFirst("");
        // The sign matters for the least integer, which would be too large without it.
        var type = isInteger ? typeOfInteger(sign + digits) : TypeName.NUMERIC;
        return new Literal(Optional.of(sign + digits), Optional.of(type));
    }

    private static TypeName typeOfInteger(String digits) {
        if (!isInteger(digits)) {
            return TypeName.NUMERIC;
        }
        var bits = new BigInteger(digits).bitLength();
        if (bits < Integer.SIZE) {
            return TypeName.INTEGER;
        }
        return bits < Long.SIZE ? TypeName.BIGINT : TypeName.NUMERIC;
    }

    /** A decimal number as {@code numeric} prints it. */
    private static String plain(String number) {
        if (number.indexOf('e') >= 0 || number.indexOf('E') >= 0) {
            return expanded(number);
        }
        var trimmed = number.endsWith(".") ? number.substring(0, number.length() - 1) : number;
        return trimmed.startsWith(".") ? "0" + trimmed : trimmed;
    }

    private static String expanded(String number) {
        if (number.length() > MAX_LENGTH_WITH_EXPONENT) {
            return number;
        }
        try {
            var value = new BigDecimal(number);
            return Math.abs((long) value.scale()) > MAX_EXPONENT ? number : value.toPlainString();
        } catch (NumberFormatException exponentTooLarge) {
            return number;
        }
    }

    /** Whether a bare number of this text is of this type, so that SQL can write it without quotes and cast. */
    static boolean isBare(String value, TypeName type) {
        if (type.equals(TypeName.NUMERIC)) {
            return FRACTION.matcher(value).matches();
        }
        return isInteger(value) && !value.startsWith("-") && type.equals(typeOfInteger(value));
    }

    private static boolean isInteger(String value) {
        return INTEGER.matcher(value).matches();
    }

    /** Whether a text is nothing but digits, perhaps with a sign before and a point within them. */
    static boolean isPlain(String value) {
        return isInteger(value)
                || FRACTION.matcher(value.startsWith("-") ? value.substring(1) : value)
                        .matches();
    }

    /** Binary digits, each digit of the text being so many of them. */
    static String bits(String digits, int bitsPerDigit, int position) {
        var bits = new StringBuilder(digits.length() * bitsPerDigit);
        for (var i = 0; i < digits.length(); i++) {
            var digit = Character.digit(digits.charAt(i), 1 << bitsPerDigit);
            if (digit < 0) {
                throw new ExpressionException("not a binary constant", position);
            }
            for (var bit = bitsPerDigit - 1; bit >= 0; bit--) {
                bits.append(digit >> bit & 1);
            }
        }
        return bits.toString();
    }
}
