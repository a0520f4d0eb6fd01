package io.github.jooqconformance.runtime.validation;

import io.github.jooqconformance.runtime.value.Range;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * PostgreSQL's operators of ranges, each in the form in which it is stored, as the functions of {@link PgRange} give
 * it. A bound that is missing is beyond all values.
 *
 * @see <a href="https://www.postgresql.org/docs/current/functions-range.html">range functions</a>
 */
public final class PgRangeOperators {
    private PgRangeOperators() {}

    /** {@code range @> element} of an {@code int4range}. */
    public static boolean contains(Range<Integer> range, int element) {
        var lower = range.lower();
        var upper = range.upper();
        return !range.isEmpty()
                && (lower == null
                        || isAbove(
                                Integer.compare(element, lower), range.bounds().includesLower()))
                && (upper == null
                        || isAbove(
                                Integer.compare(upper, element), range.bounds().includesUpper()));
    }

    /** {@code range @> element} of an {@code int8range}. */
    public static boolean contains(Range<Long> range, long element) {
        var lower = range.lower();
        var upper = range.upper();
        return !range.isEmpty()
                && (lower == null
                        || isAbove(Long.compare(element, lower), range.bounds().includesLower()))
                && (upper == null
                        || isAbove(Long.compare(upper, element), range.bounds().includesUpper()));
    }

    /** {@code range @> element} of a {@code tstzrange}; the same instant at another offset is the same element. */
    public static boolean contains(Range<OffsetDateTime> range, OffsetDateTime element) {
        return !range.isEmpty()
                && (range.lower() == null
                        || isAbove(
                                compare(element, range.lower()), range.bounds().includesLower()))
                && (range.upper() == null
                        || isAbove(
                                compare(range.upper(), element), range.bounds().includesUpper()));
    }

    /** {@code range @> element}. */
    public static <T extends Comparable<? super T>> boolean contains(Range<T> range, T element) {
        return !range.isEmpty()
                && (range.lower() == null
                        || isAbove(
                                element.compareTo(range.lower()), range.bounds().includesLower()))
                && (range.upper() == null
                        || isAbove(
                                range.upper().compareTo(element), range.bounds().includesUpper()));
    }

    private static int compare(OffsetDateTime one, OffsetDateTime other) {
        return OffsetDateTime.timeLineOrder().compare(one, other);
    }

    private static boolean isAbove(int comparison, boolean orEqual) {
        return comparison > 0 || (comparison == 0 && orEqual);
    }

    /** {@code range @> part}: any range contains the empty one. */
    public static <T extends Comparable<? super T>> boolean contains(Range<T> range, Range<T> part) {
        return part.isEmpty() || (!range.isEmpty() && compareLower(range, part) <= 0 && compareUpper(range, part) >= 0);
    }

    /** {@code one && other}: whether they have a value in common. */
    public static <T extends Comparable<? super T>> boolean overlap(Range<T> one, Range<T> other) {
        return areInhabited(one, other) && !endsBefore(one, other) && !endsBefore(other, one);
    }

    /** {@code one -|- other}: whether one starts where the other one ends, and no value belongs to both. */
    public static <T extends Comparable<? super T>> boolean isAdjacent(Range<T> one, Range<T> other) {
        return areInhabited(one, other) && (meets(one, other) || meets(other, one));
    }

    /** {@code one << other}: whether the first one is before the other one altogether. */
    public static <T extends Comparable<? super T>> boolean isBefore(Range<T> one, Range<T> other) {
        return areInhabited(one, other) && endsBefore(one, other);
    }

    /** {@code one &< other}: whether the first one ends no later than the other one. */
    public static <T extends Comparable<? super T>> boolean endsWithin(Range<T> one, Range<T> other) {
        return areInhabited(one, other) && compareUpper(one, other) <= 0;
    }

    /** {@code one &> other}: whether the first one starts no earlier than the other one. */
    public static <T extends Comparable<? super T>> boolean startsWithin(Range<T> one, Range<T> other) {
        return areInhabited(one, other) && compareLower(one, other) >= 0;
    }

