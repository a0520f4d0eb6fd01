package io.github.jooqconformance.runtime.validation;

import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * PostgreSQL's operators of arrays of one dimension. Unless said otherwise, null equals nothing.
 *
 * @see <a href="https://www.postgresql.org/docs/current/functions-array.html">array functions</a>
 */
public final class PgArray {
    /** From here on, two arrays are compared faster with one of them in a hash table. */
    private static final int MOST_COMPARISONS = 1_000;

    private PgArray() {}

    /** Whether a test succeeds for an element; it is not asked for those that are null. */
    public static <T> boolean anyMatch(List<? extends @Nullable T> array, Predicate<T> test) {
        for (int i = 0; i < array.size(); i++) {
            T element = array.get(i);
            if (element != null && test.test(element)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a test succeeds for all elements; for null it does not. */
    public static <T> boolean allMatch(List<? extends @Nullable T> array, Predicate<T> test) {
        for (int i = 0; i < array.size(); i++) {
            T element = array.get(i);
            if (element == null || !test.test(element)) {
                return false;
            }
        }
        return true;
    }

    /**
     * Whether a list of lists is an array of so many dimensions, whose inner lists have elements, and are as long as
     * one another; or one of fewer dimensions, which only NULLs have as its elements.
     */
    public static boolean isRectangular(List<?> array, int dimensions) {
        return array.isEmpty() || isOfShape(array, array, dimensions);
    }

    private static boolean isOfShape(@Nullable Object array, @Nullable Object model, int dimensions) {
        if (dimensions == 0 || (array == null && model == null)) {
            return true;
        }
        return array instanceof List<?> lines
                && model instanceof List<?> others
                && !lines.isEmpty()
                && lines.size() == others.size()
                && lines.stream().allMatch(line -> isOfShape(line, others.get(0), dimensions - 1));
    }

    /** {@code array @> elements}: whether each of them is in the array. */
    public static <T> boolean containsAll(List<? extends @Nullable T> array, List<? extends @Nullable T> elements) {
        return allMatch(elements, isElement(array, elements.size()));
    }

    /** {@code one && other}: whether they have an element in common. */
    public static <T> boolean overlap(List<? extends @Nullable T> one, List<? extends @Nullable T> other) {
        return anyMatch(one, isElement(other, one.size()));
    }

    /** Whether a value that is not null is an element of an array, to be asked so many times. */
    private static <T> Predicate<T> isElement(List<? extends @Nullable T> array, int times) {
        if ((long) array.size() * times <= MOST_COMPARISONS) {
            return value -> anyMatch(array, other -> areEqual(value, other));
        }
        var keys = array.stream().filter(Objects::nonNull).map(PgArray::key).collect(Collectors.toSet());
        return value -> keys.contains(key(value));
    }

    /** A value that is the same for all that {@link #areEqual} finds equal. */
    private static Object key(Object value) {
        if (value instanceof BigDecimal number) {
            return number.signum() == 0 ? BigDecimal.ZERO : number.stripTrailingZeros();
        }
        if (value instanceof OffsetDateTime time) {
            return time.toInstant();
        }
        return value instanceof Number number && number.doubleValue() == 0 ? BigDecimal.ZERO : value;
    }

    /** {@code one = other}: whether they have the same elements in the same places, null among them. */
    public static boolean equal(List<? extends @Nullable Object> one, List<? extends @Nullable Object> other) {
        for (int i = 0; i < one.size() && one.size() == other.size(); i++) {
            if (!areSame(one.get(i), other.get(i))) {
                return false;
            }
        }
        return one.size() == other.size();
    }

    private static boolean areSame(@Nullable Object one, @Nullable Object other) {
        if (one == null || other == null) {
            return one == other;
        }
        return areEqual(one, other);
    }

    /**
     * Whether PostgreSQL finds two values of a type equal: numbers of any scale, zeros of any sign, times at any
     * offset.
     */
    private static boolean areEqual(Object one, Object other) {
        if (one instanceof BigDecimal number && other instanceof BigDecimal that) {
            return number.compareTo(that) == 0;
        }
        if (one instanceof OffsetDateTime time && other instanceof OffsetDateTime that) {
            return time.isEqual(that);
        }
        boolean areZeros = one instanceof Number number
                && other instanceof Number that
                && number.doubleValue() == 0
                && that.doubleValue() == 0;
        return areZeros || one.equals(other);
    }

    /**
     * An array as PostgreSQL stores it.
     *
     * @param stored what is stored of an element; null if that cannot be
     * @return null if an element cannot be stored
     */
    public static <T, R> @Nullable List<@Nullable R> stored(
            List<? extends @Nullable T> array, Function<T, @Nullable R> stored) {
        var elements = new ArrayList<@Nullable R>(array.size());
        for (int i = 0; i < array.size(); i++) {
            T given = array.get(i);
            R element = given == null ? null : stored.apply(given);
            if (given != null && element == null) {
                return null;
            }
            elements.add(element);
        }
        return elements;
    }

    /** What a function makes of each element; of null it makes null. */
    public static <T, R> List<@Nullable R> map(List<? extends @Nullable T> array, Function<T, R> function) {
        var mapped = new ArrayList<@Nullable R>(array.size());
        for (int i = 0; i < array.size(); i++) {
            T element = array.get(i);
            mapped.add(element == null ? null : function.apply(element));
        }
        return mapped;
    }

    /** {@code array_remove(array, element)}. Null is removed, too. */
    public static <T> List<T> remove(List<T> array, @Nullable Object element) {
        var rest = new ArrayList<T>(array);
        rest.removeIf(candidate -> areSame(candidate, element));
        return rest;
    }

    /** {@code array_to_string(array, separator)} of texts or integers, which leaves out null. */
    public static String join(List<?> array, String separator) {
        return array.stream().filter(Objects::nonNull).map(String::valueOf).collect(Collectors.joining(separator));
    }

    /** {@code array_position(array, element)}, counted from 1; 0 if it is nowhere. Null is found, too. */
    public static int position(List<?> array, @Nullable Object element) {
        for (int i = 0; i < array.size(); i++) {
            if (areSame(array.get(i), element)) {
                return i + 1;
            }
        }
        return 0;
    }

    /** {@code array[index]}; null if there is no such element. */
    public static <T> @Nullable T element(List<? extends @Nullable T> array, int index) {
        return index < 1 || index > array.size() ? null : array.get(index - 1);
    }
}
