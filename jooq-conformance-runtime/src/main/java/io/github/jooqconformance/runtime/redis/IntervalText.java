package io.github.jooqconformance.runtime.redis;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jooq.types.DayToSecond;
import org.jooq.types.YearToMonth;
import org.jooq.types.YearToSecond;

/**
 * Intervals in ISO 8601 with months, days and seconds, which do not turn into each other: {@code P14M3DT-1.5S}.
 *
 * @see <a href="https://www.postgresql.org/docs/current/datatype-datetime.html#DATATYPE-INTERVAL-INPUT">Interval input
 *     in PostgreSQL's manual</a>
 */
final class IntervalText {
    private static final String MONTHS = "(-?)([0-9]{1,10})M";
    private static final String SECONDS = "(-?)([0-9]{1,10})DT(-?)([0-9]{1,10})(?:\\.([0-9]{9}))?S";
    private static final Pattern YEAR_TO_SECOND = Pattern.compile("P(-?[0-9]{1,10}M)(-?[0-9]{1,10}DT.*)");
    private static final Pattern YEAR_TO_MONTH = Pattern.compile("P?" + MONTHS);
    private static final Pattern DAY_TO_SECOND = Pattern.compile("P?" + SECONDS);
    private static final int MONTHS_PER_YEAR = 12;
    private static final int SECONDS_PER_MINUTE = 60;
    private static final int SECONDS_PER_HOUR = 3_600;

    private IntervalText() {}

    static String yearToSecond(YearToSecond value) {
        return "P" + months(value.getYearToMonth()) + seconds(value.getDayToSecond());
    }

    static YearToSecond yearToSecond(String text) {
        var parts = parts(YEAR_TO_SECOND, text);
        return new YearToSecond(yearToMonth(parts.group(1)), dayToSecond(parts.group(2)));
    }

    static String yearToMonth(YearToMonth value) {
        return "P" + months(value);
    }

    static YearToMonth yearToMonth(String text) {
        var parts = parts(YEAR_TO_MONTH, text);
        int months = Integer.parseInt(parts.group(2));
        var value = new YearToMonth(months / MONTHS_PER_YEAR, months % MONTHS_PER_YEAR);
        return isNegative(parts.group(1)) ? value.neg() : value;
    }

    static String dayToSecond(DayToSecond value) {
        return "P" + seconds(value);
    }

    static DayToSecond dayToSecond(String text) {
        var parts = parts(DAY_TO_SECOND, text);
        int seconds = Integer.parseInt(parts.group(4));
        int nanos = parts.group(5) == null ? 0 : Integer.parseInt(parts.group(5));
        var value = new DayToSecond(
                Integer.parseInt(parts.group(2)),
                seconds / SECONDS_PER_HOUR,
                seconds % SECONDS_PER_HOUR / SECONDS_PER_MINUTE,
                seconds % SECONDS_PER_MINUTE,
                nanos);
        // jOOQ has one sign for days and seconds.
        return isNegative(parts.group(1)) || isNegative(parts.group(3)) ? value.neg() : value;
    }

    private static boolean isNegative(String sign) {
        return !sign.isEmpty();
    }

    private static Matcher parts(Pattern pattern, String text) {
        var parts = pattern.matcher(text);
        if (!parts.matches()) {
            throw new IllegalArgumentException("no interval");
        }
        return parts;
    }

    private static String months(YearToMonth value) {
        return value.intValue() + "M";
    }

    private static String seconds(DayToSecond value) {
        long seconds = (long) value.getHours() * SECONDS_PER_HOUR
                + (long) value.getMinutes() * SECONDS_PER_MINUTE
                + value.getSeconds();
        var sign = value.getSign() < 0 ? "-" : "";
        var fraction = value.getNano() == 0
                ? ""
                : "." + String.valueOf(1_000_000_000L + value.getNano()).substring(1);
        return (value.getSign() * value.getDays()) + "DT" + sign + seconds + fraction + "S";
    }
}
