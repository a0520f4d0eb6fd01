package io.github.jooqconformance.runtime.classes;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.function.BinaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The least and the greatest value that is allowed.
 *
 * @param lower the lower end; empty if there is none
 * @param upper the upper end; empty if there is none
 */
record Bounds(Optional<Bound> lower, Optional<Bound> upper) {
    static final Bounds NONE = new Bounds(Optional.empty(), Optional.empty());

    /**
     * One end.
     *
     * @param value where it is
     * @param inclusive whether the value itself is allowed
     */
    record Bound(BigDecimal value, boolean inclusive) {}

    static Bounds from(BigDecimal value, boolean inclusive) {
        return new Bounds(Optional.of(new Bound(value, inclusive)), Optional.empty());
    }

    static Bounds to(BigDecimal value, boolean inclusive) {
        return new Bounds(Optional.empty(), Optional.of(new Bound(value, inclusive)));
    }

    static Bounds exactly(BigDecimal value) {
        return from(value, true).and(to(value, true));
    }

    /** What both allow. */
    Bounds and(Bounds other) {
        return new Bounds(
                stricter(lower, other.lower, (a, b) -> compareLower(a, b) >= 0 ? a : b),
                stricter(upper, other.upper, (a, b) -> compareUpper(a, b) <= 0 ? a : b));
    }

    private static Optional<Bound> stricter(Optional<Bound> a, Optional<Bound> b, BinaryOperator<Bound> choice) {
        return a.isPresent() && b.isPresent() ? Optional.of(choice.apply(a.get(), b.get())) : a.or(() -> b);
    }

    /** Positive if the first lower end is further up. */
    static int compareLower(Bound a, Bound b) {
        int order = a.value.compareTo(b.value);
        return order != 0 ? order : Boolean.compare(b.inclusive, a.inclusive);
    }

    /** Positive if the first upper end is further up. */
    static int compareUpper(Bound a, Bound b) {
        int order = a.value.compareTo(b.value);
        return order != 0 ? order : Boolean.compare(a.inclusive, b.inclusive);
    }

    /** The same for values that have no more than so many fraction digits, so that every end is inclusive. */
    Bounds inSteps(int fractionDigits) {
        var step = BigDecimal.ONE.scaleByPowerOfTen(-fractionDigits);
        return new Bounds(
                lower.map(bound -> {
                    var up = bound.value.setScale(fractionDigits, RoundingMode.CEILING);
                    var excluded = !bound.inclusive && up.compareTo(bound.value) == 0;
                    return new Bound(excluded ? up.add(step) : up, true);
                }),
                upper.map(bound -> {
                    var down = bound.value.setScale(fractionDigits, RoundingMode.FLOOR);
                    var excluded = !bound.inclusive && down.compareTo(bound.value) == 0;
                    return new Bound(excluded ? down.subtract(step) : down, true);
                }));
    }

    /** The condition as SQL writes it: {@code rate >= 0 and rate < 100}. */
    String on(String subject) {
        return Stream.concat(
                        lower.stream().map(bound -> (bound.inclusive ? " >= " : " > ") + bound.value.toPlainString()),
                        upper.stream().map(bound -> (bound.inclusive ? " <= " : " < ") + bound.value.toPlainString()))
                .map(comparison -> subject + comparison)
                .collect(Collectors.joining(" and "));
    }
}
