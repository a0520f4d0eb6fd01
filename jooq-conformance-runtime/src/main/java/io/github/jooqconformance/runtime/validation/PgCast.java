package io.github.jooqconformance.runtime.validation;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.regex.Pattern;

/**
 * Casts of text to numbers and booleans, as PostgreSQL reads them since version 16: before, {@code 0x1f} and
 * {@code 1_000} were no numbers. Of {@code 1e 5}, which was one then, these functions say neither that it is a number
 * nor that it is not.
 *
 * @see <a href="https://www.postgresql.org/docs/current/sql-syntax-lexical.html">numeric constants</a>
 */
public final class PgCast {
    private static final int DECIMAL = 10;

    /** What {@link #negative} answers for a number that {@code bigint} does not hold. */
    private static final long OVERFLOW = 1;

    /** A longer exponent is out of range in most numbers, and takes long to find out about in others. */
    private static final Pattern EXPONENT_LEFT_OUT = Pattern.compile("[eE](\\s|[+-]?\\d[\\d_]{6})");

    /** To read more digits takes Java a time that grows with their square. */
    private static final int MAX_NUMERIC_LENGTH = 1_000;

    private PgCast() {}

    /** Whether a text is no {@code smallint}, whatever its digits are. Casting it is an error then (22P02). */
    public static boolean isNoSmallint(String text) {
        return isNone(text, Short.MAX_VALUE);
    }

    /** Whether a text is no {@code integer}, whatever its digits are. Casting it is an error then (22P02). */
    public static boolean isNoInteger(String text) {
        return isNone(text, Integer.MAX_VALUE);
    }

    /** Whether a text is no {@code bigint}, whatever its digits are. Casting it is an error then (22P02). */
    public static boolean isNoBigint(String text) {
        return isNone(text, Long.MAX_VALUE);
    }

    private static boolean isNone(String text, long max) {
        return !isInteger(text) && !startsTooLarge(text, max);
    }

    /** Whether a text starts with a number that {@code smallint} does not hold. Casting it is an error then (22003). */
    public static boolean overflowsSmallint(String text) {
        return overflows(text, Short.MIN_VALUE, Short.MAX_VALUE);
    }

    /** Whether a text starts with a number that {@code integer} does not hold. Casting it is an error then (22003). */
    public static boolean overflowsInteger(String text) {
        return overflows(text, Integer.MIN_VALUE, Integer.MAX_VALUE);
    }

    /** Whether a text starts with a number that {@code bigint} does not hold. Casting it is an error then (22003). */
    public static boolean overflowsBigint(String text) {
        return overflows(text, Long.MIN_VALUE, Long.MAX_VALUE);
    }

    private static boolean overflows(String text, long min, long max) {
        if (!isInteger(text)) {
            return startsTooLarge(text, max);
        }
        long negative = negative(text);
        return negative == OVERFLOW || (isNegative(text) ? negative < min : negative < -max);
    }

    /** Whether PostgreSQL gives up before it has read all digits, and sees what comes after them. */
    private static boolean startsTooLarge(String text, long max) {
        long number = 0;
        for (int i = digitsStart(text); isDigit(text, i, text.length(), DECIMAL); i++) {
            if (Long.compareUnsigned(number, max / DECIMAL) > 0) {
                return true;
            }
            number = number * DECIMAL + Character.digit(text.charAt(i), DECIMAL);
        }
        return false;
    }

    /** The integer that a text is, of {@code bigint} at most. */
    public static long integer(String text) {
        long negative = negative(text);
        return isNegative(text) ? negative : -negative;
    }

    /** Whether a text is an integer of any size. */
    private static boolean isInteger(String text) {
        int start = digitsStart(text);
        int end = end(text);
        int radix = radix(text, start);
        int first = firstDigit(start, radix);
        return digitsEnd(text, first, end, radix) == end
                && first < end
                && (radix != DECIMAL || text.charAt(first) != '_');
    }

    private static int firstDigit(int start, int radix) {
        return radix == DECIMAL ? start : start + 2;
    }

    /** The integer's absolute value, negated, since there are more negative integers than positive ones. */
    private static long negative(String text) {
        int start = digitsStart(text);
        int radix = radix(text, start);
        int end = end(text);
        long negative = 0;
        for (int i = firstDigit(start, radix); i < end; i++) {
            if (text.charAt(i) != '_') {
                int digit = Character.digit(text.charAt(i), radix);
                if (negative < (Long.MIN_VALUE + digit) / radix) {
                    return OVERFLOW;
                }
                negative = negative * radix - digit;
            }
        }
        return negative;
    }

    /** Whether a text is no number. Casting it to {@code numeric} is an error then (22P02). */
    public static boolean isNoNumeric(String text) {
        return !isDecimal(text) && !isInteger(text) && !isSpecial(text);
    }

    /** Whether a text is a number that {@code numeric} does not hold. Casting it is an error then (22003). */
    public static boolean overflowsNumeric(String text) {
        return isNumeric(text) && !Pg.isNumeric(numeric(text));
    }

