package io.github.jooqconformance.runtime.expression;

import io.github.jooqconformance.runtime.expression.Expression.Literal;
import java.math.BigDecimal;
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
        var isInteger = number.chars().allMatch(c -> c >= '0' && c <= '9');
        var digits = LEADING_ZEROS.matcher(isInteger ? number : plain(number)).replaceFirst("");
        return typed(digits, isInteger ? typeOfInteger(digits) : TypeName.NUMERIC);
    }

    /** The constant that a number after a minus sign stands for. */
    static Literal negative(String number) {
        var positive = literal(number);
        var digits = "-" + positive.value().orElseThrow();
        // The least integer is one although the number without its sign is too large.
        return typed(digits, isInteger(digits) ? typeOfInteger(digits) : TypeName.NUMERIC);
    }

    private static Literal typed(String value, TypeName type) {
        return new Literal(Optional.of(value), Optional.of(type));
    }

    private static TypeName typeOfInteger(String digits) {
        if (!INTEGER.matcher(digits).matches()) {
            return TypeName.NUMERIC;
        }
        var value = new BigDecimal(digits);
        if (value.compareTo(BigDecimal.valueOf(value.intValue())) == 0) {
            return TypeName.INTEGER;
        }
        return value.compareTo(BigDecimal.valueOf(value.longValue())) == 0 ? TypeName.BIGINT : TypeName.NUMERIC;
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
        return FRACTION.matcher(value).matches()
                ? type.equals(TypeName.NUMERIC)
                : isInteger(value)
                        && !value.startsWith("-")
                        && type.equals(typeOfInteger(value))
                        && !type.equals(TypeName.NUMERIC);
    }

    static boolean isInteger(String value) {
        return INTEGER.matcher(value).matches();
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
