package io.github.jooqconformance.runtime.mapping;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import org.jooq.impl.AbstractConverter;
import org.jspecify.annotations.Nullable;

/**
 * Turns values into text and back, as which jOOQ writes and reads whatever is within a composite value, and the driver
 * what is within an array.
 *
 * @param <T> Java's type
 */
abstract class TextConverter<T> extends AbstractConverter<Object, T> {
    private static final long serialVersionUID = 1L;

    /** The driver rounds to microseconds, halves up; the server would round them to even. */
    private static final long HALF_MICROSECOND = 500;

    private static final String NOT_A_NUMBER = "NaN";
    private static final String INFINITY = "Infinity";

    TextConverter(Class<T> type) {
        super(Object.class, type);
    }

    /** The value as PostgreSQL reads it. */
    abstract String text(T value);

    /** The value that PostgreSQL wrote. */
    abstract T parse(String text);

    /** The text of a value that is known to be of the type. */
    final String textOf(Object value) {
        return text(toType().cast(value));
    }

    @Override
    public final @Nullable T from(@Nullable Object value) {
        if (value == null) {
            return null;
        }
        return toType().isInstance(value) ? toType().cast(value) : parse(value.toString());
    }

    @Override
    public final @Nullable Object to(@Nullable T value) {
        return value == null ? null : text(value);
    }

    static final class OfDate extends TextConverter<LocalDate> {
        private static final long serialVersionUID = 1L;

        OfDate() {
            super(LocalDate.class);
        }

        @Override
        String text(LocalDate value) {
            return TimeText.text(value);
        }

        @Override
        LocalDate parse(String text) {
            return TimeText.date(text);
        }
    }

    static final class OfTime extends TextConverter<LocalTime> {
        private static final long serialVersionUID = 1L;

        OfTime() {
            super(LocalTime.class);
        }

        @Override
        String text(LocalTime value) {
            var rounded = value.plusNanos(HALF_MICROSECOND).truncatedTo(ChronoUnit.MICROS);
            return rounded.isBefore(value.truncatedTo(ChronoUnit.MICROS))
                    ? TimeText.text(LocalTime.MAX)
                    : TimeText.text(rounded);
        }

        @Override
        LocalTime parse(String text) {
            return TimeText.time(text);
        }
    }

    /** The time is rounded as one without a zone, and 24:00 is the last moment of the day as well. */
    static final class OfTimeWithZone extends TextConverter<OffsetTime> {
        private static final long serialVersionUID = 1L;

        private final OfTime ofTime = new OfTime();

        OfTimeWithZone() {
            super(OffsetTime.class);
        }

        @Override
        String text(OffsetTime value) {
            return ofTime.text(value.toLocalTime()) + TimeText.text(value.getOffset());
        }

        @Override
        OffsetTime parse(String text) {
            int offset = Math.max(text.lastIndexOf('+'), text.lastIndexOf('-'));
            return ofTime.parse(text.substring(0, offset)).atOffset(ZoneOffset.of(text.substring(offset)));
        }
    }

    static final class OfTimestamp extends TextConverter<LocalDateTime> {
        private static final long serialVersionUID = 1L;

        OfTimestamp() {
            super(LocalDateTime.class);
        }

        @Override
        String text(LocalDateTime value) {
            boolean isInfinite = value.equals(LocalDateTime.MAX) || value.equals(LocalDateTime.MIN);
            return TimeText.text(
                    isInfinite ? value : value.plusNanos(HALF_MICROSECOND).truncatedTo(ChronoUnit.MICROS));
        }

        @Override
        LocalDateTime parse(String text) {
            return TimeText.timestamp(text);
        }
    }

    /** jOOQ sends a value as text as well, whose fraction of a second the server rounds. */
    static final class OfTimestampWithZone extends TextConverter<OffsetDateTime> {
        private static final long serialVersionUID = 1L;

        OfTimestampWithZone() {
            super(OffsetDateTime.class);
        }

        @Override
        String text(OffsetDateTime value) {
            return TimeText.text(value);
        }

        @Override
        OffsetDateTime parse(String text) {
            return TimeText.timestamptz(text);
        }
    }

    static final class OfNumeric extends TextConverter<BigDecimal> {
        private static final long serialVersionUID = 1L;

        OfNumeric() {
            super(BigDecimal.class);
        }

        @Override
        String text(BigDecimal value) {
            return value.toString();
        }

        @Override
        BigDecimal parse(String text) {
            if (text.endsWith(NOT_A_NUMBER) || text.endsWith(INFINITY)) {
                throw new IllegalArgumentException(text + " is no BigDecimal: read the column as text, with a cast, or"
                        + " keep it out of the table with a CHECK");
            }
            return NumericText.parse(text);
        }
    }
}
