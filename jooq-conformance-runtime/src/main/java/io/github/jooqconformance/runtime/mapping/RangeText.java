package io.github.jooqconformance.runtime.mapping;

import static java.util.Objects.requireNonNull;

import io.github.jooqconformance.runtime.value.Range;
import io.github.jooqconformance.runtime.value.Range.Bounds;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Reads and writes ranges and multiranges as PostgreSQL does, since jOOQ and the driver know them only as text.
 *
 * @param <T> the type of the bounds
 * @see <a href="https://www.postgresql.org/docs/current/rangetypes.html#RANGETYPES-IO">Input and output of ranges</a>
 */
public final class RangeText<T> {
    /** Ranges of {@code smallint}. */
    public static final RangeText<Short> SMALLINT = new RangeText<>(Short::valueOf, String::valueOf);

    /** Ranges of {@code integer}. */
    public static final RangeText<Integer> INTEGER = new RangeText<>(Integer::valueOf, String::valueOf);

    /** Ranges of {@code bigint}. */
    public static final RangeText<Long> BIGINT = new RangeText<>(Long::valueOf, String::valueOf);

    /** Ranges of {@code numeric}. */
    public static final RangeText<BigDecimal> NUMERIC = new RangeText<>(NumericText::parse, RangeText::plain);

    /** Ranges of {@code real}. */
    public static final RangeText<Float> REAL = new RangeText<>(Float::valueOf, String::valueOf);

    /** Ranges of {@code double precision}. */
    public static final RangeText<Double> DOUBLE = new RangeText<>(Double::valueOf, String::valueOf);

    /** Ranges of {@code date}. */
    public static final RangeText<LocalDate> DATE = new RangeText<>(TimeText::date, TimeText::text);

    /** Ranges of {@code timestamp}. */
    public static final RangeText<LocalDateTime> TIMESTAMP = new RangeText<>(TimeText::timestamp, TimeText::text);

    /** Ranges of {@code timestamptz}. */
    public static final RangeText<OffsetDateTime> TIMESTAMPTZ = new RangeText<>(TimeText::timestamptz, TimeText::text);

    /** Ranges of anything else, with the texts of the bounds. */
    public static final RangeText<String> TEXT = new RangeText<>(text -> text, text -> text);

    private static final String EMPTY = "empty";

    /** The greatest number of digits after the point. */
    private static final int NUMERIC_SCALE = 16_383;

    /** What PostgreSQL quotes a bound for. */
    private static final Pattern SPECIAL = Pattern.compile("[\"\\\\()\\[\\],\\s]");

    private final Function<String, T> parse;
    private final Function<T, String> text;

    private RangeText(Function<String, T> parse, Function<T, String> text) {
        this.parse = parse;
        this.text = text;
    }

    /** The range that the driver gave; null for null. */
    public @Nullable Range<T> range(@Nullable Object value) {
        return value == null ? null : new RangeReader(value.toString()).onlyRange(parse);
    }

    /** The multirange that the driver gave, as the unmodifiable list of its ranges; null for null. */
    public @Nullable List<Range<T>> ranges(@Nullable Object value) {
        return value == null ? null : Collections.unmodifiableList(new RangeReader(value.toString()).onlyRanges(parse));
    }

    /**
     * A range for the driver; null for null.
     *
     * @param type the name of the range type, as SQL writes it
     */
    public @Nullable Object object(String type, @Nullable Range<T> range) {
        return range == null ? null : PgValues.object(type, text(range));
    }

    /**
     * A multirange for the driver; null for null.
     *
     * @param type the name of the multirange type, as SQL writes it
     * @throws NullPointerException if a range is null, which none is in PostgreSQL
     */
    public @Nullable Object object(String type, @Nullable List<Range<T>> ranges) {
        return ranges == null ? null : PgValues.object(type, text(ranges));
    }

    /**
     * A multirange as PostgreSQL writes it.
     *
     * @throws NullPointerException if a range is null, which none is in PostgreSQL
     */
    public String text(List<Range<T>> ranges) {
        return ranges.stream()
                .map(range -> text(requireNonNull(range, "range")))
                .collect(Collectors.joining(",", "{", "}"));
    }

    /** A range as PostgreSQL writes it, but floating point as Java does. */
    public String text(Range<T> range) {
        if (range.isEmpty()) {
            return EMPTY;
        }
        Bounds bounds = range.bounds();
        return (bounds.includesLower() ? "[" : "(")
                + bound(range.lower())
                + ","
                + bound(range.upper())
                + (bounds.includesUpper() ? "]" : ")");
    }

    private String bound(@Nullable T bound) {
        if (bound == null) {
            return "";
        }
        var value = text.apply(bound);
        return value.isEmpty() || SPECIAL.matcher(value).find()
                ? "\"" + value.replace("\\", "\\\\").replace("\"", "\"\"") + "\""
                : value;
    }

    /** Without an exponent, unless digits before the point are not known, or there are more than PostgreSQL holds. */
    private static String plain(BigDecimal value) {
        return value.scale() < 0 || value.scale() > NUMERIC_SCALE ? value.toString() : value.toPlainString();
    }
}
