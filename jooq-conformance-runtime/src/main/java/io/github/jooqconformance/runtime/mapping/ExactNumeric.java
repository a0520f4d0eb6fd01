package io.github.jooqconformance.runtime.mapping;

import org.jooq.DataType;

/**
 * The types of columns with which no number is lost. jOOQ alone reads null from an array in which one is {@code NaN} or
 * infinite, and does no more than log that. Called by generated code.
 */
public final class ExactNumeric {
    private ExactNumeric() {}

    /**
     * The type of a column of arrays of {@code numeric}, of any number of dimensions, or of a domain over such. To read
     * one that {@link java.math.BigDecimal} cannot hold is an error, as it is where there is no array.
     */
    public static <T> DataType<T[]> numerics(DataType<T[]> type) {
        return ArrayBinding.of(type, new TextConverter.OfNumeric());
    }
}
