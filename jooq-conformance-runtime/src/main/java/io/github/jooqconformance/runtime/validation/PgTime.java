package io.github.jooqconformance.runtime.validation;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoField;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/** What PostgreSQL stores of a point in time that jOOQ sends as a bind value. */
public final class PgTime {
    /** The number of fraction digits that {@code timestamp} and {@code timestamptz} have at most. */
    private static final int MAX_PRECISION = 6;

    private static final int NANOS_PER_MICRO = 1_000;
    private static final double NANOS_PER_SECOND = 1e9;
    private static final double MICROS_PER_SECOND = 1e6;

    /** PostgreSQL counts from here, and rounds away from here. */
    private static final LocalDateTime EPOCH = LocalDateTime.of(2000, 1, 1, 0, 0);

    private static final LocalDate FIRST_DATE = LocalDate.of(-4713, 11, 24);
    private static final LocalDate LAST_DATE = LocalDate.of(5_874_897, 12, 31);
    private static final LocalDateTime FIRST_TIMESTAMP = FIRST_DATE.atStartOfDay();
    private static final LocalDateTime END_OF_TIMESTAMPS = LocalDateTime.of(294_277, 1, 1, 0, 0);

    /** The offset, in seconds, that PostgreSQL does not know, nor any beyond. */
    private static final int END_OF_OFFSETS = 16 * 60 * 60;

    private static final LocalDate FIRST_SKIPPED_DATE = LocalDate.of(1582, 10, 5);
    private static final LocalDate LAST_SKIPPED_DATE = LocalDate.of(1582, 10, 14);

    /** Later ones are rounded to a year of five digits. */
    private static final LocalDateTime LAST_ELEMENT = LocalDateTime.of(9_999, 12, 31, 23, 59, 59, 999_999_499);

    private PgTime() {}

    /** Whether this is a day that was left out when the Gregorian calendar replaced the Julian one. */
    private static boolean isSkipped(LocalDate value) {
        return !value.isBefore(FIRST_SKIPPED_DATE) && !value.isAfter(LAST_SKIPPED_DATE);
    }

    /** Whether {@code date} holds the value, be it {@link LocalDate#MIN} or {@link LocalDate#MAX} for an infinity. */
    public static boolean isDate(LocalDate value) {
        return Pg.isDate(value) || value.equals(LocalDate.MAX) || value.equals(LocalDate.MIN);
    }

    /** Whether {@code timestamp} holds the value, rounded to microseconds, or as an infinity. */
    public static boolean isTimestamp(LocalDateTime value) {
        return Pg.isTimestamp(value) || isInfinite(value);
    }

    /** Whether {@code timestamptz} holds the value, rounded to microseconds, or as an infinity. */
    public static boolean isTimestamp(OffsetDateTime value) {
        return Pg.isTimestamp(value) || isInfinite(value);
    }

    private static boolean isInfinite(LocalDateTime value) {
        return value.equals(LocalDateTime.MAX) || value.equals(LocalDateTime.MIN);
    }

    private static boolean isInfinite(OffsetDateTime value) {
        return value.equals(OffsetDateTime.MAX) || value.equals(OffsetDateTime.MIN);
    }

    /**
     * Whether {@code date} holds the value as jOOQ alone sends it, to a column whose type the user forces: a year after
     * Christ. 5 to 14 October 1582, which {@code java.sql.Date} turns into others, are refused.
     */
    public static boolean isAttribute(LocalDate value) {
        return Pg.isDate(value) && value.getYear() > 0 && !isSkipped(value);
    }

    /** Whether {@code timestamp} holds the value as jOOQ alone sends it: as {@link #isAttribute(LocalDate)}. */
    public static boolean isAttribute(LocalDateTime value) {
        return Pg.isTimestamp(value) && isAttribute(value.toLocalDate());
    }

    /**
     * Whether an array of {@code date} holds the value as jOOQ alone sends it: with a year of at most four digits, and
     * no sign. The days that {@link #isAttribute(LocalDate)} refuses are refused here as well.
     */
    public static boolean isElement(LocalDate value) {
        return isElement(value.atStartOfDay());
    }

