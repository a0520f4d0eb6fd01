package io.github.jooqconformance.runtime.validation;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * PostgreSQL's functions of text in a UTF-8 database. They count code points, the first one as 1.
 *
 * @see <a href="https://www.postgresql.org/docs/current/functions-string.html">string functions</a>
 */
public final class PgText {
    private static final int ASCII = 0x80;

    private PgText() {}

    /** Whether all keys of an {@code hstore} and all values that are there are {@linkplain Pg#isText text}. */
    public static boolean isHstore(Map<String, @Nullable String> value) {
        for (var entry : value.entrySet()) {
            if (entry.getKey() == null
                    || !Pg.isText(entry.getKey())
                    || (entry.getValue() != null && !Pg.isText(entry.getValue()))) {
                return false;
            }
        }
        return true;
    }

    /**
     * Whether {@code "char"} holds the value: one ASCII character or none, or the octal form in which PostgreSQL writes
     * other bytes since version 16.
     *
     * @see <a href="https://www.postgresql.org/docs/current/datatype-character.html">Character Types</a>
     */
    public static boolean isByte(String value) {
        return value.isEmpty()
                || (value.length() == 1 && value.charAt(0) < ASCII)
                || (value.length() == 4
                        && value.charAt(0) == '\\'
                        && isBetween(value.charAt(1), '2', '3')
                        && isBetween(value.charAt(2), '0', '7')
                        && isBetween(value.charAt(3), '0', '7'));
    }

    private static boolean isBetween(char c, char first, char last) {
        return c >= first && c <= last;
    }

    /** {@code left(value, count)}; without the last ones if the count is negative. */
    public static String left(String value, int count) {
        return value.substring(0, offset(value, count < 0 ? (long) Pg.length(value) + count : count));
    }

    /** {@code right(value, count)}; without the first ones if the count is negative. */
    public static String right(String value, int count) {
        if (count == Integer.MIN_VALUE) {
            // PostgreSQL negates the count, and this one is its own negative.
            return value;
        }
        return value.substring(offset(value, count < 0 ? -(long) count : (long) Pg.length(value) - count));
    }

    /** {@code substr(value, start)}. */
    public static String substr(String value, int start) {
        return value.substring(offset(value, (long) start - 1));
    }

    /**
     * {@code substr(value, start, count)}.
     *
     * @param count at least 0; PostgreSQL refuses a negative count
     */
    public static String substr(String value, int start, int count) {
        long end = (long) start - 1 + count;
        return value.substring(offset(value, (long) start - 1), offset(value, end));
    }

    /** {@code position(part in value)} and {@code strpos(value, part)}; 0 if there is no such part. */
    public static int position(String value, String part) {
        int index = value.indexOf(part);
        return index < 0 ? 0 : value.codePointCount(0, index) + 1;
    }

    /** {@code concat(values)}: what is null is left out. */
    public static String concat(@Nullable String... values) {
        var text = new StringBuilder();
        for (var value : values) {
            if (value != null) {
                text.append(value);
            }
        }
        return text.toString();
    }

    /** {@code concat_ws(separator, values)}: what is null is left out. */
    public static String concatWs(String separator, @Nullable String... values) {
        return Stream.of(values).filter(Objects::nonNull).collect(Collectors.joining(separator));
    }

    /** {@code string_to_array(value, delimiter)}: without any element, if the value is empty. */
    public static List<String> split(String value, String delimiter) {
        if (value.isEmpty() || delimiter.isEmpty()) {
            return value.isEmpty() ? List.of() : List.of(value);
        }
        return List.of(value.split(Pattern.quote(delimiter), -1));
    }

    /** {@code translate(value, from, to)}: without the characters that have no counterpart. */
    public static String translate(String value, String from, String to) {
        int[] wanted = to.codePoints().toArray();
        var translated = new StringBuilder();
        value.codePoints().forEach(character -> {
            int index = from.indexOf(character);
            int position = index < 0 ? -1 : from.codePointCount(0, index);
            if (position < wanted.length) {
                translated.appendCodePoint(position < 0 ? character : wanted[position]);
            }
        });
        return translated.toString();
    }

    /** {@code lpad(value, length, fill)}: cut at its end, if it is longer. */
    public static String lpad(String value, int length, String fill) {
        return padding(value, length, fill) + left(value, length);
    }

