package io.github.jooqconformance.generator.jsonschema;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/**
 * An end of a range of numbers.
 *
 * @param value the number
 * @param isInclusive whether it belongs to the range
 */
record Bound(BigDecimal value, boolean isInclusive) {
    private static final BigDecimal HALF = new BigDecimal("0.5");

    static Bound inclusive(long value) {
        return new Bound(BigDecimal.valueOf(value), /* isInclusive= */ true);
    }

    /** The greatest of those below which there is nothing. */
    static Bound greater(Bound one, Bound other) {
        int comparison = one.value.compareTo(other.value);
        return comparison > 0 || (comparison == 0 && !one.isInclusive) ? one : other;
    }

    /** This bound on the other side of zero. */
    Bound mirrored() {
        return new Bound(value.negate(), isInclusive);
    }

    /**
     * The lower bound of the whole numbers, counted in units of the last digit of a scale, that lie above this one.
     *
     * @param scale the number of fraction digits, negative for digits before the point
     */
    Bound amongMultiples(int scale) {
        var first = value.setScale(scale, isInclusive ? RoundingMode.CEILING : RoundingMode.FLOOR);
        return new Bound(isInclusive ? first : first.add(first.ulp()), /* isInclusive= */ true);
    }

    /**
     * The lower bound of the numbers that PostgreSQL rounds, half away from zero, to a number that is not below this
     * bound.
     *
     * @param scale the number of fraction digits that are kept, negative for digits before the point
     */
    Bound beforeRounding(int scale) {
        var least = amongMultiples(scale).value;
        var threshold = least.subtract(least.ulp().multiply(HALF));
        return new Bound(threshold, threshold.signum() > 0);
    }

    /** The lower bound of the decimal numbers that become a {@code double precision} not below this bound. */
    Bound beforeDouble() {
        var nearest = value.doubleValue();
        return isInclusive
                ? new Bound(new BigDecimal(Double.toString(Math.nextDown(nearest))), /* isInclusive= */ false)
                : new Bound(new BigDecimal(Double.toString(nearest)), /* isInclusive= */ false);
    }

    /**
     * The lower bound of the decimal numbers that become a {@code real} which, as a double, is not below this bound.
     */
    Bound beforeFloat() {
        var limit = value.doubleValue();
        float greatest = (float) limit;
        while (isInclusive ? greatest >= limit : greatest > limit) {
            greatest = Math.nextDown(greatest);
        }
        return new Bound(new BigDecimal(Float.toString(greatest)), /* isInclusive= */ false);
    }

    /** The tighter of two lower bounds. */
    static Optional<Bound> tighter(Optional<Bound> one, Bound other) {
        return Optional.of(one.map(bound -> greater(bound, other)).orElse(other));
    }
}