    /**
     * Whether an array of {@code timestamp} holds the value as jOOQ alone sends it: as {@link #isElement(LocalDate)}.
     */
    public static boolean isElement(LocalDateTime value) {
        return value.getYear() > 0 && !value.isAfter(LAST_ELEMENT) && !isSkipped(value.toLocalDate());
    }

    /** Whether {@code timetz} holds the value: at an offset of less than 16 hours. */
    public static boolean isTime(OffsetTime value) {
        return Math.abs(value.getOffset().getTotalSeconds()) < END_OF_OFFSETS;
    }

    /** Whether {@code date} holds the result of a calculation. If not, that is an error (22008). */
    public static boolean isInRange(LocalDate value) {
        return !value.isBefore(FIRST_DATE) && !value.isAfter(LAST_DATE);
    }

    /** Whether {@code timestamp} holds the result of a calculation. If not, that is an error (22008). */
    public static boolean isInRange(LocalDateTime value) {
        return !value.isBefore(FIRST_TIMESTAMP) && value.isBefore(END_OF_TIMESTAMPS);
    }

    /** Whether {@code timestamptz} holds the result of a calculation. If not, that is an error (22008). */
    public static boolean isInRange(OffsetDateTime value) {
        return isInRange(utc(value));
    }

    /** The microseconds from one time to another; at the limits of {@code long} if there are more. */
    public static long micros(LocalDateTime start, LocalDateTime end) {
        try {
            return ChronoUnit.MICROS.between(start, end);
        } catch (ArithmeticException e) {
            return start.isAfter(end) ? Long.MIN_VALUE : Long.MAX_VALUE;
        }
    }

    /** The microseconds from one time to another; at the limits of {@code long} if there are more. */
    public static long micros(OffsetDateTime start, OffsetDateTime end) {
        return micros(utc(start), utc(end));
    }

    /** Whether {@code interval} holds so many microseconds. If not, that is an error (22008), since PostgreSQL 17. */
    public static boolean isInterval(long micros) {
        return micros != Long.MIN_VALUE && micros != Long.MAX_VALUE;
    }

    /** {@code extract(year from value)}: there is no year 0. */
    public static int year(LocalDate value) {
        return value.getYear() > 0 ? value.getYear() : value.getYear() - 1;
    }

    /** {@code extract(year from value)}: there is no year 0. */
    public static int year(LocalDateTime value) {
        return year(value.toLocalDate());
    }

    /** {@code extract(second from value)} in microseconds. */
    public static long microsOfMinute(LocalDateTime value) {
        return value.getSecond() * (long) MICROS_PER_SECOND + value.get(ChronoField.MICRO_OF_SECOND);
    }

    /** {@code extract(epoch from value)} in microseconds. */
    public static long epochMicros(LocalDateTime value) {
        return value.toEpochSecond(ZoneOffset.UTC) * (long) MICROS_PER_SECOND + value.get(ChronoField.MICRO_OF_SECOND);
    }

    /** {@code extract(epoch from value)} in microseconds. */
    public static long epochMicros(OffsetDateTime value) {
        return epochMicros(utc(value));
    }

    private static LocalDateTime utc(OffsetDateTime value) {
        return value.withOffsetSameInstant(ZoneOffset.UTC).toLocalDateTime();
    }

    /** The value as {@code timestamp} without precision stores it: with microseconds; null if it is out of range. */
    public static @Nullable LocalDateTime timestamp(LocalDateTime value) {
        return timestamp(value, MAX_PRECISION);
    }

    /**
     * The value as {@code timestamp(precision)} stores it; null if it is out of range, as
     * {@link Pg#isTimestamp(LocalDateTime)} says.
     *
     * <p>The JDBC driver rounds to microseconds, halves up, and the server then rounds what is left to the precision.
     *
     * @param precision the number of fraction digits of the seconds, 0 to 6
     */
    public static @Nullable LocalDateTime timestamp(LocalDateTime value, int precision) {
        if (!Pg.isTimestamp(value)) {
            return null;
        }
        return stored(
                value, (value.get(ChronoField.NANO_OF_SECOND) + NANOS_PER_MICRO / 2) / NANOS_PER_MICRO, precision);
    }

