package io.github.jooqconformance.runtime.classes;

import io.github.jooqconformance.runtime.schema.ColumnType;
import java.math.BigInteger;
import java.util.Map;

/** What the modifier of a column's type leaves of its values, for Java types that do not hold all of them. */
final class Limits {
    /** How many digits of an integer a type holds in every case. */
    private static final Map<Class<?>, Integer> DIGITS =
            Map.of(Byte.class, 2, Short.class, 4, Float.class, 6, Integer.class, 9, Double.class, 15, Long.class, 18);

    /** {@code INTERVAL_MASK(YEAR) | INTERVAL_MASK(MONTH)} of PostgreSQL's {@code timestamp.h}. */
    private static final int MONTHS = 1 << 2 | 1 << 1;

    /** {@code INTERVAL_MASK(DAY)}. */
    private static final int DAYS = 1 << 3;

    private Limits() {}

    /** Whether the column is limited to what the Java type holds. */
    static boolean suit(Correspondence family, JavaType java, ColumnType column) {
        var single = family == Correspondence.TEXT || family == Correspondence.BIT;
        return (single && column.length().orElse(0) == 1)
                || (family == Correspondence.NUMERIC && suitInteger(java, column))
                || (family == Correspondence.INTERVAL && suitInterval(java, column));
    }

    private static boolean suitInteger(JavaType java, ColumnType column) {
        var scale = column.scale().orElse(1);
        if (scale > 0) {
            return false;
        }
        var digits = column.precision().orElse(0) - scale;
        return java.raw() == BigInteger.class || digits <= DIGITS.getOrDefault(java.boxed(), 0);
    }

    private static boolean suitInterval(JavaType java, ColumnType column) {
        var fields = column.intervalFields().orElse(0);
        return switch (java.raw().getSimpleName()) {
            case "Duration", "DayToSecond" -> (fields & MONTHS) == 0;
            case "Period" -> (fields & ~(MONTHS | DAYS)) == 0;
            default -> (fields & ~MONTHS) == 0;
        };
    }
}
