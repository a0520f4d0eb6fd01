package io.github.jooqconformance.runtime.redis;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.github.jooqconformance.runtime.json.Json;
import io.github.jooqconformance.runtime.value.Range;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jooq.types.DayToSecond;
import org.jooq.types.YearToMonth;
import org.jooq.types.YearToSecond;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ValueCodecsTest {
    private record Spot(@Nullable Integer x, @Nullable String label) {}

    private static final Field<Integer> X = Field.optional("x", ValueCodecs.INT4);
    private static final Field<String> LABEL = Field.optional("a \"label\"", ValueCodecs.TEXT);
    private static final ValueCodec<Spot> SPOT = ValueCodecs.composite(
            Fields.of(X, LABEL),
            (attributes, spot) -> attributes.put(X, spot.x()).put(LABEL, spot.label()),
            attributes -> new Spot(attributes.next(X), attributes.next(LABEL)));

    /** The texts are a format that others read: none may change. */
    static Stream<Arguments> values() {
        return Stream.of(
                arguments(ValueCodecs.INT1, (byte) -99, "-99"),
                arguments(ValueCodecs.INT2, Short.MIN_VALUE, "-32768"),
                arguments(ValueCodecs.INT4, Integer.MAX_VALUE, "2147483647"),
                arguments(ValueCodecs.INT8, Long.MIN_VALUE, "-9223372036854775808"),
                arguments(ValueCodecs.INTEGER, new BigInteger("99999999999999999999"), "99999999999999999999"),
                arguments(ValueCodecs.NUMERIC, new BigDecimal("1.0"), "1.0"),
                arguments(ValueCodecs.NUMERIC, new BigDecimal("1.00"), "1.00"),
                arguments(ValueCodecs.NUMERIC, new BigDecimal("0E-7"), "0.0000000"),
                arguments(ValueCodecs.NUMERIC, new BigDecimal("1E+3"), "1E+3"),
                arguments(ValueCodecs.NUMERIC, new BigDecimal("-0.000000000000000001"), "-0.000000000000000001"),
                arguments(ValueCodecs.FLOAT4, 0.1f, "0.1"),
                arguments(ValueCodecs.FLOAT4, Float.NEGATIVE_INFINITY, "-Infinity"),
                arguments(ValueCodecs.FLOAT8, -0.0, "-0.0"),
                arguments(ValueCodecs.FLOAT8, Double.NaN, "NaN"),
                arguments(ValueCodecs.FLOAT8, Double.MAX_VALUE, "1.7976931348623157E308"),
                arguments(ValueCodecs.BOOL, true, "1"),
                arguments(ValueCodecs.BOOL, false, "0"),
                arguments(ValueCodecs.TEXT, "", ""),
                arguments(ValueCodecs.TEXT, " Iı\t\"{}:%😀\u001f ", " Iı\t\"{}:%😀\u001f "),
                arguments(ValueCodecs.UUID, new UUID(0xABCDEF, -1), "00000000-00ab-cdef-ffff-ffffffffffff"),
                arguments(ValueCodecs.DATE, LocalDate.of(1970, 1, 1), "0"),
                arguments(ValueCodecs.DATE, LocalDate.of(-4712, 1, 1), "-2440550"),
                arguments(ValueCodecs.DATE, LocalDate.MAX, "infinity"),
                arguments(ValueCodecs.DATE, LocalDate.MIN, "-infinity"),
                arguments(ValueCodecs.TIME, LocalTime.of(0, 0, 0, 1_000), "1"),
                arguments(ValueCodecs.TIME, LocalTime.MAX, "86400000000"),
                arguments(ValueCodecs.TIMETZ, OffsetTime.parse("01:02:03.000004-11:30"), "01:02:03.000004-11:30"),
                arguments(ValueCodecs.TIMETZ, LocalTime.MAX.atOffset(ZoneOffset.ofHours(-5)), "24:00-05:00"),
                arguments(ValueCodecs.TIMESTAMP, LocalDateTime.parse("1969-12-31T23:59:59.999999"), "-1"),
                arguments(ValueCodecs.TIMESTAMP, LocalDateTime.MAX, "infinity"),
                arguments(
                        ValueCodecs.TIMESTAMPTZ,
                        OffsetDateTime.parse("2026-02-28T12:34:56.789012Z"),
                        "1772282096789012"),
                arguments(
                        ValueCodecs.TIMESTAMPTZ, OffsetDateTime.parse("-4712-01-01T00:00:00Z"), "-210863520000000000"),
                arguments(
                        ValueCodecs.TIMESTAMPTZ,
                        OffsetDateTime.parse("+294276-12-31T23:59:59.999999Z"),
                        "9224318015999999999"),
                arguments(ValueCodecs.TIMESTAMPTZ, OffsetDateTime.MIN, "-infinity"),
                arguments(
                        ValueCodecs.INTERVAL,
                        new YearToSecond(new YearToMonth(1, 2).neg(), new DayToSecond(3, 4, 5, 6, 789_000)),
                        "P-14M3DT14706.000789000S"),
                arguments(ValueCodecs.INTERVAL_OF_DAYS, new DayToSecond(3, 4, 5, 6).neg(), "P-3DT-14706S"),
                arguments(ValueCodecs.INTERVAL_OF_MONTHS, new YearToMonth(0, 11), "P11M"),
                arguments(ValueCodecs.JSON, Json.of("{\"a\" : 1.0}"), "{\"a\" : 1.0}"),
                arguments(ValueCodecs.JSONB, Json.of("null"), "null"),
                arguments(
                        ValueCodecs.list(ValueCodecs.TEXT),
                        Arrays.asList("a,b", null, "null", "\"", ""),
                        "[\"a,b\",null,\"null\",\"\\\"\",\"\"]"),
                arguments(ValueCodecs.list(ValueCodecs.INT4), Arrays.asList(1, null), "[1,null]"),
                arguments(ValueCodecs.list(ValueCodecs.INT8), List.of(1L << 53), "[\"9007199254740992\"]"),
                arguments(
                        ValueCodecs.list(RangeCodecs.INT4.range()),
                        Arrays.asList(Range.closedOpen(1, 5), null),
                        "[\"[1,5)\",null]"),
                arguments(SPOT, new Spot(1, "\"}"), "{\"x\":1,\"a \\\"label\\\"\":\"\\\"}\"}"),
                arguments(SPOT, new Spot(null, null), "{}"),
                arguments(
                        ValueCodecs.list(SPOT),
                        Arrays.asList(null, new Spot(null, "")),
                        "[null,{\"a \\\"label\\\"\":\"\"}]"));
    }

    /** What PostgreSQL writes in a session in UTC. */
    static Stream<Arguments> ranges() {
        return Stream.of(
                arguments(RangeCodecs.INT2.range(), Range.open((short) -1, null), "(-1,)"),
                arguments(RangeCodecs.INT4.range(), Range.empty(), "empty"),
                arguments(RangeCodecs.INT8.range(), Range.closedOpen(Long.MIN_VALUE, 1L), "[-9223372036854775808,1)"),
                arguments(
                        RangeCodecs.NUMERIC.range(),
                        Range.openClosed(new BigDecimal("0E-7"), new BigDecimal("1.00")),
                        "(0.0000000,1.00]"),
                arguments(RangeCodecs.FLOAT4.range(), Range.closed(0.1f, Float.NaN), "[0.1,NaN]"),
                arguments(RangeCodecs.FLOAT8.range(), Range.closed(-0.5, Double.POSITIVE_INFINITY), "[-0.5,Infinity]"),
                arguments(
                        RangeCodecs.DATE.range(),
                        Range.closedOpen(LocalDate.of(-4712, 1, 1), LocalDate.MAX),
                        "[\"4713-01-01 BC\",infinity)"),
                arguments(
                        RangeCodecs.TIMESTAMP.range(),
                        Range.open(LocalDateTime.MIN, LocalDateTime.parse("2026-01-01T00:00:00.120")),
                        "(-infinity,\"2026-01-01 00:00:00.12\")"),
                arguments(
                        RangeCodecs.TIMESTAMPTZ.range(),
                        Range.closedOpen(OffsetDateTime.parse("+12026-01-01T00:00:00Z"), null),
                        "[\"12026-01-01 00:00:00+00\",)"),
                arguments(RangeCodecs.TEXT.range(), Range.closed("", "\"a\\]"), "[\"\",\"\"\"a\\\\]\"]"),
                arguments(RangeCodecs.TEXT.range(), Range.closed("empty", "{😀}"), "[empty,{😀}]"),
                arguments(RangeCodecs.INT4.ranges(), List.of(), "{}"),
                arguments(
                        RangeCodecs.INT4.ranges(),
                        List.of(Range.open(null, 3), Range.closedOpen(5, 7)),
                        "{(,3),[5,7)}"));
    }

    @ParameterizedTest
    @MethodSource({"values", "ranges"})
    <T> void readsBackWhatItWrote(ValueCodec<T> codec, T value, String text) throws MalformedValueException {
        assertThat(new String(codec.encode(value), UTF_8)).isEqualTo(text);
        assertThat(codec.decode(text.getBytes(UTF_8))).isEqualTo(value);

        var inJson = JsonText.write(out -> codec.write(value, out));
        assertThat(JsonText.read(inJson, codec)).isEqualTo(value);
    }

    @Test
    void keepsBytes() throws MalformedValueException {
        var bytes = new byte[] {0, -1, 10, 13, 34};

        assertThat(ValueCodecs.BYTEA.decode(ValueCodecs.BYTEA.encode(bytes))).isEqualTo(bytes);
        assertThat(JsonText.read(JsonText.write(out -> ValueCodecs.BYTEA.write(bytes, out)), ValueCodecs.BYTEA))
                .isEqualTo(bytes);
        assertThat(ValueCodecs.BYTEA_ARRAY.decode(ValueCodecs.BYTEA_ARRAY.encode(new byte[][] {bytes, null})))
                .isDeepEqualTo(new byte[][] {bytes, null});
    }

    @Test
    void readsAPointInTimeAtAnyOffsetAsTheSameInUtc() throws MalformedValueException {
        var value = OffsetDateTime.parse("2026-02-28T13:34:56.789012+01:00");

        assertThat(ValueCodecs.TIMESTAMPTZ.decode(ValueCodecs.TIMESTAMPTZ.encode(value)))
                .isEqualTo(OffsetDateTime.parse("2026-02-28T12:34:56.789012Z"));
        var range = RangeCodecs.TIMESTAMPTZ.range();
        assertThat(range.decode(range.encode(Range.closedOpen(value, null))))
                .isEqualTo(Range.closedOpen(OffsetDateTime.parse("2026-02-28T12:34:56.789012Z"), null));
    }

    @Test
    void knowsTheInfinitiesThatTheJdbcDriverMakes() {
        // PGStatement.DATE_POSITIVE_INFINITY and DATE_NEGATIVE_INFINITY, seen from some time zone.
        assertThat(ValueCodecs.TIMESTAMP.encode(LocalDateTime.parse("+292278994-08-17T00:00:00")))
                .asString(UTF_8)
                .isEqualTo("infinity");
        assertThat(ValueCodecs.DATE.encode(LocalDate.parse("-292269055-12-02")))
                .asString(UTF_8)
                .isEqualTo("-infinity");
        assertThat(ValueCodecs.DATE.encode(LocalDate.parse("+292269055-12-02")))
                .asString(UTF_8)
                .isEqualTo("-infinity");
    }

    static Stream<Arguments> garbage() {
        return Stream.of(
                arguments(ValueCodecs.INT2, List.of("", "32768", "1.0", "+1", "01", " 1", "١", "x")),
                arguments(ValueCodecs.INT4, List.of("2147483648", "-0", "1e3")),
                arguments(ValueCodecs.INT8, List.of("9223372036854775808", "1L")),
                arguments(ValueCodecs.INTEGER, List.of("1.5", "")),
                arguments(ValueCodecs.NUMERIC, List.of("", "1e3", "١", "NaN", "1E999999999", "1E-999999", " 1")),
                arguments(ValueCodecs.FLOAT4, List.of("", "1e39", "1E39", "1f", "0x1p3", "nan", "infinity", " 1")),
                arguments(ValueCodecs.FLOAT8, List.of("", "-1E309", "9".repeat(400), "1d", "0x1p3", "+", "xInfinity")),
                arguments(ValueCodecs.BOOL, List.of("", "true", "2")),
                arguments(ValueCodecs.UUID, List.of("", "1-1-1-1-1", "00000000-00AB-cdef-ffff-ffffffffffff")),
                arguments(ValueCodecs.DATE, List.of("", "2026-01-01", "2145099999", "99999999999999", "Infinity")),
                arguments(ValueCodecs.TIME, List.of("-1", "86400000001", "12:00", "9223372036854775807")),
                arguments(ValueCodecs.TIMETZ, List.of("", "12:00", "25:00Z")),
                arguments(ValueCodecs.TIMESTAMP, List.of("", "2026-01-01T00:00:00", "1.5")),
                arguments(ValueCodecs.TIMESTAMPTZ, List.of("", "now")),
                arguments(
                        ValueCodecs.INTERVAL,
                        List.of("", "P", "P1M", "P1DT1S", "P1M1DT1.5S", "P9999999999M1DT1S", "1 mon")),
                arguments(ValueCodecs.INTERVAL_OF_DAYS, List.of("P1M", "P1M1DT1S")),
                arguments(ValueCodecs.INTERVAL_OF_MONTHS, List.of("P1DT1S", "P1M1DT1S")),
                arguments(ValueCodecs.JSON, List.of("", "{", "[1,]", "{\"a\":1}}")),
                arguments(ValueCodecs.JSONB, List.of("\"\\u0000\"")),
                arguments(ValueCodecs.TEXT, List.of("a\0b")),
                arguments(ValueCodecs.XML, List.of("\0")),
                arguments(
                        ValueCodecs.list(ValueCodecs.INT4),
                        List.of(
                                "",
                                "{}",
                                "[",
                                "[1",
                                "[1]x",
                                "[1][2]",
                                "[1.5]",
                                "[\"1\"]",
                                "[[1]]",
                                "[{\"a\":1}]",
                                "null")),
                arguments(
                        RangeCodecs.INT4.range(),
                        List.of(
                                "",
                                "1",
                                "[1",
                                "[1,5",
                                "[1,5)x",
                                "[1,5)[",
                                "[1,2,3)",
                                "[\"1\",5)",
                                "[+1,5)",
                                "[١,5)",
                                "[2147483648,)",
                                "[,5)",
                                "[1, 5)",
                                "Empty",
                                "{[1,5)}")),
                arguments(RangeCodecs.INT4.ranges(), List.of("", "{", "[1,5)", "{[1,3)[5,7)}", "{[1,3),}", "{}}")),
                arguments(RangeCodecs.NUMERIC.range(), List.of("[1E999999999,)", "[NaN,)", "[1e3,)")),
                arguments(RangeCodecs.FLOAT8.range(), List.of("[x,)", "[1,2)3")),
                arguments(
                        RangeCodecs.DATE.range(),
                        List.of("[1,2)", "[2026x01x02,)", "[\"2026-01-02\",)", "[2026-02-30,)", "[99999999-01-01,)")),
                arguments(RangeCodecs.TIMESTAMP.range(), List.of("[2026-01-02,)", "[\" \",)")),
                arguments(RangeCodecs.TIMESTAMPTZ.range(), List.of("[x,)", "[\"2026-01-01 00:00:00+01\",)", "[+-,)")),
                arguments(RangeCodecs.TEXT.range(), List.of("[a\0b,)", "[\",)")),
                arguments(
                        SPOT,
                        List.of(
                                "",
                                "null",
                                "1",
                                "[]",
                                "{",
                                "{}x",
                                "{\"x\":\"1\"}",
                                "{\"x\":{\"x\":[1]}}",
                                "{\"x\":1,\"x\":1}",
                                "{\"y\":[1]}",
                                "{\"X\":1}")),
                arguments(ValueCodecs.list(SPOT), List.of("[[]]", "[{\"x\":1.5},null]", "[{]")),
                arguments(ValueCodecs.list(ValueCodecs.TEXT), List.of("[1]", "[true]", "[\"\\ud800\"]")));
    }

    @ParameterizedTest
    @MethodSource("garbage")
    void refusesWhatItWouldNotWrite(ValueCodec<?> codec, List<String> texts) {
        assertThat(texts)
                .allSatisfy(text -> assertThatThrownBy(() -> codec.decode(text.getBytes(UTF_8)))
                        .isInstanceOf(MalformedValueException.class));
    }

    @Test
    void survivesOversizedValues() {
        var digits = "9".repeat(200_000);
        var texts = List.of(
                digits, "[" + digits + ",)", "{[" + digits + ",)}", "P" + digits + "M1DT1S", "[".repeat(200_000));
        Stream.of(values(), ranges()).flatMap(Function.identity()).forEach(arguments -> {
            var codec = (ValueCodec<?>) arguments.get()[0];
            texts.forEach(text -> assertDecodesOrMisses(codec, text.getBytes(UTF_8)));
        });
        assertThatThrownBy(() -> ValueCodecs.NUMERIC.decode(digits.getBytes(UTF_8)))
                .isInstanceOf(MalformedValueException.class);
    }

    @Test
    void survivesWhateverAFieldHolds() {
        var random = new Random(5);
        Stream.of(values(), ranges()).flatMap(Function.identity()).forEach(arguments -> {
            var codec = (ValueCodec<?>) arguments.get()[0];
            var text = ((String) arguments.get()[2]).getBytes(UTF_8);
            for (int i = 0; i < 500; i++) {
                assertDecodesOrMisses(codec, changed(text, random));
            }
        });
    }

    private static byte[] changed(byte[] bytes, Random random) {
        var changed = Arrays.copyOf(bytes, Math.max(0, bytes.length + random.nextInt(-2, 3)));
        for (int changes = random.nextInt(4); changes > 0 && changed.length > 0; changes--) {
            changed[random.nextInt(changed.length)] = (byte) random.nextInt(256);
        }
        return changed;
    }

    /** Any other exception fails the test. */
    private static void assertDecodesOrMisses(ValueCodec<?> codec, byte[] bytes) {
        try {
            assertThat((Object) codec.decode(bytes)).isNotNull();
        } catch (MalformedValueException e) {
            assertThat(e).hasMessageMatching("(is no|has an|goes on) .*");
        }
    }

    @Test
    void looksAtNoMoreElementsThanTheFirstBrokenOne() throws MalformedValueException {
        var read = new ArrayList<String>();
        var codec = ValueCodecs.list(new TextCodec<String>("number", TextCodec.Form.STRING, text -> text, text -> {
            read.add(text);
            throw new NumberFormatException();
        }));

        assertThatThrownBy(() -> codec.decode("[\"a\",[\"b\",[]],{\"c\":[1]},\"d\",null]".getBytes(UTF_8)))
                .hasMessage("has an element that is no number");
        assertThat(read).containsExactly("a");
    }

    @Test
    void refusesBytesThatAreNoText() {
        assertThatThrownBy(() -> ValueCodecs.TEXT.decode(new byte[] {(byte) 0xC3}))
                .isInstanceOf(MalformedValueException.class)
                .hasMessage("is no UTF-8");
    }

    @Test
    void tellsWhatAnAttributeIs() {
        assertThatThrownBy(() -> SPOT.decode("{\"x\":\"secret\"}".getBytes(UTF_8)))
                .isInstanceOf(MalformedValueException.class)
                .hasMessage("has an attribute that is no integer");
    }

    static Stream<Arguments> unwritable() {
        return Stream.of(
                arguments(ValueCodecs.TEXT, "\ud83d"),
                arguments(ValueCodecs.TEXT, "\0"),
                arguments(ValueCodecs.JSON, Json.of("\"\ude00\"")),
                arguments(ValueCodecs.NUMERIC, new BigDecimal("1E-999999999")),
                arguments(ValueCodecs.NUMERIC, new BigDecimal("1E+999999999")),
                arguments(ValueCodecs.DATE, LocalDate.parse("+5874898-01-01")),
                arguments(ValueCodecs.TIMESTAMP, LocalDateTime.parse("+294277-01-01T00:00:00")),
                arguments(ValueCodecs.TIME, LocalTime.of(0, 0, 0, 1)),
                arguments(ValueCodecs.TIMESTAMP, LocalDateTime.of(2026, 1, 1, 0, 0, 0, 999)),
                arguments(ValueCodecs.TIMESTAMPTZ, OffsetDateTime.parse("2026-01-01T00:00:00.000000001Z")),
                arguments(ValueCodecs.TIMETZ, OffsetTime.parse("00:00:00.000000001Z")),
                arguments(RangeCodecs.TEXT.range(), Range.closed("\0", "")),
                arguments(RangeCodecs.DATE.range(), Range.closedOpen(null, LocalDate.parse("+5874898-01-01"))),
                arguments(RangeCodecs.TIMESTAMP.range(), Range.open(LocalDateTime.of(2026, 1, 1, 0, 0, 0, 999), null)),
                arguments(RangeCodecs.INT4.ranges(), Arrays.asList(Range.empty(), null)));
    }

    @ParameterizedTest
    @MethodSource("unwritable")
    <T> void refusesToWriteWhatPostgresDoesNotHold(ValueCodec<T> codec, T value) {
        assertThatThrownBy(() -> codec.encode(value)).isInstanceOf(IllegalArgumentException.class);
    }
}
