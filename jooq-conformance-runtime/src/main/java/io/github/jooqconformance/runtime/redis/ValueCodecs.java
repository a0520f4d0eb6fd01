package io.github.jooqconformance.runtime.redis;

import static java.util.stream.Collectors.toUnmodifiableMap;

import io.github.jooqconformance.runtime.json.Json;
import io.github.jooqconformance.runtime.redis.TextCodec.Form;
import io.github.jooqconformance.runtime.validation.Pg;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jooq.EnumType;
import org.jooq.JSON;
import org.jooq.JSONB;
import org.jooq.XML;
import org.jooq.types.DayToSecond;
import org.jooq.types.YearToMonth;
import org.jooq.types.YearToSecond;
import org.jspecify.annotations.Nullable;

/**
 * The codecs of all types that columns have in Java, called as PostgreSQL calls the type. {@code docs/redis.md} lists
 * what they write.
 */
public final class ValueCodecs {
    /** {@code numeric(2)}, which jOOQ has as a byte: decimal digits; in JSON a number. */
    public static final ValueCodec<Byte> INT1 =
            new TextCodec<>("byte", Form.NUMBER, value -> Byte.toString(value), NumberText::int1);

    /** {@code smallint}: decimal digits; in JSON a number. */
    public static final ValueCodec<Short> INT2 =
            new TextCodec<>("smallint", Form.NUMBER, value -> Short.toString(value), NumberText::int2);

    /** {@code integer}: decimal digits; in JSON a number. */
    public static final ValueCodec<Integer> INT4 =
            new TextCodec<>("integer", Form.NUMBER, value -> Integer.toString(value), NumberText::int4);

    /** {@code bigint}: decimal digits; in JSON a string, since many readers of JSON numbers are not exact. */
    public static final ValueCodec<Long> INT8 =
            new TextCodec<>("bigint", Form.STRING, value -> Long.toString(value), NumberText::integer);

    /** {@code numeric(19)} and longer, which jOOQ has as a whole number: decimal digits. */
    public static final ValueCodec<BigInteger> INTEGER = new TextCodec<>(
            "integer", Form.STRING, value -> NumberText.decimal(new BigDecimal(value)), NumberText::bigInteger);

    /** {@code numeric}: all digits of its scale. */
    public static final ValueCodec<BigDecimal> NUMERIC =
            new TextCodec<>("numeric", Form.STRING, NumberText::decimal, NumberText::decimal);

    /** {@code real}: the digits that tell it from its neighbours, {@code NaN}, or {@code Infinity}. */
    public static final ValueCodec<Float> FLOAT4 =
            new TextCodec<>("real", Form.STRING, value -> Float.toString(value), NumberText::float4);

    /** {@code double precision}: the digits that tell it from its neighbours, {@code NaN}, or {@code Infinity}. */
    public static final ValueCodec<Double> FLOAT8 =
            new TextCodec<>("double precision", Form.STRING, value -> Double.toString(value), NumberText::float8);

    /** {@code boolean}: 1 or 0; in JSON a number. */
    public static final ValueCodec<Boolean> BOOL =
            new TextCodec<>("boolean", Form.NUMBER, value -> value ? "1" : "0", ValueCodecs::bool);

    /** {@code text}, and all types whose values are told by PostgreSQL's text. */
    public static final ValueCodec<String> TEXT =
            new TextCodec<>("text", Form.STRING, Utf8::requireText, Utf8::requireText);

    /** {@code uuid}: 36 characters in lower case. */
    public static final ValueCodec<UUID> UUID =
            new TextCodec<>("uuid", Form.STRING, uuid -> uuid.toString(), ValueCodecs::uuid);

    /** {@code date}: days since 1970-01-01, or {@code infinity}. */
    public static final ValueCodec<LocalDate> DATE =
            new TextCodec<>("date", Form.STRING, TimeText::date, TimeText::date);

    /** {@code time}: microseconds since midnight. */
    public static final ValueCodec<LocalTime> TIME =
            new TextCodec<>("time", Form.STRING, TimeText::time, TimeText::time);

    /** {@code timetz}: ISO 8601 with the offset, which is part of the value. */
    public static final ValueCodec<OffsetTime> TIMETZ =
            new TextCodec<>("timetz", Form.STRING, TimeText::timeWithOffset, TimeText::timeWithOffset);

    /** {@code timestamp}: microseconds since 1970-01-01 00:00 by the same clock, or {@code infinity}. */
    public static final ValueCodec<LocalDateTime> TIMESTAMP =
            new TextCodec<>("timestamp", Form.STRING, TimeText::timestamp, TimeText::timestamp);

