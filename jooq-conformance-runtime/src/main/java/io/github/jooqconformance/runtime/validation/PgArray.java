package io.github.jooqconformance.runtime.validation;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * PostgreSQL's operators of arrays of one dimension. Their elements are equal where Java says so, and null equals
 * nothing.
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
        return (long) array.size() * times > MOST_COMPARISONS
                ? new HashSet<>(array)::contains
                : value -> anyMatch(array, value::equals);
    }

    /** {@code array_position(array, element)}, counted from 1; 0 if it is nowhere. Null is found, too. */
    public static int position(List<?> array, @Nullable Object element) {
        for (int i = 0; i < array.size(); i++) {
            if (Objects.equals(array.get(i), element)) {
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
