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