    /**
     * Whether a text is a number. NaN, the infinities and numbers with more than a thousand digits, or an exponent of
     * more than six, are left out, and blanks before an exponent.
     */
    public static boolean isNumeric(String text) {
        return end(text) - start(text) <= MAX_NUMERIC_LENGTH
                && (isInteger(text)
                        || (isDecimal(text) && !EXPONENT_LEFT_OUT.matcher(text).find()));
    }

    /** The number that a text is. */
    public static BigDecimal numeric(String text) {
        int start = digitsStart(text);
        int radix = radix(text, start);
        var digits = text.substring(firstDigit(start, radix), end(text)).replace("_", "");
        var number = radix == DECIMAL ? new BigDecimal(digits) : new BigDecimal(new BigInteger(digits, radix));
        return isNegative(text) ? number.negate() : number;
    }

    private static boolean isDecimal(String text) {
        int start = digitsStart(text);
        int end = end(text);
        int point = digitsEnd(text, start, end, DECIMAL);
        boolean hasPoint = point < end && text.charAt(point) == '.';
        int mantissa = hasPoint ? digitsEnd(text, point + 1, end, DECIMAL) : point;
        boolean hasDigits = hasPoint ? mantissa - start > 1 : mantissa > start;
        if (!hasDigits
                || text.charAt(start) == '_'
                || (hasPoint && mantissa > point + 1 && text.charAt(point + 1) == '_')) {
            return false;
        }
        return mantissa == end || isExponent(text, mantissa, end);
    }

    private static boolean isExponent(String text, int start, int end) {
        if (Character.toLowerCase(text.charAt(start)) != 'e') {
            return false;
        }
        int sign = start(text, start + 1);
        int digits = sign < end && isSign(text.charAt(sign)) ? sign + 1 : sign;
        return digits < end && digitsEnd(text, digits, end, DECIMAL) == end && text.charAt(digits) != '_';
    }

    /** NaN or an infinity. */
    private static boolean isSpecial(String text) {
        int start = digitsStart(text);
        var word = text.substring(start, end(text));
        boolean isNan = word.equalsIgnoreCase("nan") && start == start(text);
        return isNan || word.equalsIgnoreCase("inf") || word.equalsIgnoreCase("infinity");
    }

    /** Whether casting a text to {@code boolean} makes it true. */
    public static boolean isTrue(String text) {
        return isStart(text, "true", 1) || isStart(text, "yes", 1) || isStart(text, "on", 2) || isStart(text, "1", 1);
    }

    /** Whether casting a text to {@code boolean} makes it false. */
    public static boolean isFalse(String text) {
        return isStart(text, "false", 1) || isStart(text, "no", 1) || isStart(text, "off", 2) || isStart(text, "0", 1);
    }

    /** Whether a text is neither true nor false. Casting it to {@code boolean} is an error then (22P02). */
    public static boolean isNoBoolean(String text) {
        return !isTrue(text) && !isFalse(text);
    }

    private static boolean isStart(String text, String word, int least) {
        int start = start(text);
        int length = end(text) - start;
        return length >= least
                && length <= word.length()
                && word.regionMatches(/* ignoreCase= */ true, 0, text, start, length);
    }

    /** Where the digits end, among which there may be single underscores. */
    private static int digitsEnd(String text, int start, int end, int radix) {
        int i = start;
        while (i < end && (isDigit(text, i, end, radix) || isUnderscore(text, i, end, radix))) {
            i++;
        }
        return i;
    }

    private static boolean isUnderscore(String text, int index, int end, int radix) {
        return text.charAt(index) == '_' && isDigit(text, index + 1, end, radix);
    }

    private static boolean isDigit(String text, int index, int end, int radix) {
        return index < end && text.charAt(index) < 0x80 && Character.digit(text.charAt(index), radix) >= 0;
    }

    private static int radix(String text, int start) {
        if (!text.startsWith("0", start) || start + 1 >= text.length()) {
            return DECIMAL;
        }
        return switch (text.charAt(start + 1)) {
            case 'x', 'X' -> 16;
            case 'o', 'O' -> 8;
            case 'b', 'B' -> 2;
            default -> DECIMAL;
        };
    }

    private static boolean isNegative(String text) {
        return text.startsWith("-", start(text));
    }

    /** Where the digits start, behind blanks and a sign. */
    private static int digitsStart(String text) {
        int start = start(text);
        return start < text.length() && isSign(text.charAt(start)) ? start + 1 : start;
    }

    private static boolean isSign(char character) {
        return character == '-' || character == '+';
    }

    private static int start(String text) {
        return start(text, 0);
    }

    /** Where there are no more blanks. */
    private static int start(String text, int from) {
        int start = from;
        while (start < text.length() && isBlank(text.charAt(start))) {
            start++;
        }
        return start;
    }

    private static int end(String text) {
        int start = start(text);
        int end = text.length();
        while (end > start && isBlank(text.charAt(end - 1))) {
            end--;
        }
        return end;
    }

    private static boolean isBlank(char character) {
        return character == ' ' || (character >= '\t' && character <= '\r');
    }
}
