package io.github.jooqconformance.runtime.validation;

import io.github.jooqconformance.runtime.value.Range;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoField;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * What PostgreSQL's own range types demand of their values, which it reads as text, and what they store. The least and
 * the greatest date or timestamp of Java stand for the infinities.
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
    private static final int NANOS_OF_MICRO = 1_000;
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

    /** The range as {@code int4range} stores it: empty, or in the form {@code [)}; null if it is none. */
    public static @Nullable Range<Integer> int4range(Range<Integer> range) {
        return isInt4range(range) && isOrdered(range) ? discrete(range, bound -> bound + 1) : null;
    }

    /** The range as {@code int8range} stores it: empty, or in the form {@code [)}; null if it is none. */
    public static @Nullable Range<Long> int8range(Range<Long> range) {
        return isInt8range(range) && isOrdered(range) ? discrete(range, bound -> bound + 1) : null;
    }

    /** The range as {@code numrange} stores it: empty if no number is in it; null if it is none. */
    public static @Nullable Range<BigDecimal> numrange(Range<BigDecimal> range) {
        return isNumrange(range) && isOrdered(range) ? emptied(range) : null;
    }

    /** The range as {@code daterange} stores it: empty, or in the form {@code [)}; null if it is none. */
    public static @Nullable Range<LocalDate> daterange(Range<LocalDate> range) {
        return isDaterange(range) && isOrdered(range) ? discrete(range, PgRange::next) : null;
    }

    /** The range as {@code tsrange} stores it: in microseconds, and empty if none is in it; null if it is none. */
    public static @Nullable Range<LocalDateTime> tsrange(Range<LocalDateTime> range) {
        return isTsrange(range) && isOrderedTsrange(range) ? emptied(withBounds(range, PgRange::rounded)) : null;
    }

    /**
     * The range as {@code tstzrange} stores it, at the offset of UTC: in microseconds, and empty if none is in it; null
     * if it is none.
     */
    public static @Nullable Range<OffsetDateTime> tstzrange(Range<OffsetDateTime> range) {
        return isTstzrange(range) && isOrderedTstzrange(range) ? emptied(withBounds(range, PgRange::rounded)) : null;
    }

    /** A range of values each of which has a next one, but for infinite dates. */
    private static <T extends Comparable<? super T>> Range<T> discrete(Range<T> range, UnaryOperator<T> next) {
        var bounds = range.bounds();
        if (emptied(range).isEmpty()) {
            return Range.empty();
        }
        var lower = bounds.includesLower() ? range.lower() : mapped(range.lower(), next);
        var upper = bounds.includesUpper() ? mapped(range.upper(), next) : range.upper();
        boolean isLowerSame = Objects.equals(lower, range.lower());
        boolean isUpperSame = Objects.equals(upper, range.upper());
        if (isLowerSame && isUpperSame) {
            return range;
        }
        return emptied(new Range<>(
                lower,
                upper,
                Range.Bounds.of(bounds.includesLower() || !isLowerSame, bounds.includesUpper() && isUpperSame)));
    }

    private static LocalDate next(LocalDate date) {
        return date.equals(LocalDate.MIN) || date.equals(LocalDate.MAX) ? date : date.plusDays(1);
    }

    /** The range, or the empty one if it ends where it starts, and does not contain that. */
    private static <T extends Comparable<? super T>> Range<T> emptied(Range<T> range) {
        return range.lower() != null
                        && range.upper() != null
                        && range.lower().compareTo(range.upper()) == 0
                        && !range.bounds().equals(Range.Bounds.CLOSED)
                ? Range.empty()
                : range;
    }

    private static <T> Range<T> withBounds(Range<T> range, UnaryOperator<T> function) {
        var lower = mapped(range.lower(), function);
        var upper = mapped(range.upper(), function);
        return Objects.equals(lower, range.lower()) && Objects.equals(upper, range.upper())
                ? range
                : new Range<>(lower, upper, range.bounds());
    }

    private static <T> @Nullable T mapped(@Nullable T bound, UnaryOperator<T> function) {
        return bound == null ? null : function.apply(bound);
    }

    private static LocalDateTime rounded(LocalDateTime bound) {
        int nano = bound.get(ChronoField.NANO_OF_SECOND);
        boolean isInfinite = bound.equals(LocalDateTime.MIN) || bound.equals(LocalDateTime.MAX);
        return isInfinite || nano % NANOS_OF_MICRO == 0
                ? bound
                : bound.withNano(0).plus((long) micros(nano), ChronoUnit.MICROS);
    }

    private static OffsetDateTime rounded(OffsetDateTime bound) {
        if (bound.equals(OffsetDateTime.MIN) || bound.equals(OffsetDateTime.MAX)) {
            return bound;
        }
        var utc = bound.withOffsetSameInstant(ZoneOffset.UTC);
        var time = utc.toLocalDateTime();
        var rounded = rounded(time);
        return rounded.equals(time) ? utc : rounded.atOffset(ZoneOffset.UTC);
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
