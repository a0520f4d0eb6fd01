package io.github.jooqconformance.runtime.validation;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoField;
import org.jspecify.annotations.Nullable;

/**
 * What PostgreSQL makes of a value that its JDBC driver sends to a column, as pure functions: whether it is accepted,
 * and what is stored.
 *
 * <p>A coercion answers null for a value that PostgreSQL refuses, so that the accepted path allocates nothing.
 */
public final class Pg {
    private static final int NUMERIC_DIGITS_BEFORE_POINT = 131_072;
    private static final int NUMERIC_DIGITS_AFTER_POINT = 16_383;

    private static final LocalDate FIRST_DATE = LocalDate.of(-4713, 11, 24);

    private static final LocalDate LAST_DATE = LocalDate.of(5_874_897, 12, 31);

    /** Later fractions of a second are rounded to the next one. */
    private static final int LAST_NANO = 999_999_499;

    /** Is rounded to the start of the first day. */
    private static final LocalDateTime FIRST_TIMESTAMP =
            FIRST_DATE.atStartOfDay().minusNanos(500);

    private static final LocalDateTime LAST_TIMESTAMP = LocalDateTime.of(294_276, 12, 31, 23, 59, 59, LAST_NANO);
    private static final OffsetDateTime FIRST_TIMESTAMPTZ = FIRST_TIMESTAMP.atOffset(ZoneOffset.UTC);
    private static final OffsetDateTime LAST_TIMESTAMPTZ = LAST_TIMESTAMP.atOffset(ZoneOffset.UTC);
    private static final int MAX_OFFSET_SECONDS = 16 * 60 * 60 - 1;

    private Pg() {}

    /**
     * Whether a value is text: without NUL, which PostgreSQL refuses, and without an unpaired surrogate, which the JDBC
     * driver would replace by a question mark.
     */
    public static boolean isText(String value) {
        return value.indexOf('\0') < 0 && isPaired(value, value.length());
    }

    /**
     * Whether a value is text, as far as that matters of a type with a length: of what is beyond, which is refused
     * anyway unless it is blank, PostgreSQL minds NUL before the length, and nothing else.
     *
     * @param max the greatest length, in code points
     */
    public static boolean isText(String value, int max) {
        return value.indexOf('\0') < 0 && isPaired(value, (int) Math.min(value.length(), 2L * max));
    }

    private static boolean isPaired(String value, int end) {
        for (int i = 0; i < end; i++) {
            if (Character.isSurrogate(value.charAt(i))) {
                if (!isPairAt(value, i)) {
                    return false;
                }
                i++;
            }
        }
        return true;
    }

    /**
     * The value as {@code varchar(max)} stores it, surplus trailing blanks cut; null if it is too long.
     *
     * @param max the greatest length, in code points
     */
    public static @Nullable String varchar(String value, int max) {
        if (value.length() <= max) {
            return value;
        }
        int end = offset(value, max);
        for (int i = end; i < value.length(); i++) {
            if (value.charAt(i) != ' ') {
                return null;
            }
        }
        return value.substring(0, end);
    }

    /**
     * The value as {@code char(length)} stores it and returns it, padded with blanks; null if it is too long.
     *
     * <p>{@code ~} and {@code LIKE} see the padding; {@code =} and {@code length()} do not: {@link #rtrim(String)} it
     * for them.
     *
     * @param length the exact length, in code points
     */
    public static @Nullable String bpchar(String value, int length) {
        var cut = varchar(value, length);
        if (cut == null) {
            return null;
        }
        int missing = length - length(cut);
        return missing == 0 ? cut : cut + " ".repeat(missing);
    }

    /**
     * The value as {@code numeric(precision,scale)} stores it, rounded half away from zero; null if it is out of range.
     *
     * @param scale the number of fraction digits; negative to round before the point, as PostgreSQL does since 15
     */
    public static @Nullable BigDecimal numeric(BigDecimal value, int precision, int scale) {
        if (value.scale() == scale && scale >= 0 && !Magnitude.isLong(value) && value.precision() <= precision) {
            return value;
        }
        // Magnitudes first: rounding 1E-999999999 would build a power of ten of that many digits.
        if (value.scale() > NUMERIC_DIGITS_AFTER_POINT || Magnitude.exceeds(value, precision - scale)) {
            return null;
        }
        int storedScale = Math.max(scale, 0);
        if (!Magnitude.exceeds(value, -scale - 1)) {
            return BigDecimal.valueOf(0, storedScale);
        }
        var rounded = value.setScale(scale, RoundingMode.HALF_UP);
        return rounded.precision() > precision ? null : rounded.setScale(storedScale, RoundingMode.UNNECESSARY);
    }

    /**
     * Whether {@code numeric} without precision can hold the value: up to 131072 digits before the point and 16383
     * after it.
     */
    public static boolean isNumeric(BigDecimal value) {
        return value.scale() <= NUMERIC_DIGITS_AFTER_POINT && !Magnitude.exceeds(value, NUMERIC_DIGITS_BEFORE_POINT);
    }

    /**
     * Whether {@code date} holds the value. {@link LocalDate#MIN} and {@link LocalDate#MAX}, which the JDBC driver
     * takes for the infinities, are refused.
     */
    public static boolean isDate(LocalDate value) {
        return !value.isBefore(FIRST_DATE) && !value.isAfter(LAST_DATE);
    }

    /**
     * Whether {@code timestamp} holds the value, rounded to microseconds. {@link LocalDateTime#MIN} and
     * {@link LocalDateTime#MAX}, which the JDBC driver takes for the infinities, are refused.
     */
    public static boolean isTimestamp(LocalDateTime value) {
        return !value.isBefore(FIRST_TIMESTAMP) && !value.isAfter(LAST_TIMESTAMP);
    }