    /** {@code timestamptz}: microseconds since 1970-01-01 00:00 UTC, or {@code infinity}; read back in UTC. */
    public static final ValueCodec<OffsetDateTime> TIMESTAMPTZ =
            new TextCodec<>("timestamptz", Form.STRING, TimeText::timestampWithOffset, TimeText::timestampWithOffset);

    /** {@code interval}: ISO 8601 in months, days and seconds. */
    public static final ValueCodec<YearToSecond> INTERVAL =
            new TextCodec<>("interval", Form.STRING, IntervalText::yearToSecond, IntervalText::yearToSecond);

    /** {@code interval day to second}: ISO 8601 in days and seconds. */
    public static final ValueCodec<DayToSecond> INTERVAL_OF_DAYS =
            new TextCodec<>("interval of days", Form.STRING, IntervalText::dayToSecond, IntervalText::dayToSecond);

    /** {@code interval year to month}: ISO 8601 in months. */
    public static final ValueCodec<YearToMonth> INTERVAL_OF_MONTHS =
            new TextCodec<>("interval of months", Form.STRING, IntervalText::yearToMonth, IntervalText::yearToMonth);

    /** {@code bytea}: the bytes; in JSON Base64. */
    public static final ValueCodec<byte[]> BYTEA = new BytesCodec();

    /** {@code bytea[]}: a JSON array of Base64. */
    public static final ValueCodec<byte @Nullable [][]> BYTEA_ARRAY =
            new MappedCodec<>(new ListCodec<>(BYTEA), Arrays::asList, list -> list.toArray(byte[][]::new));

    /** {@code json}: its text, character by character. */
    public static final ValueCodec<Json> JSON = json("json", Pg::isJson, Json::text, Json::of);

    /** {@code jsonb}: PostgreSQL's text of it. */
    public static final ValueCodec<Json> JSONB = json("jsonb", Pg::isJsonb, Json::text, Json::of);

    /** {@code json} as jOOQ has it, such as in a list. */
    public static final ValueCodec<JSON> JOOQ_JSON =
            json("json", Pg::isJson, value -> value.data(), org.jooq.JSON::valueOf);

    /** {@code jsonb} as jOOQ has it, such as in a list. */
    public static final ValueCodec<JSONB> JOOQ_JSONB =
            json("jsonb", Pg::isJsonb, value -> value.data(), org.jooq.JSONB::valueOf);

    /** {@code xml}: its text. */
    public static final ValueCodec<XML> XML = new TextCodec<>(
            "xml",
            Form.STRING,
            value -> Utf8.requireText(value.data()),
            text -> org.jooq.XML.valueOf(Utf8.requireText(text)));

    private ValueCodecs() {}

    /** An enum type: the label. */
    public static <E extends Enum<E> & EnumType> ValueCodec<E> labels(E[] values) {
        var byLabel = Arrays.stream(values).collect(toUnmodifiableMap(EnumType::getLiteral, Function.identity()));
        return new TextCodec<>("label of the enum type", Form.STRING, EnumType::getLiteral, label -> {
            var value = byLabel.get(label);
            if (value == null) {
                throw new IllegalArgumentException("no label");
            }
            return value;
        });
    }

    /** An array: JSON of its elements, null among them. */
    public static <T> ValueCodec<List<@Nullable T>> list(ValueCodec<T> element) {
        return new ListCodec<>(element);
    }

    /**
     * A composite type: JSON of its attributes, without those that are null.
     *
     * @param attributes the attributes, in their order
     * @param put adds all attributes of a value
     * @param make takes all attributes, in their order, for a value
     */
    public static <T> ValueCodec<T> composite(
            Fields attributes, BiConsumer<JsonWriter, T> put, Function<EntryReader, T> make) {
        return new CompositeCodec<>(attributes, put, make);
    }

    private static <T> ValueCodec<T> json(
            String type, Predicate<String> isValid, Function<T, String> text, Function<String, T> value) {
        return new TextCodec<>(type, Form.STRING, text.andThen(Utf8::requireText), json -> {
            if (!isValid.test(json)) {
                throw new IllegalArgumentException("no JSON");
            }
            return value.apply(json);
        });
    }

    private static Boolean bool(String text) {
        return switch (text) {
            case "1" -> true;
            case "0" -> false;
            default -> throw new IllegalArgumentException("neither 1 nor 0");
        };
    }

    private static UUID uuid(String text) {
        var value = java.util.UUID.fromString(text);
        if (!value.toString().equals(text)) {
            throw new IllegalArgumentException("not the usual spelling");
        }
        return value;
    }
}
