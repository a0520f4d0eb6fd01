package io.github.jooqconformance.runtime.json;

import java.math.BigDecimal;
import java.time.format.DateTimeParseException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jooq.types.DayToSecond;
import org.jooq.types.YearToMonth;
import org.jooq.types.YearToSecond;

/**
 * Intervals as ISO 8601 durations in which every number has its own sign, as PostgreSQL writes and reads them:
 * {@code P1Y2M-3DT4H5M6.789S}. Fractions of a second are rounded to the microseconds that PostgreSQL has.
 *
 * @see <a href="https://www.postgresql.org/docs/current/datatype-datetime.html#DATATYPE-INTERVAL-OUTPUT">Interval
 *     output in PostgreSQL's manual</a>
 */
final class IntervalText {
    private static final Pattern DURATION = Pattern.compile("P(?=.)(?:(-?\\d{1,9})Y)?(?:(-?\\d{1,9})M)?"
            + "(?:(-?\\d{1,9})D)?(?:T(?=.)(?:(-?\\d{1,9})H)?(?:(-?\\d{1,9})M)?(?:(-?\\d{1,9}(?:\\.\\d{1,9})?)S)?)?");

    private static final int MONTHS_PER_YEAR = 12;
    private static final long NANOS_PER_SECOND = 1_000_000_000;
    private static final long NANOS_PER_MINUTE = 60 * NANOS_PER_SECOND;
    private static final long NANOS_PER_HOUR = 60 * NANOS_PER_MINUTE;
    private static final long NANOS_PER_MICRO = 1_000;

    private IntervalText() {}

    /** The interval of years and months that a text tells. */
    static YearToMonth months(String text) {
        var interval = interval(text);
        if (!interval.getDayToSecond().equals(new DayToSecond())) {
            throw new DateTimeParseException("not a duration of years and months alone", text, 0);
        }
        return interval.getYearToMonth();
    }

    /** The interval of days and smaller units that a text tells. */
    static DayToSecond days(String text) {
        var interval = interval(text);
        if (!interval.getYearToMonth().equals(new YearToMonth())) {
            throw new DateTimeParseException("not a duration of days and smaller units alone", text, 0);
        }
        return interval.getDayToSecond();
    }

    /** The interval that a text tells. */
    static YearToSecond interval(String text) {
        var duration = DURATION.matcher(text);
        if (!duration.matches()) {
            throw new DateTimeParseException("not an ISO 8601 duration", text, 0);
        }
        int months = Math.addExact(Math.multiplyExact(number(duration, 1), MONTHS_PER_YEAR), number(duration, 2));
        return new YearToSecond(months(months), time(duration));
    }

    /** As jOOQ reads it of PostgreSQL, so that it is equal to that: a sign, and numbers that have none. */
    private static YearToMonth months(int months) {
        int sign = months < 0 ? -1 : 1;
        var interval = new YearToMonth(sign * (months / MONTHS_PER_YEAR), sign * (months % MONTHS_PER_YEAR));
        return sign < 0 ? interval.neg() : interval;
    }

    /** As jOOQ reads it: where any of the numbers has a sign, they are what they are the negative of. */
    private static DayToSecond time(Matcher duration) {
        var seconds = duration.group(6) == null ? BigDecimal.ZERO : new BigDecimal(duration.group(6));
        int days = number(duration, 3);
        int hours = number(duration, 4);
        int minutes = number(duration, 5);
        int sign = days < 0 || hours < 0 || minutes < 0 || seconds.signum() < 0 ? -1 : 1;
        int nanos = seconds.remainder(BigDecimal.ONE).movePointRight(9).intValueExact();
        var interval =
                new DayToSecond(sign * days, sign * hours, sign * minutes, sign * seconds.intValue(), sign * nanos);
        return sign < 0 ? interval.neg() : interval;
    }

    private static int number(Matcher duration, int group) {
        return duration.group(group) == null ? 0 : Integer.parseInt(duration.group(group));
    }

    /** The text of an interval of years and months. */
    static String text(YearToMonth value) {
        return text(value, new DayToSecond());
    }

    /** The text of an interval of days and smaller units. */
    static String text(DayToSecond value) {
        return text(new YearToMonth(), value);
    }

    /** The text of an interval. */
    static String text(YearToSecond value) {
        return text(value.getYearToMonth(), value.getDayToSecond());
    }

    private static String text(YearToMonth date, DayToSecond time) {
        long months = date.getSign() * ((long) date.getYears() * MONTHS_PER_YEAR + date.getMonths());
        long nanos = time.getSign()
                * (time.getHours() * NANOS_PER_HOUR
                        + time.getMinutes() * NANOS_PER_MINUTE
                        + time.getSeconds() * NANOS_PER_SECOND
                        + time.getNano());
        var text = new StringBuilder("P");
        append(text, months / MONTHS_PER_YEAR, 'Y');
        append(text, months % MONTHS_PER_YEAR, 'M');
        append(text, (long) time.getSign() * time.getDays(), 'D');
        appendTime(text, Math.round((double) (nanos % NANOS_PER_SECOND) / NANOS_PER_MICRO), nanos / NANOS_PER_SECOND);
        return text.length() == 1 ? "PT0S" : text.toString();
    }

    private static void appendTime(StringBuilder text, long micros, long seconds) {
        if (micros == 0 && seconds == 0) {
            return;
        }
        text.append('T');
        append(text, seconds / 3600, 'H');
        append(text, seconds / 60 % 60, 'M');
        var rest = BigDecimal.valueOf(seconds % 60).add(BigDecimal.valueOf(micros, 6));
        if (rest.signum() != 0) {
            text.append(rest.stripTrailingZeros().toPlainString()).append('S');
        }
    }

    private static void append(StringBuilder text, long number, char unit) {
        if (number != 0) {
            text.append(number).append(unit);
        }
    }
}
