package io.github.jooqconformance.runtime.value;

import static java.util.Objects.requireNonNull;

import org.jspecify.annotations.Nullable;

/**
 * A range of values, as PostgreSQL's range types hold it. A multirange is a list of ranges.
 *
 * <p>Ranges are equal if they are written alike. PostgreSQL brings ranges of discrete values, such as {@code int4range}
 * and {@code daterange}, into the form {@code [)}: what was stored as {@code [1,5]} reads as {@code [1,6)}.
 *
 * @param lower the lower bound; null where there is none, and of an empty range
 * @param upper the upper bound; null where there is none, and of an empty range
 * @param bounds whether the bounds belong to the range; a bound that is not there never does
 * @param <T> the type of the bounds
 * @see <a href="https://www.postgresql.org/docs/current/rangetypes.html">Range types in PostgreSQL's manual</a>
 */
public record Range<T>(@Nullable T lower, @Nullable T upper, Bounds bounds) {
    /** Which of its bounds belong to a range. */
    public enum Bounds {
        /** Both. */
        CLOSED("[]"),
        /** The lower one: {@code [1,5)}. */
        CLOSED_OPEN("[)"),
        /** The upper one: {@code (1,5]}. */
        OPEN_CLOSED("(]"),
        /** None. */
        OPEN("()"),
        /** Nothing at all belongs to the range. */
        EMPTY("empty");

        private final String sql;

        Bounds(String sql) {
            this.sql = sql;
        }

        /** The bounds of a range that is not empty. */
        public static Bounds of(boolean isLowerIncluded, boolean isUpperIncluded) {
            if (isLowerIncluded) {
                return isUpperIncluded ? CLOSED : CLOSED_OPEN;
            }
            return isUpperIncluded ? OPEN_CLOSED : OPEN;
        }

        /** Whether a lower bound belongs to the range. */
        public boolean includesLower() {
            return this == CLOSED || this == CLOSED_OPEN;
        }

        /** Whether an upper bound belongs to the range. */
        public boolean includesUpper() {
            return this == CLOSED || this == OPEN_CLOSED;
        }

        /** The brackets with which SQL writes them: {@code [)}; or {@code empty}. */
        @Override
        public String toString() {
            return sql;
        }
    }

    public Range {
        requireNonNull(bounds, "bounds");
        if (bounds == Bounds.EMPTY) {
            lower = null;
            upper = null;
        } else {
            bounds = Bounds.of(lower != null && bounds.includesLower(), upper != null && bounds.includesUpper());
        }
    }

    /** From the lower bound, up to but without the upper one: {@code [1,5)}, SQL's default. */
    public static <T> Range<T> closedOpen(@Nullable T lower, @Nullable T upper) {
        return new Range<>(lower, upper, Bounds.CLOSED_OPEN);
    }

    /** From the lower bound up to the upper one, both included: {@code [1,5]}. */
    public static <T> Range<T> closed(@Nullable T lower, @Nullable T upper) {
        return new Range<>(lower, upper, Bounds.CLOSED);
    }

    /** Between the bounds, without either: {@code (1,5)}. */
    public static <T> Range<T> open(@Nullable T lower, @Nullable T upper) {
        return new Range<>(lower, upper, Bounds.OPEN);
    }

    /** From the lower bound, which is not included, up to the upper one: {@code (1,5]}. */
    public static <T> Range<T> openClosed(@Nullable T lower, @Nullable T upper) {
        return new Range<>(lower, upper, Bounds.OPEN_CLOSED);
    }

    /** The range that holds nothing. */
    public static <T> Range<T> empty() {
        return new Range<>(null, null, Bounds.EMPTY);
    }

    /** Whether the range holds nothing because it was written so; bounds are not compared. */
    public boolean isEmpty() {
        return bounds == Bounds.EMPTY;
    }

    /** The range for people: {@code [1,5)}. */
    @Override
    public String toString() {
        return isEmpty()
                ? "empty"
                : (bounds.includesLower() ? "[" : "(")
                        + (lower == null ? "" : lower)
                        + ","
                        + (upper == null ? "" : upper)
                        + (bounds.includesUpper() ? "]" : ")");
    }
}