    /**
     * Whether {@code timestamptz} holds the value, rounded to microseconds. {@link OffsetDateTime#MIN} and
     * {@link OffsetDateTime#MAX}, which the JDBC driver takes for the infinities, are refused, as are offsets of 16
     * hours and more, which PostgreSQL does not know.
     */
    public static boolean isTimestamp(OffsetDateTime value) {
        return Math.abs(value.getOffset().getTotalSeconds()) <= MAX_OFFSET_SECONDS
                && !value.isBefore(FIRST_TIMESTAMPTZ)
                && !value.isAfter(LAST_TIMESTAMPTZ);
    }

    /**
     * Whether {@code time} holds the value as jOOQ alone sends it, to a column whose type the user forces: without a
     * fraction of a second, which jOOQ 3.19 drops.
     *
     * @see <a href="https://github.com/jOOQ/jOOQ/issues/17070">jOOQ's issue 17070</a>
     */
    public static boolean isTime(LocalTime value) {
        return value.get(ChronoField.NANO_OF_SECOND) == 0;
    }

    /**
     * Whether a {@code jsonb} column accepts the text.
     *
     * <p>Nesting is not limited: how deep the server goes depends on its {@code max_stack_depth}.
     */
    public static boolean isJsonb(String text) {
        return JsonSyntax.isJsonb(text);
    }

    /**
     * Whether a {@code json} column accepts the text. Unlike {@code jsonb} it keeps escapes such as <code>&#92;u0000
     * </code> as they are, and numbers of any size.
     */
    public static boolean isJson(String text) {
        return JsonSyntax.isJson(text);
    }

    /** {@code json_typeof(json)} and {@code jsonb_typeof(jsonb)} of a text that is JSON. */
    public static String jsonTypeof(String text) {
        var value = text.stripLeading();
        return switch (value.isEmpty() ? ' ' : value.charAt(0)) {
            case '{' -> "object";
            case '[' -> "array";
            case '"' -> "string";
            case 't', 'f' -> "boolean";
            case 'n' -> "null";
            default -> "number";
        };
    }

    /**
     * Whether {@code bit(length)} accepts the text: exactly that many binary digits, or hexadecimal ones after an
     * {@code x}.
     */
    public static boolean isBit(String value, int length) {
        return bits(value) == length;
    }

    /** Whether {@code varbit(max)} accepts the text: at most that many bits, written as for {@code bit}. */
    public static boolean isVarbit(String value, int max) {
        long bits = bits(value);
        return bits >= 0 && bits <= max;
    }

    /** {@code length(text)}: the number of code points. */
    public static int length(String value) {
        return value.codePointCount(0, value.length());
    }

    /** {@code octet_length(text)}: the number of bytes in UTF-8. */
    public static int octetLength(String value) {
        int octets = value.length();
        for (int i = 0; i < value.length(); i++) {
            char unit = value.charAt(i);
            if (unit >= 0x80) {
                // A surrogate is half of a code point of four bytes.
                octets += unit < 0x800 || Character.isSurrogate(unit) ? 1 : 2;
            }
        }
        return octets;
    }

    /** {@code btrim(text)}: without leading and trailing blanks; other white space stays. */
    public static String btrim(String value) {
        return ltrim(rtrim(value));
    }

    /** {@code ltrim(text)}: without leading blanks. */
    public static String ltrim(String value) {
        int start = 0;
        while (start < value.length() && value.charAt(start) == ' ') {
            start++;
        }
        return value.substring(start);
    }

    /** {@code rtrim(text)}: without trailing blanks; what {@code =} and {@code length()} see of a {@code char(n)}. */
    public static String rtrim(String value) {
        int end = value.length();
        while (end > 0 && value.charAt(end - 1) == ' ') {
            end--;
        }
        return value.substring(0, end);
    }

    /** {@code num_nulls(values)}: how many of the values are null. */
    public static int numNulls(@Nullable Object... values) {
        int count = 0;
        for (var value : values) {
            if (value == null) {
                count++;
            }
        }
        return count;
    }

    /** {@code num_nonnulls(values)}: how many of the values are not null. */
    public static int numNonnulls(@Nullable Object... values) {
        return values.length - numNulls(values);
    }

    /** How many of some conditions hold. */
    public static int count(boolean... conditions) {
        int count = 0;
        for (boolean condition : conditions) {
            count += condition ? 1 : 0;
        }
        return count;
    }

    /** Whether the char at an index starts a surrogate pair. */
    static boolean isPairAt(String value, int index) {
        return Character.isHighSurrogate(value.charAt(index))
                && index + 1 < value.length()
                && Character.isLowSurrogate(value.charAt(index + 1));
    }

    /** Where the first code points end; the value's length if it has fewer. */
    static int offset(String value, int codePoints) {
        int offset = 0;
        for (int i = 0; i < codePoints && offset < value.length(); i++) {
            offset += isPairAt(value, offset) ? 2 : 1;
        }
        return offset;
    }

    /** How many bits the text stands for; -1 if it is not the text of a bit string. */
    private static long bits(String value) {
        char prefix = value.isEmpty() ? '0' : value.charAt(0);
        boolean hexadecimal = prefix == 'x' || prefix == 'X';
        int start = hexadecimal || prefix == 'b' || prefix == 'B' ? 1 : 0;
        for (int i = start; i < value.length(); i++) {
            char digit = value.charAt(i);
            if (digit > 'f' || Character.digit(digit, hexadecimal ? 16 : 2) < 0) {
                return -1;
            }
        }
        return (value.length() - start) * (hexadecimal ? 4L : 1L);
    }
}
