package io.github.jooqconformance.runtime.validation;

import io.github.jooqconformance.runtime.value.Range;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoField;
import org.jspecify.annotations.Nullable;

/**
 * What PostgreSQL's own range types demand of their values, which it reads as text. The least and the greatest date or
 * timestamp of Java stand for the infinities.
 *
 * @see <a href="https://www.postgresql.org/docs/current/rangetypes.html">Range types in PostgreSQL's manual</a>
 */
public final class PgRange {
    private static final LocalDate FIRST_DATE = LocalDate.of(-4713, 11, 24);
    private static final LocalDate LAST_DATE = LocalDate.of(5_874_897, 12, 31);
    private static final LocalDateTime FIRST_TIMESTAMP = FIRST_DATE.atStartOfDay();

    /** Later fractions of a second are rounded to the next one. */
    private static final LocalDateTime LAST_TIMESTAMP = LocalDateTime.of(294_276, 12, 31, 23, 59, 59, 999_999_499);

    private static final int MAX_OFFSET_SECONDS = 16 * 60 * 60 - 1;
    private static final double NANOS_OF_SECOND = 1e9;
    private static final double MICROS_OF_SECOND = 1e6;

    private PgRange() {}

    /** Whether an {@code int4range} can be brought into the form {@code [)}, in which it is stored. */
    public static boolean isInt4range(Range<Integer> range) {
        return isStorable(range, Integer.MAX_VALUE);
    }

    /** Whether an {@code int8range} can be brought into the form {@code [)}, in which it is stored. */
    public static boolean isInt8range(Range<Long> range) {
        return isStorable(range, Long.MAX_VALUE);
    }

    /** Whether {@code numeric} can hold the bounds of a {@code numrange}. */
    public static boolean isNumrange(Range<BigDecimal> range) {
        return (range.lower() == null || Pg.isNumeric(range.lower()))
                && (range.upper() == null || Pg.isNumeric(range.upper()));
    }

    /** Whether {@code date} can hold the bounds of a {@code daterange}, also in the form {@code [)}. */
    public static boolean isDaterange(Range<LocalDate> range) {
        return isDate(range.lower()) && isDate(range.upper()) && isStorable(range, LAST_DATE);
    }

    /** Whether {@code timestamp} can hold the bounds of a {@code tsrange}. */
    public static boolean isTsrange(Range<LocalDateTime> range) {
        return isTimestamp(range.lower()) && isTimestamp(range.upper());
    }

    /** Whether {@code timestamptz} can hold the bounds of a {@code tstzrange}. */
    public static boolean isTstzrange(Range<OffsetDateTime> range) {
        return isTimestamptz(range.lower()) && isTimestamptz(range.upper());
    }

    private static boolean isDate(@Nullable LocalDate bound) {
        return bound == null
                || bound.equals(LocalDate.MIN)
                || bound.equals(LocalDate.MAX)
                || (!bound.isBefore(FIRST_DATE) && !bound.isAfter(LAST_DATE));
    }

    private static boolean isTimestamp(@Nullable LocalDateTime bound) {
        return bound == null
                || bound.equals(LocalDateTime.MIN)
                || bound.equals(LocalDateTime.MAX)
                || (!bound.isBefore(FIRST_TIMESTAMP) && !bound.isAfter(LAST_TIMESTAMP));
    }

    private static boolean isTimestamptz(@Nullable OffsetDateTime bound) {
        return bound == null
                || bound.equals(OffsetDateTime.MIN)
                || bound.equals(OffsetDateTime.MAX)
                || (Math.abs(bound.getOffset().getTotalSeconds()) <= MAX_OFFSET_SECONDS
                        && !bound.isBefore(FIRST_TIMESTAMP.atOffset(ZoneOffset.UTC))
                        && !bound.isAfter(LAST_TIMESTAMP.atOffset(ZoneOffset.UTC)));
    }

    /** Whether no bound would become the one after the last; out of order or empty, none becomes anything. */
    private static <T extends Comparable<? super T>> boolean isStorable(Range<T> range, T last) {
        var lower = range.lower();
        var upper = range.upper();
        boolean isMoved = (lower != null
                        && lower.equals(last)
                        && !range.bounds().includesLower())
                || (upper != null && upper.equals(last) && range.bounds().includesUpper());
        return !isMoved
                || (lower != null && lower.equals(upper) && !range.bounds().equals(Range.Bounds.CLOSED))
                || !isOrdered(range);
    }

    /** Whether the lower bound is not above the upper one, if both are there. */
    public static <T extends Comparable<? super T>> boolean isOrdered(Range<T> range) {
        var lower = range.lower();
        var upper = range.upper();
        return lower == null || upper == null || lower.compareTo(upper) <= 0;
    }

    /** Whether the lower bound of a {@code tsrange} is not above the upper one, each rounded as it is stored. */
    public static boolean isOrderedTsrange(Range<LocalDateTime> range) {
        var lower = range.lower();
        var upper = range.upper();
        return lower == null
                || upper == null
                || isOrdered(
                        lower.toEpochSecond(ZoneOffset.UTC),
                        lower.get(ChronoField.NANO_OF_SECOND),
                        upper.toEpochSecond(ZoneOffset.UTC),
                        upper.get(ChronoField.NANO_OF_SECOND));
    }

    /** Whether the lower bound of a {@code tstzrange} is not above the upper one, each rounded as it is stored. */
    public static boolean isOrderedTstzrange(Range<OffsetDateTime> range) {
        var lower = range.lower();
        var upper = range.upper();
        return lower == null
                || upper == null
                || isOrdered(lower.toEpochSecond(), lower.getNano(), upper.toEpochSecond(), upper.getNano());
    }

    private static boolean isOrdered(long lowerSecond, int lowerNano, long upperSecond, int upperNano) {
        return lowerSecond == upperSecond
                ? micros(lowerNano) <= micros(upperNano)
                : lowerSecond < upperSecond
                        || (lowerSecond == upperSecond + 1
                                && micros(upperNano) == MICROS_OF_SECOND
                                && micros(lowerNano) == 0);
    }

    /** A fraction of a second as PostgreSQL reads it: a floating-point number that is rounded, half to even. */
    private static double micros(int nano) {
        return Math.rint(nano / NANOS_OF_SECOND * MICROS_OF_SECOND);
    }
}
