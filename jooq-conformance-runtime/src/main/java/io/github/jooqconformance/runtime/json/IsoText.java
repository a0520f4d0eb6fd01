package io.github.jooqconformance.runtime.json;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.time.ZoneOffset;

/**
 * Dates and times as ISO 8601 has them, with seconds always and without zeros behind a fraction, and PostgreSQL's
 * infinities, which its JDBC driver tells by the least and the greatest values of Java's types.
 *
 * <p>What most documents hold, such as {@code 2026-01-02T03:04:05.678Z}, is read without Java's general parsers, which
 * take as long as the rest of a row. They read what is left, and refuse what is wrong.
 *
 * @see <a href="https://www.postgresql.org/docs/current/datatype-datetime.html">PostgreSQL's date/time types</a>
 */
final class IsoText {
    private static final String INFINITY = "infinity";
    private static final String MINUS_INFINITY = "-infinity";

    private static final int DATE_LENGTH = "2026-01-02".length();
    private static final int TIME_LENGTH = "03:04:05".length();
    private static final int OFFSET_LENGTH = "+01:00".length();
    private static final int TIMESTAMP_LENGTH = DATE_LENGTH + 1 + TIME_LENGTH;
    private static final int MAX_FRACTION_DIGITS = 9;
    private static final int MAX_PLAIN_YEAR = 9999;

    private IsoText() {}

    static LocalDate date(String text) {
        if (text.equals(INFINITY)) {
            return LocalDate.MAX;
        }
        if (text.equals(MINUS_INFINITY)) {
            return LocalDate.MIN;
        }
        return text.length() == DATE_LENGTH && isDate(text) ? plainDate(text) : LocalDate.parse(text);
    }

    static LocalTime time(String text) {
        return text.length() >= TIME_LENGTH && isTime(text, 0) && fractionEnd(text, TIME_LENGTH) == text.length()
                ? plainTime(text, 0, text.length())
                : LocalTime.parse(text);
    }

    static OffsetTime offsetTime(String text) {
        return OffsetTime.parse(text);
    }

    static LocalDateTime timestamp(String text) {
        if (text.equals(INFINITY)) {
            return LocalDateTime.MAX;
        }
        if (text.equals(MINUS_INFINITY)) {
            return LocalDateTime.MIN;
        }
        return isTimestamp(text) && fractionEnd(text, TIMESTAMP_LENGTH) == text.length()
                ? plainTimestamp(text, text.length())
                : LocalDateTime.parse(text);
    }

    static OffsetDateTime offsetTimestamp(String text) {
        if (text.equals(INFINITY)) {
            return OffsetDateTime.MAX;
        }
        if (text.equals(MINUS_INFINITY)) {
            return OffsetDateTime.MIN;
        }
        if (isTimestamp(text)) {
            int end = fractionEnd(text, TIMESTAMP_LENGTH);
            if (end == text.length() - 1 && text.charAt(end) == 'Z') {
                return OffsetDateTime.of(plainTimestamp(text, end), ZoneOffset.UTC);
            }
            if (end == text.length() - OFFSET_LENGTH) {
                return OffsetDateTime.of(plainTimestamp(text, end), ZoneOffset.of(text.substring(end)));
            }
        }
        return OffsetDateTime.parse(text);
    }

    static String text(LocalDate value) {
        if (value.equals(LocalDate.MAX)) {
            return INFINITY;
        }
        return value.equals(LocalDate.MIN)
                ? MINUS_INFINITY
                : append(new StringBuilder(), value).toString();
    }

    static String text(LocalTime value) {
        return append(new StringBuilder(), value).toString();
    }

    static String text(OffsetTime value) {
        return append(new StringBuilder(), value.toLocalTime())
                .append(value.getOffset().getId())
                .toString();
    }

    static String text(LocalDateTime value) {
        if (value.equals(LocalDateTime.MAX)) {
            return INFINITY;
        }
        return value.equals(LocalDateTime.MIN)
                ? MINUS_INFINITY
                : append(new StringBuilder(), value).toString();
    }