    /** The value as {@code timestamptz} without precision stores it: with microseconds; null if it is out of range. */
    public static @Nullable OffsetDateTime timestamptz(OffsetDateTime value) {
        return timestamptz(value, MAX_PRECISION);
    }

    /**
     * The value as {@code timestamptz(precision)} stores it, at the same offset; null if it is out of range, as
     * {@link Pg#isTimestamp(OffsetDateTime)} says.
     *
     * <p>The value goes to the server as text, and the server calculates with a binary fraction of the second.
     *
     * @param precision the number of fraction digits of the seconds, 0 to 6
     */
    public static @Nullable OffsetDateTime timestamptz(OffsetDateTime value, int precision) {
        if (!Pg.isTimestamp(value)) {
            return null;
        }
        var given = utc(value);
        int micros = (int) Math.rint(value.get(ChronoField.NANO_OF_SECOND) / NANOS_PER_SECOND * MICROS_PER_SECOND);
        var stored = stored(given, micros, precision);
        return stored.equals(given) ? value : stored.atOffset(ZoneOffset.UTC).withOffsetSameInstant(value.getOffset());
    }

    /** As {@link #timestamp(LocalDateTime)}, or the infinity that the value is. */
    public static @Nullable LocalDateTime timestampOrInfinity(LocalDateTime value) {
        return timestampOrInfinity(value, MAX_PRECISION);
    }

    /** As {@link #timestamp(LocalDateTime, int)}, or the infinity that the value is. */
    public static @Nullable LocalDateTime timestampOrInfinity(LocalDateTime value, int precision) {
        return isInfinite(value) ? value : timestamp(value, precision);
    }

    /** As {@link #timestamptz(OffsetDateTime)}, or the infinity that the value is. */
    public static @Nullable OffsetDateTime timestamptzOrInfinity(OffsetDateTime value) {
        return timestamptzOrInfinity(value, MAX_PRECISION);
    }

    /** As {@link #timestamptz(OffsetDateTime, int)}, or the infinity that the value is. */
    public static @Nullable OffsetDateTime timestamptzOrInfinity(OffsetDateTime value, int precision) {
        return isInfinite(value) ? value : timestamptz(value, precision);
    }

    /** The value as {@code time} without precision stores it: with microseconds. */
    public static LocalTime time(LocalTime value) {
        return time(value, MAX_PRECISION);
    }

    /**
     * The value as {@code time(precision)} stores it; {@link LocalTime#MAX} for 24:00.
     *
     * <p>The JDBC driver rounds to microseconds, halves up, and the server then rounds what is left to the precision.
     *
     * @param precision the number of fraction digits of the seconds, 0 to 6
     */
    public static LocalTime time(LocalTime value, int precision) {
        long unit = Math.round(Math.pow(10, MAX_PRECISION - precision));
        long micros = (value.toNanoOfDay() + NANOS_PER_MICRO / 2) / NANOS_PER_MICRO;
        long nanos = (micros + unit / 2) / unit * unit * NANOS_PER_MICRO;
        if (nanos == value.toNanoOfDay()) {
            return value;
        }
        return nanos > LocalTime.MAX.toNanoOfDay() ? LocalTime.MAX : LocalTime.ofNanoOfDay(nanos);
    }

    /** The value with another fraction of the second, which may be a whole one, rounded to the precision. */
    private static LocalDateTime stored(LocalDateTime value, int micros, int precision) {
        if (precision == MAX_PRECISION && (long) micros * NANOS_PER_MICRO == value.get(ChronoField.NANO_OF_SECOND)) {
            return value;
        }
        var rounded = value.withNano(0).plus(micros, ChronoUnit.MICROS);
        long unit = Math.round(Math.pow(10, MAX_PRECISION - precision));
        long sinceEpoch = EPOCH.until(rounded, ChronoUnit.MICROS);
        long units = (Math.abs(sinceEpoch) + unit / 2) / unit;
        return EPOCH.plus(Duration.of(Long.signum(sinceEpoch) * units * unit, ChronoUnit.MICROS));
    }
}