    /**
     * How ranges compare: the empty one is the least, others go by their lower bounds, then by their upper ones.
     *
     * @return a negative number, zero or a positive number, as the first one is less, equal or greater
     */
    public static <T extends Comparable<? super T>> int compare(Range<T> one, Range<T> other) {
        if (one.isEmpty() || other.isEmpty()) {
            return Boolean.compare(other.isEmpty(), one.isEmpty());
        }
        int lower = compareLower(one, other);
        return lower == 0 ? compareUpper(one, other) : lower;
    }

    /** {@code one * other}: what they have in common. */
    public static <T extends Comparable<? super T>> Range<T> intersection(Range<T> one, Range<T> other) {
        return overlap(one, other)
                ? between(compareLower(one, other) < 0 ? other : one, compareUpper(one, other) < 0 ? one : other)
                : Range.empty();
    }

    /** {@code range_merge(one, other)}, and {@code one + other} of ranges that are not apart. */
    public static <T extends Comparable<? super T>> Range<T> merge(Range<T> one, Range<T> other) {
        if (one.isEmpty() || other.isEmpty()) {
            return one.isEmpty() ? other : one;
        }
        return between(compareLower(one, other) < 0 ? one : other, compareUpper(one, other) < 0 ? other : one);
    }

    /** From the lower bound of a range to the upper one of another. */
    private static <T> Range<T> between(Range<T> lower, Range<T> upper) {
        return new Range<>(
                lower.lower(),
                upper.upper(),
                Range.Bounds.of(lower.bounds().includesLower(), upper.bounds().includesUpper()));
    }

    /** Whether something is between two ranges. To add these is an error then (22000). */
    public static <T extends Comparable<? super T>> boolean areApart(Range<T> one, Range<T> other) {
        return areInhabited(one, other) && !overlap(one, other) && !isAdjacent(one, other);
    }

    /** {@code one - part}, unless the latter is in the midst of the former. */
    public static <T extends Comparable<? super T>> Range<T> difference(Range<T> one, Range<T> part) {
        if (!overlap(one, part)) {
            return one;
        }
        if (compareLower(one, part) < 0) {
            return new Range<>(
                    one.lower(),
                    part.lower(),
                    Range.Bounds.of(one.bounds().includesLower(), !part.bounds().includesLower()));
        }
        return compareUpper(one, part) > 0
                ? new Range<>(
                        part.upper(),
                        one.upper(),
                        Range.Bounds.of(
                                !part.bounds().includesUpper(), one.bounds().includesUpper()))
                : Range.empty();
    }

    /** Whether the first range goes on at both ends of the other one. To subtract this is an error then (22000). */
    public static <T extends Comparable<? super T>> boolean isWithin(Range<T> one, Range<T> part) {
        return overlap(one, part) && compareLower(one, part) < 0 && compareUpper(one, part) > 0;
    }

    private static boolean areInhabited(Range<?> one, Range<?> other) {
        return !one.isEmpty() && !other.isEmpty();
    }

    private static <T extends Comparable<? super T>> boolean endsBefore(Range<T> one, Range<T> other) {
        if (one.upper() == null || other.lower() == null) {
            return false;
        }
        boolean isShared = one.bounds().includesUpper() && other.bounds().includesLower();
        return isAbove(other.lower().compareTo(one.upper()), !isShared);
    }

    private static <T extends Comparable<? super T>> boolean meets(Range<T> one, Range<T> other) {
        return one.upper() != null
                && other.lower() != null
                && one.upper().compareTo(other.lower()) == 0
                && one.bounds().includesUpper() != other.bounds().includesLower();
    }

    private static <T extends Comparable<? super T>> int compareLower(Range<T> one, Range<T> other) {
        int bounds = compare(one.lower(), other.lower(), -1);
        return bounds == 0
                ? Boolean.compare(other.bounds().includesLower(), one.bounds().includesLower())
                : bounds;
    }

    private static <T extends Comparable<? super T>> int compareUpper(Range<T> one, Range<T> other) {
        int bounds = compare(one.upper(), other.upper(), 1);
        return bounds == 0
                ? Boolean.compare(one.bounds().includesUpper(), other.bounds().includesUpper())
                : bounds;
    }

    /** How bounds compare, of which a missing one is beyond the others on the given side. */
    private static <T extends Comparable<? super T>> int compare(@Nullable T one, @Nullable T other, int side) {
        if (one == null || other == null) {
            return one == other ? 0 : one == null ? side : -side;
        }
        return one.compareTo(other);
    }
}
