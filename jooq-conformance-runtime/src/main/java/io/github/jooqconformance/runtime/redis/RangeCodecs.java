package io.github.jooqconformance.runtime.redis;

import static java.util.Objects.requireNonNull;

import io.github.jooqconformance.runtime.mapping.RangeText;
import io.github.jooqconformance.runtime.redis.TextCodec.Form;
import io.github.jooqconformance.runtime.value.Range;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;

/**
 * The codecs of ranges, called as PostgreSQL calls the type of the bounds. They write what PostgreSQL writes in a
 * session in UTC, but floating point as Java does.
 *
 * @param <T> the type of the bounds
 */
public final class RangeCodecs<T> {
    /** Ranges of {@code smallint}. */
    public static final RangeCodecs<Short> INT2 = exact(RangeText.SMALLINT, value -> value);

    /** {@code int4range}. */
    public static final RangeCodecs<Integer> INT4 = exact(RangeText.INTEGER, value -> value);

    /** {@code int8range}. */
    public static final RangeCodecs<Long> INT8 = exact(RangeText.BIGINT, value -> value);

    /** {@code numrange}. */
    public static final RangeCodecs<BigDecimal> NUMERIC =
            exact(RangeText.NUMERIC, value -> NumberText.decimal(NumberText.decimal(value)));

    /** Ranges of {@code real}. */
    public static final RangeCodecs<Float> FLOAT4 =
            new RangeCodecs<>(RangeText.REAL, value -> value, /* hasOneText= */ false);

    /** Ranges of {@code double precision}. */
    public static final RangeCodecs<Double> FLOAT8 =
            new RangeCodecs<>(RangeText.DOUBLE, value -> value, /* hasOneText= */ false);

    /** {@code daterange}. */
    public static final RangeCodecs<LocalDate> DATE =
            exact(RangeText.DATE, value -> TimeText.date(TimeText.date(value)));

    /** {@code tsrange}. */
    public static final RangeCodecs<LocalDateTime> TIMESTAMP =
            exact(RangeText.TIMESTAMP, value -> TimeText.timestamp(TimeText.timestamp(value)));

    /** {@code tstzrange}; read back in UTC. */
    public static final RangeCodecs<OffsetDateTime> TIMESTAMPTZ =
            exact(RangeText.TIMESTAMPTZ, value -> TimeText.timestampWithOffset(TimeText.timestampWithOffset(value)));

    /** Ranges of anything else, with the texts of the bounds. */
    public static final RangeCodecs<String> TEXT = exact(RangeText.TEXT, Utf8::requireText);

    private final RangeText<T> text;
    private final UnaryOperator<T> canonical;
    private final boolean hasOneText;

    /**
     * The codecs for one type of bounds.
     *
     * @param canonical the bound as it is read back; fails if PostgreSQL holds no such value
     * @param hasOneText whether nothing but the text that is written is read. Versions of Java differ in the text of
     *     floating point.
     */
    private RangeCodecs(RangeText<T> text, UnaryOperator<T> canonical, boolean hasOneText) {
        this.text = text;
        this.canonical = canonical;
        this.hasOneText = hasOneText;
    }

    private static <T> RangeCodecs<T> exact(RangeText<T> text, UnaryOperator<T> canonical) {
        return new RangeCodecs<>(text, canonical, /* hasOneText= */ true);
    }

    /** A range: {@code [1,5)}. */
    public ValueCodec<Range<T>> range() {
        return new TextCodec<>("range", Form.STRING, this::format, this::parse);
    }

    /** A multirange: <code>{[1,5),[7,)}</code>. */
    public ValueCodec<List<Range<T>>> ranges() {
        return new TextCodec<>("multirange", Form.STRING, this::formatAll, this::parseAll);
    }

    private String format(Range<T> range) {
        return text.text(canonical(range));
    }

    private Range<T> parse(String written) {
        var range = requireNonNull(text.range(written));
        requireText(written, format(range));
        return canonical(range);
    }

    private String formatAll(List<Range<T>> ranges) {
        return text.text(canonical(ranges));
    }

    private List<Range<T>> parseAll(String written) {
        var ranges = requireNonNull(text.ranges(written));
        requireText(written, formatAll(ranges));
        return canonical(ranges);
    }

    private void requireText(String written, String expected) {
        if (hasOneText && !expected.equals(written)) {
            throw new IllegalArgumentException("not the usual spelling");
        }
    }

    private List<Range<T>> canonical(List<Range<T>> ranges) {
        if (ranges.stream().anyMatch(Objects::isNull)) {
            throw new IllegalArgumentException("A multirange holds no null");
        }
        return ranges.stream().map(this::canonical).toList();
    }

    private Range<T> canonical(Range<T> range) {
        var lower = range.lower();
        var upper = range.upper();
        return new Range<>(
                lower == null ? null : canonical.apply(lower),
                upper == null ? null : canonical.apply(upper),
                range.bounds());
    }
}
