package io.github.jooqconformance.runtime.validation;

import java.util.Arrays;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/** An immutable set of code points. */
final class CodePoints {
    static final CodePoints NONE = new CodePoints(new int[0]);
    static final CodePoints ALL = range(0, Character.MAX_CODE_POINT);

    /** Sorted: in turn the first code point of a run of members, and the first after it. */
    private final int[] bounds;

    private CodePoints(int[] bounds) {
        this.bounds = bounds;
    }

    static CodePoints of(int codePoint) {
        return range(codePoint, codePoint);
    }

    static CodePoints range(int first, int last) {
        return new CodePoints(new int[] {first, last + 1});
    }

    /** The union of ranges, each given by its first and its last code point. */
    static CodePoints ranges(int... firstAndLast) {
        var union = NONE;
        for (int i = 0; i < firstAndLast.length; i += 2) {
            union = union.union(range(firstAndLast[i], firstAndLast[i + 1]));
        }
        return union;
    }

    /** Those from first to last that meet a condition. */
    static CodePoints where(int first, int last, IntPredicate condition) {
        var bounds = IntStream.builder();
        boolean inside = false;
        for (int c = first; c <= last + 1; c++) {
            boolean member = c <= last && condition.test(c);
            if (member != inside) {
                bounds.add(c);
                inside = member;
            }
        }
        return new CodePoints(bounds.build().toArray());
    }

    CodePoints union(CodePoints other) {
        int[] merged = new int[bounds.length + other.bounds.length];
        int length = 0;
        int i = 0;
        int j = 0;
        while (i < bounds.length || j < other.bounds.length) {
            int bound = Math.min(boundOrMax(i), other.boundOrMax(j));
            i += boundOrMax(i) == bound ? 1 : 0;
            j += other.boundOrMax(j) == bound ? 1 : 0;
            // An odd number of bounds passed means inside; a bound of the union is where that changes.
            boolean inside = (i & 1) == 1 || (j & 1) == 1;
            if (inside != ((length & 1) == 1)) {
                merged[length++] = bound;
            }
        }
        return new CodePoints(Arrays.copyOf(merged, length));
    }

    CodePoints complement() {
        int all = Character.MAX_CODE_POINT + 1;
        return new CodePoints(IntStream.concat(IntStream.of(0, all), Arrays.stream(bounds))
                .sorted()
                // A bound at either end of Unicode is there twice, and is none of the complement.
                .filter(bound -> (bound != 0 || !contains(0)) && (bound != all || !contains(all - 1)))
                .toArray());
    }

    boolean contains(int codePoint) {
        int position = Arrays.binarySearch(bounds, codePoint);
        int passed = position >= 0 ? position + 1 : -position - 1;
        return (passed & 1) == 1;
    }

    /** The code points at which membership changes, sorted. */
    IntStream bounds() {
        return Arrays.stream(bounds);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof CodePoints that && Arrays.equals(bounds, that.bounds);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bounds);
    }

    private int boundOrMax(int index) {
        return index < bounds.length ? bounds[index] : Integer.MAX_VALUE;
    }
}
