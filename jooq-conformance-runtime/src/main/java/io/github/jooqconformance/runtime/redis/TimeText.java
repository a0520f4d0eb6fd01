package io.github.jooqconformance.runtime.redis;

import io.github.jooqconformance.runtime.validation.Pg;
import java.math.BigInteger;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalAccessor;

/**
 * Points in time as numbers of days or microseconds, which are the same everywhere and which Redis can compare. The
 * infinities are read as what the JDBC driver takes for them: the first and the last value of the Java type.
 */
final class TimeText {
    private static final String INFINITY = "infinity";
    private static final String MINUS_INFINITY = "-infinity";

    /** PostgreSQL's last is 5874897, and the first by which the JDBC driver means an infinity is about 292269055. */
    private static final int LAST_FINITE_YEAR = 290_000_000;

    /** The year, before Christ, of {@code PGStatement.DATE_NEGATIVE_INFINITY}. */
    private static final int FIRST_YEAR_WITHOUT_ERA = 292_269_055;

    private static final long MICROS_PER_SECOND = 1_000_000;
    private static final BigInteger MICROS = BigInteger.valueOf(MICROS_PER_SECOND);
    private static final int NANOS_PER_MICRO = 1_000;

    /** Whose microseconds a long still holds, and the digits of those that it does not. */
    private static final long MOST_SECONDS = Long.MAX_VALUE / MICROS_PER_SECOND;

    private static final int DIGITS_OF_MOST = 19;
    private static final String END_OF_DAY = "24:00";
    private static final long MICROS_PER_DAY = 86_400 * MICROS_PER_SECOND;

    private TimeText() {}

    static String date(LocalDate value) {
        return isInfinite(value.getYear())
                ? infinity(value.getYear())
                : Long.toString(requireDate(value).toEpochDay());
    }

    static LocalDate date(String text) {
        return switch (text) {
            case INFINITY -> LocalDate.MAX;
            case MINUS_INFINITY -> LocalDate.MIN;
            default -> requireDate(LocalDate.ofEpochDay(NumberText.integer(text)));
        };
    }

    /** PostgreSQL's 24:00 is the last nanosecond of the day to the JDBC driver. */
    static String time(LocalTime value) {
        long micros = value.equals(LocalTime.MAX) ? MICROS_PER_DAY : micros(value);
        return Long.toString(micros);
    }

    static LocalTime time(String text) {
        long micros = NumberText.integer(text);
        return micros == MICROS_PER_DAY
                ? LocalTime.MAX
                : LocalTime.ofNanoOfDay(Math.multiplyExact(micros, NANOS_PER_MICRO));
    }

    private static long micros(LocalTime value) {
        requireMicros(value);
        return value.toNanoOfDay() / NANOS_PER_MICRO;
    }

    /** The offset is part of the value, other than that of a point in time. */
    static String timeWithOffset(OffsetTime value) {
        if (value.toLocalTime().equals(LocalTime.MAX)) {
            return END_OF_DAY + value.getOffset();
        }
        requireMicros(value);
        return value.toString();
    }

    static OffsetTime timeWithOffset(String text) {
        return text.startsWith(END_OF_DAY)
                ? LocalTime.MAX.atOffset(ZoneOffset.of(text.substring(END_OF_DAY.length())))
                : OffsetTime.parse(text);
    }

    static String timestamp(LocalDateTime value) {
        return isInfinite(value.getYear()) ? infinity(value.getYear()) : microsSinceEpoch(value);
    }

    static LocalDateTime timestamp(String text) {
        return switch (text) {
            case INFINITY -> LocalDateTime.MAX;
            case MINUS_INFINITY -> LocalDateTime.MIN;
            default -> ofMicrosSinceEpoch(text);
        };
    }

    /** PostgreSQL keeps no offset: it depends on the session, and is not written. */
    static String timestampWithOffset(OffsetDateTime value) {
        return isInfinite(value.getYear())
                ? infinity(value.getYear())
                : microsSinceEpoch(value.withOffsetSameInstant(ZoneOffset.UTC).toLocalDateTime());
    }

    static OffsetDateTime timestampWithOffset(String text) {
        return switch (text) {
            case INFINITY -> OffsetDateTime.MAX;
            case MINUS_INFINITY -> OffsetDateTime.MIN;
            default -> ofMicrosSinceEpoch(text).atOffset(ZoneOffset.UTC);
        };
    }

    /** Whether the JDBC driver means an infinity by a year: it has several for each, depending on the time zone. */
    private static boolean isInfinite(int year) {
        return Math.abs(year) > LAST_FINITE_YEAR;
    }

    /** On the way through {@code java.sql.Timestamp} the era is lost, but no infinity is mistaken for the other. */
    private static String infinity(int year) {
        return year < 0 || Math.abs(year - FIRST_YEAR_WITHOUT_ERA) <= 1 ? MINUS_INFINITY : INFINITY;
    }

    private static LocalDate requireDate(LocalDate value) {
        if (!Pg.isDate(value)) {
            throw new IllegalArgumentException("The date is out of PostgreSQL's range");
        }
        return value;
    }

    /** PostgreSQL counts from the year 2000, and so has 29 years that a long does not hold from 1970 on. */
    private static String microsSinceEpoch(LocalDateTime value) {
        if (!Pg.isTimestamp(value)) {
            throw new IllegalArgumentException("The time is out of PostgreSQL's range");
        }
        requireMicros(value);
        long seconds = value.toEpochSecond(ZoneOffset.UTC);
        long micros = value.get(ChronoField.MICRO_OF_SECOND);
        return seconds < MOST_SECONDS
                ? Long.toString(seconds * MICROS_PER_SECOND + micros)
                : BigInteger.valueOf(seconds)
                        .multiply(MICROS)
                        .add(BigInteger.valueOf(micros))
                        .toString();
    }

    private static LocalDateTime ofMicrosSinceEpoch(String text) {
        if (text.length() == DIGITS_OF_MOST && text.charAt(0) == '9') {
            var parts = new BigInteger(text).divideAndRemainder(MICROS);
            return ofEpoch(parts[0].longValue(), parts[1].longValue());
        }
        long micros = NumberText.integer(text);
        return ofEpoch(Math.floorDiv(micros, MICROS_PER_SECOND), Math.floorMod(micros, MICROS_PER_SECOND));
    }

    private static LocalDateTime ofEpoch(long seconds, long micros) {
        var value = LocalDateTime.ofEpochSecond(seconds, (int) micros * NANOS_PER_MICRO, ZoneOffset.UTC);
        if (!Pg.isTimestamp(value)) {
            throw new IllegalArgumentException("out of range");
        }
        return value;
    }

    private static void requireMicros(TemporalAccessor value) {
        if (value.get(ChronoField.NANO_OF_SECOND) % NANOS_PER_MICRO != 0) {
            throw new IllegalArgumentException(
                    "The time has nanoseconds, which PostgreSQL rounds: take the row that it returns");
        }
    }
}
