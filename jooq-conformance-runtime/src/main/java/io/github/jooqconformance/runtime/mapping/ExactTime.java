package io.github.jooqconformance.runtime.mapping;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import org.jooq.DataType;

/**
 * The types of columns and attributes of dates and times, with which jOOQ reads and writes all that PostgreSQL has.
 * jOOQ alone goes by way of {@code java.sql.Date}, {@code Timestamp} and {@code Time}: what is before Christ it reads
 * as after, an infinity as some day, 5 to 14 October 1582 as ten days later, and the hour that summer time skips as the
 * next, which it writes as well; and jOOQ 3.19 drops the fraction of a second of a {@code time}. Called by generated
 * code.
 *
 * <p>The infinities are the least and the greatest value of Java's type, and 24:00 is {@link LocalTime#MAX}, as for the
 * JDBC driver.
 *
 * @see <a href="https://github.com/jOOQ/jOOQ/issues/8183">jOOQ's issue 8183</a>
 * @see <a href="https://github.com/jOOQ/jOOQ/issues/17070">jOOQ's issue 17070</a>
 */
public final class ExactTime {
    private ExactTime() {}

    /** The type of a column of {@code date}, or of a domain over it. */
    public static DataType<LocalDate> date(DataType<LocalDate> type) {
        return type.asConvertedDataType(new ExactBinding.OfDate(type));
    }

    /** The type of a column of {@code time}, or of a domain over it. */
    public static DataType<LocalTime> time(DataType<LocalTime> type) {
        return type.asConvertedDataType(new ExactBinding.OfTime(type));
    }

    /** The type of a column of {@code timetz}, or of a domain over it. */
    public static DataType<OffsetTime> timetz(DataType<OffsetTime> type) {
        return type.asConvertedDataType(new ExactBinding.OfTimeWithZone(type));
    }

    /** The type of a column of {@code timestamp}, or of a domain over it. */
    public static DataType<LocalDateTime> timestamp(DataType<LocalDateTime> type) {
        return type.asConvertedDataType(new ExactBinding.OfTimestamp(type));
    }

    /** The type of a column of {@code timestamptz}, or of a domain over it. */
    public static DataType<OffsetDateTime> timestamptz(DataType<OffsetDateTime> type) {
        return type.asConvertedDataType(new ExactBinding.OfTimestampWithZone(type));
    }

    /** The type of a column of arrays of {@code date}, of any number of dimensions, or of a domain over such. */
    public static <T> DataType<T[]> dates(DataType<T[]> type) {
        return ArrayBinding.of(type, new TextConverter.OfDate());
    }

    /** The type of a column of arrays of {@code time}. */
    public static <T> DataType<T[]> times(DataType<T[]> type) {
        return ArrayBinding.of(type, new TextConverter.OfTime());
    }

    /** The type of a column of arrays of {@code timetz}. */
    public static <T> DataType<T[]> timetzs(DataType<T[]> type) {
        return ArrayBinding.of(type, new TextConverter.OfTimeWithZone());
    }

    /** The type of a column of arrays of {@code timestamp}. */
    public static <T> DataType<T[]> timestamps(DataType<T[]> type) {
        return ArrayBinding.of(type, new TextConverter.OfTimestamp());
    }

    /** The type of a column of arrays of {@code timestamptz}. */
    public static <T> DataType<T[]> timestamptzs(DataType<T[]> type) {
        return ArrayBinding.of(type, new TextConverter.OfTimestampWithZone());
    }

    /**
     * The type of an attribute of a composite type, whose values jOOQ sends and receives within the text of a composite
     * value.
     *
     * @param column the type of a column of the same type, by one of the other methods
     */
    public static <T> DataType<T> attribute(DataType<T> column) {
        return ExactBinding.ofAttribute(column);
    }
}