    /** {@code rpad(value, length, fill)}: cut at its end, if it is longer. */
    public static String rpad(String value, int length, String fill) {
        return left(value, length) + padding(value, length, fill);
    }

    private static String padding(String value, int length, String fill) {
        int missing = length - Pg.length(value);
        return missing <= 0 || fill.isEmpty() ? "" : left(fill.repeat(missing), missing);
    }

    /** {@code replace(value, from, to)}; the value itself if there is nothing to replace. */
    public static String replace(String value, String from, String to) {
        return from.isEmpty() ? value : value.replace(from, to);
    }

    /** {@code reverse(value)}. */
    public static String reverse(String value) {
        return new StringBuilder(value).reverse().toString();
    }

    /**
     * {@code split_part(value, delimiter, field)}; empty if there are fewer fields.
     *
     * @param field counted from 1, or from the end as -1; not 0, which PostgreSQL refuses
     */
    public static String splitPart(String value, String delimiter, int field) {
        if (delimiter.isEmpty()) {
            return Math.abs(field) == 1 ? value : "";
        }
        int start = 0;
        int remaining = field > 0 ? field - 1 : fields(value, delimiter) + field;
        if (remaining < 0) {
            return "";
        }
        for (; remaining > 0; remaining--) {
            int found = value.indexOf(delimiter, start);
            if (found < 0) {
                return "";
            }
            start = found + delimiter.length();
        }
        int end = value.indexOf(delimiter, start);
        return value.substring(start, end < 0 ? value.length() : end);
    }

    /** {@code ascii(value)}: the first code point; 0 of empty text. */
    public static int ascii(String value) {
        return value.isEmpty() ? 0 : value.codePointAt(0);
    }

    /** {@code btrim(value, characters)}: without any of the characters at either end. */
    public static String btrim(String value, String characters) {
        return ltrim(rtrim(value, characters), characters);
    }

    /** {@code ltrim(value, characters)}. */
    public static String ltrim(String value, String characters) {
        int start = 0;
        while (start < value.length() && characters.indexOf(value.codePointAt(start)) >= 0) {
            start += Character.charCount(value.codePointAt(start));
        }
        return value.substring(start);
    }

    /** {@code rtrim(value, characters)}. */
    public static String rtrim(String value, String characters) {
        int end = value.length();
        while (end > 0 && characters.indexOf(value.codePointBefore(end)) >= 0) {
            end -= Character.charCount(value.codePointBefore(end));
        }
        return value.substring(0, end);
    }

    /**
     * Whether a test succeeds with {@code lower(value)} in every locale but the Turkish ones, whose {@code i} and
     * {@code I} are not one letter. In the locale C only the letters of ASCII have another case; others disagree about
     * letters that become several.
     */
    public static boolean lower(String value, Predicate<String> test) {
        if (isAscii(value)) {
            return test.test(value.toLowerCase(Locale.ROOT));
        }
        return test.test(mapped(value, /* upper= */ false, ASCII))
                && test.test(mapped(value, /* upper= */ false, Character.MAX_CODE_POINT))
                && test.test(value.toLowerCase(Locale.ROOT));
    }

    /** Whether a test succeeds with {@code upper(value)} in every locale but the Turkish ones. */
    public static boolean upper(String value, Predicate<String> test) {
        if (isAscii(value)) {
            return test.test(value.toUpperCase(Locale.ROOT));
        }
        return test.test(mapped(value, /* upper= */ true, ASCII))
                && test.test(mapped(value, /* upper= */ true, Character.MAX_CODE_POINT))
                && test.test(value.toUpperCase(Locale.ROOT));
    }

    private static boolean isAscii(String value) {
        return value.chars().allMatch(unit -> unit < ASCII);
    }

    /** The value with each code point below a limit in another case. */
    private static String mapped(String value, boolean upper, int limit) {
        return value.codePoints()
                .map(c -> c >= limit ? c : upper ? Character.toUpperCase(c) : Character.toLowerCase(c))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static int fields(String value, String delimiter) {
        int fields = 1;
        for (int at = value.indexOf(delimiter); at >= 0; at = value.indexOf(delimiter, at + delimiter.length())) {
            fields++;
        }
        return fields;
    }

    /** Where the first code points end: 0 if they are none, the value's length if it has fewer. */
    private static int offset(String value, long codePoints) {
        if (codePoints >= value.length()) {
            return value.length();
        }
        return codePoints <= 0 ? 0 : Pg.offset(value, (int) codePoints);
    }
}
