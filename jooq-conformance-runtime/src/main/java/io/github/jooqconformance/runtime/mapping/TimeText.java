package io.github.jooqconformance.runtime.mapping;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;

/**
 * Dates and times as PostgreSQL writes and reads them in the style ISO, which its JDBC driver demands:
 * {@code 2026-01-02 03:04:05.678+00}, {@code 0044-03-15 BC}, {@code infinity}. The infinities are the least and the
 * greatest value of Java's type, and 24:00 is {@link LocalTime#MAX}, as for the driver.
 *
 * @see <a href="https://www.postgresql.org/docs/current/datatype-datetime.html#DATATYPE-DATETIME-OUTPUT">Date/time
 *     output in PostgreSQL's manual</a>
 */
final class TimeText {
    static final String INFINITY = "infinity";
    private static final String MINUS_INFINITY = "-infinity";

    private static final String END_OF_DAY = "24:00:00";

    /** Stands behind years before the first one, which it counts backwards: 1 BC is Java's year 0. */
    private static final String BEFORE_CHRIST = " BC";

    private static final int YEAR_DIGITS = 4;
    private static final int DATE_LENGTH_AFTER_YEAR = "-01-02".length();

    private TimeText() {}

    static LocalDate date(String text) {
        return switch (text) {
            case INFINITY -> LocalDate.MAX;
            case MINUS_INFINITY -> LocalDate.MIN;
            default -> plainDate(text);
        };
    }

    static LocalTime time(String text) {
        return text.equals(END_OF_DAY) ? LocalTime.MAX : LocalTime.parse(text);
    }

    static LocalDateTime timestamp(String text) {
        return switch (text) {
            case INFINITY -> LocalDateTime.MAX;
            case MINUS_INFINITY -> LocalDateTime.MIN;
            default -> plainTimestamp(text);
        };
    }

    static OffsetDateTime timestamptz(String text) {
        return switch (text) {
            case INFINITY -> OffsetDateTime.MAX;
            case MINUS_INFINITY -> OffsetDateTime.MIN;
            default -> {
                var local = withoutEra(text);
                int offset = Math.max(local.lastIndexOf('+'), local.lastIndexOf('-'));
                yield plainTimestamp(local.substring(0, offset) + era(text))
                        .atOffset(ZoneOffset.of(local.substring(offset)));
            }
        };
    }

    static String text(LocalDate value) {
        if (value.equals(LocalDate.MAX) || value.equals(LocalDate.MIN)) {
            return value.equals(LocalDate.MAX) ? INFINITY : MINUS_INFINITY;
        }
        return plain(value) + era(value);
    }

    static String text(LocalDateTime value) {
        if (value.equals(LocalDateTime.MAX) || value.equals(LocalDateTime.MIN)) {
            return value.equals(LocalDateTime.MAX) ? INFINITY : MINUS_INFINITY;
        }
        return plain(value.toLocalDate()) + " " + plain(value.toLocalTime()) + era(value.toLocalDate());
    }

    static String text(OffsetDateTime value) {
        if (value.equals(OffsetDateTime.MAX) || value.equals(OffsetDateTime.MIN)) {
            return value.equals(OffsetDateTime.MAX) ? INFINITY : MINUS_INFINITY;
        }
        return plain(value.toLocalDate())
                + " "
                + plain(value.toLocalTime())
                + text(value.getOffset())
                + era(value.toLocalDate());
    }

    static String text(ZoneOffset value) {
        return value.equals(ZoneOffset.UTC) ? "+00" : value.getId();
    }

    /** 24:00, which the driver tells by the last nanosecond of the day, is that again once PostgreSQL rounds it. */
    static String text(LocalTime value) {
        return plain(value);
    }

    private static LocalDate plainDate(String text) {
        var date = withoutEra(text);
        int end = date.length() - DATE_LENGTH_AFTER_YEAR;
        int year = Integer.parseInt(date.substring(0, end));
        return LocalDate.of(
                era(text).isEmpty() ? year : 1 - year,
                Integer.parseInt(date.substring(end + 1, end + 3)),
                Integer.parseInt(date.substring(end + 4)));
    }

    private static LocalDateTime plainTimestamp(String text) {
        var timestamp = withoutEra(text);
        int blank = timestamp.indexOf(' ');
        return LocalDateTime.of(
                plainDate(timestamp.substring(0, blank) + era(text)), LocalTime.parse(timestamp.substring(blank + 1)));
    }

    private static String era(String text) {
        return text.endsWith(BEFORE_CHRIST) ? BEFORE_CHRIST : "";
    }

    private static String withoutEra(String text) {
        return text.substring(0, text.length() - era(text).length());
    }

    private static String plain(LocalDate value) {
        var year = String.valueOf(value.getYear() > 0 ? value.getYear() : 1 - value.getYear());
        var iso = value.toString();
        return "0".repeat(Math.max(0, YEAR_DIGITS - year.length()))
                + year
                + iso.substring(iso.length() - DATE_LENGTH_AFTER_YEAR);
    }

    /** With seconds, and as many digits of their fraction as there are. */
    private static String plain(LocalTime value) {
        return DateTimeFormatter.ISO_LOCAL_TIME.format(value);
    }

    private static String era(LocalDate value) {
        return value.getYear() > 0 ? "" : BEFORE_CHRIST;
    }
}