    static String text(OffsetDateTime value) {
        if (value.equals(OffsetDateTime.MAX)) {
            return INFINITY;
        }
        return value.equals(OffsetDateTime.MIN)
                ? MINUS_INFINITY
                : append(new StringBuilder(), value.toLocalDateTime())
                        .append(value.getOffset().getId())
                        .toString();
    }

    private static StringBuilder append(StringBuilder text, LocalDateTime value) {
        append(text, value.toLocalDate()).append('T');
        return append(text, value.toLocalTime());
    }

    private static StringBuilder append(StringBuilder text, LocalDate value) {
        int year = value.getYear();
        if (year < 0 || year > MAX_PLAIN_YEAR) {
            return text.append(value);
        }
        twoDigits(text, year / 100);
        twoDigits(text, year % 100);
        twoDigits(text.append('-'), value.getMonthValue());
        return twoDigits(text.append('-'), value.getDayOfMonth());
    }

    private static StringBuilder append(StringBuilder text, LocalTime value) {
        twoDigits(text, value.getHour());
        twoDigits(text.append(':'), value.getMinute());
        twoDigits(text.append(':'), value.getSecond());
        int fraction = value.getNano();
        if (fraction == 0) {
            return text;
        }
        text.append('.');
        for (int unit = 100_000_000; fraction > 0; unit /= 10) {
            text.append((char) ('0' + fraction / unit));
            fraction %= unit;
        }
        return text;
    }

    private static StringBuilder twoDigits(StringBuilder text, int number) {
        return text.append((char) ('0' + number / 10)).append((char) ('0' + number % 10));
    }

    private static boolean isTimestamp(String text) {
        return text.length() >= TIMESTAMP_LENGTH
                && isDate(text)
                && text.charAt(DATE_LENGTH) == 'T'
                && isTime(text, DATE_LENGTH + 1);
    }

    private static boolean isDate(String text) {
        return areDigits(text, 0, 4)
                && text.charAt(4) == '-'
                && areDigits(text, 5, 7)
                && text.charAt(7) == '-'
                && areDigits(text, 8, 10);
    }

    private static boolean isTime(String text, int start) {
        return areDigits(text, start, start + 2)
                && text.charAt(start + 2) == ':'
                && areDigits(text, start + 3, start + 5)
                && text.charAt(start + 5) == ':'
                && areDigits(text, start + 6, start + 8);
    }

    /** Where the fraction of a second that may stand at a place ends; the place itself if none stands there. */
    private static int fractionEnd(String text, int start) {
        if (start == text.length() || text.charAt(start) != '.') {
            return start;
        }
        int end = start + 1;
        while (end < text.length() && end <= start + MAX_FRACTION_DIGITS && isDigit(text.charAt(end))) {
            end++;
        }
        return end == start + 1 ? start : end;
    }

    private static LocalDate plainDate(String text) {
        return LocalDate.of(number(text, 0, 4), number(text, 5, 7), number(text, 8, 10));
    }

    private static LocalTime plainTime(String text, int start, int end) {
        int fraction = 0;
        for (int i = start + TIME_LENGTH + 1; i <= start + TIME_LENGTH + MAX_FRACTION_DIGITS; i++) {
            fraction = fraction * 10 + (i < end ? text.charAt(i) - '0' : 0);
        }
        return LocalTime.of(
                number(text, start, start + 2),
                number(text, start + 3, start + 5),
                number(text, start + 6, start + 8),
                fraction);
    }

    private static LocalDateTime plainTimestamp(String text, int end) {
        return LocalDateTime.of(plainDate(text), plainTime(text, DATE_LENGTH + 1, end));
    }

    private static int number(String text, int start, int end) {
        int number = 0;
        for (int i = start; i < end; i++) {
            number = number * 10 + text.charAt(i) - '0';
        }
        return number;
    }

    private static boolean areDigits(String text, int start, int end) {
        for (int i = start; i < end; i++) {
            if (!isDigit(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isDigit(char character) {
        return character >= '0' && character <= '9';
    }
}
