package io.github.jooqconformance.runtime.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.SerializationFeature;
import io.github.jooqconformance.runtime.manifest.GenerationSeal;
import io.github.jooqconformance.runtime.value.Range;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Stream;
import org.jooq.types.DayToSecond;
import org.jooq.types.YearToMonth;
import org.jooq.types.YearToSecond;
import org.jooq.util.postgres.PostgresUtils;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.cfg.DateTimeFeature;

/** The types that DTOs hold, with either Jackson, whatever it makes of dates elsewhere. */
class GeneratedRowJsonTest {
    @GenerationSeal(source = "")
    record Numbers(
            @Nullable Byte tiny,
            @Nullable Short small,
            @Nullable Integer whole,
            @Nullable Long big,
            @Nullable BigInteger huge,
            @Nullable BigDecimal exact,
            @Nullable Float single,
            @Nullable Double real) {}

    @SuppressWarnings("ArrayRecordComponent") // As DTOs have them for bytea.
    @GenerationSeal(source = "")
    record Others(
            @Nullable Boolean flag,
            @Nullable String text,
            @Nullable UUID id,
            byte @Nullable [] bytes,
            byte @Nullable [] @Nullable [] pieces) {
        @Override
        public String toString() {
            return flag + " " + text + " " + id + " " + Arrays.toString(bytes) + " " + Arrays.deepToString(pieces);
        }
    }

    @GenerationSeal(source = "")
    record Times(
            @Nullable LocalDate day,
            @Nullable LocalTime time,
            @Nullable OffsetTime timeThere,
            @Nullable LocalDateTime local,
            @Nullable OffsetDateTime moment,
            @Nullable YearToSecond span,
            @Nullable List<@Nullable LocalDate> days) {
        static final Times NONE = new Times(null, null, null, null, null, null, null);
    }

    record Ordinary(@Nullable Integer whole, @Nullable String text) {}

    static Stream<Jackson> all() {
        return Stream.of(
                new Jackson2(),
                new Jackson3(),
                new Jackson2(mapper -> mapper.disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)),
                new Jackson3(builder -> builder.enable(DateTimeFeature.WRITE_DATES_AS_TIMESTAMPS)));
    }

    @ParameterizedTest
    @MethodSource("all")
    void writesAndReadsNumbersExactly(Jackson jackson) throws IOException {
        assertWrites(
                jackson,
                new Numbers(
                        (byte) -128,
                        (short) 32767,
                        -2147483648,
                        9223372036854775807L,
                        new BigInteger("123456789012345678901234567890"),
                        new BigDecimal("0.10000000000000000000000000000000000001000"),
                        Float.MIN_VALUE,
                        Double.MIN_VALUE),
                "{'tiny':-128,'small':32767,'whole':-2147483648,'big':9223372036854775807,"
                        + "'huge':123456789012345678901234567890,'exact':0.10000000000000000000000000000000000001000,"
                        + "'single':1.4E-45,'real':4.9E-324}");
        assertWrites(
                jackson,
                new Numbers(
                        null, null, null, null, null, new BigDecimal("1E+400"), Float.NaN, Double.NEGATIVE_INFINITY),
                "{'tiny':null,'small':null,'whole':null,'big':null,'huge':null,'exact':1E+400,'single':'NaN','real':'-Infinity'}");
    }

    @ParameterizedTest
    @MethodSource("all")
    void readsWhateverNumberIsAnInteger(Jackson jackson) throws IOException {
        assertThat(read(jackson, "{'tiny':1.0,'small':3e2,'whole':-0,'big':10.50e1,'huge':1E3}", Numbers.class))
                .isEqualTo(new Numbers((byte) 1, (short) 300, 0, 105L, BigInteger.valueOf(1000), null, null, null));
    }

    @ParameterizedTest
    @MethodSource("all")
    void writesAndReadsTimesAsIsoText(Jackson jackson) throws IOException {
        assertWrites(
                jackson,
                new Times(
                        LocalDate.of(2026, 2, 28),
                        LocalTime.of(23, 59, 59, 999_999_000),
                        OffsetTime.of(1, 2, 3, 0, ZoneOffset.ofHoursMinutesSeconds(-1, -2, -3)),
                        LocalDateTime.of(2026, 1, 1, 0, 0),
                        OffsetDateTime.of(2026, 1, 2, 3, 4, 5, 678_901_000, ZoneOffset.ofHours(2)),
                        new YearToSecond(new YearToMonth(1, 2), new DayToSecond(3, 4, 5, 6, 789_012_000)),
                        Arrays.asList(LocalDate.of(12345, 1, 1), null, LocalDate.of(-43, 3, 15))),
                "{'day':'2026-02-28','time':'23:59:59.999999','timeThere':'01:02:03-01:02:03',"
                        + "'local':'2026-01-01T00:00:00','moment':'2026-01-02T03:04:05.678901+02:00',"
                        + "'span':'P1Y2M3DT4H5M6.789012S','days':['+12345-01-01',null,'-0043-03-15']}");
        assertWrites(
                jackson,
                new Times(
                        LocalDate.MAX,
                        null,
                        null,
                        LocalDateTime.MIN,
                        OffsetDateTime.MAX,
                        new YearToSecond(new YearToMonth(0, 10), new DayToSecond(3, -4, -5, -6, -500_000_000)).neg(),
                        List.of(LocalDate.MIN)),
                "{'day':'infinity','time':null,'timeThere':null,'local':'-infinity','moment':'infinity',"
                        + "'span':'P-10M-3DT4H5M6.5S','days':['-infinity']}");
    }

    @ParameterizedTest
    @MethodSource("all")
    void writesAndReadsTheOtherScalars(Jackson jackson) throws IOException {
        var json =
                "{'flag':true,'text':'é😀','id':'0188e3a0-0000-7000-8000-000000000001','bytes':'AP+A','pieces':['AQ==',null]}";

        var value = read(jackson, json, Others.class);

        assertThat(value).hasToString("true é😀 0188e3a0-0000-7000-8000-000000000001 [0, -1, -128] [[1], null]");
        assertThat(jackson.write(value)).isEqualTo(quoted(json));
    }

    @ParameterizedTest
    @MethodSource("all")
    void readsWhatJavasOwnParsersReadOfTimes(Jackson jackson) throws IOException {
        var random = new Random(1);
        for (int i = 0; i < 300; i++) {
            var nano = List.of(0, 1, 500_000_000, 123_456_000, random.nextInt(1_000_000_000))
                    .get(random.nextInt(5));
            var moment = OffsetDateTime.of(
                    List.of(-1, 0, 999, 2026, 9999, 10000).get(random.nextInt(6)),
                    1 + random.nextInt(12),
                    1 + random.nextInt(28),
                    random.nextInt(24),
                    random.nextInt(60),
                    random.nextInt(2) * random.nextInt(60),
                    nano,
                    ZoneOffset.ofTotalSeconds(random.nextInt(2) * (random.nextInt(100_000) - 50_000)));
            var value = new Times(
                    moment.toLocalDate(),
                    moment.toLocalTime(),
                    moment.toOffsetTime(),
                    moment.toLocalDateTime(),
                    moment,
                    null,
                    null);

            assertThat(jackson.read(jackson.write(value), Times.class)).isEqualTo(value);
            assertThat(read(
                            jackson,
                            "{'day':'%s','time':'%s','timeThere':'%s','local':'%s','moment':'%s'}"
                                    .formatted(
                                            value.day(),
                                            value.time(),
                                            value.timeThere(),
                                            value.local(),
                                            value.moment()),
                            Times.class))
                    .isEqualTo(value);
        }
    }

    @ParameterizedTest
    @MethodSource("all")
    void refusesWhatIsNotQuiteIt(Jackson jackson) {
        Stream.of(
                        "'tiny':128",
                        "'tiny':1.5",
                        "'small':'3'",
                        "'whole':3.7",
                        "'whole':true",
                        "'whole':''",
                        "'whole':2147483648",
                        "'whole':1e-999999999",
                        "'whole':1e999999999",
                        "'big':9223372036854775808",
                        "'huge':1e999999999",
                        "'huge':1e-999999999",
                        "'huge':[1]",
                        "'exact':'1.5'",
                        "'exact':'NaN'",
                        "'single':1e39",
                        "'single':1e-50",
                        "'real':1e400",
                        "'real':1e-400",
                        "'real':'1.5'",
                        "'real':'nan'")
                .forEach(member -> assertRefuses(jackson, member, Numbers.class));
        Stream.of(
                        "'flag':'true'",
                        "'flag':1",
                        "'text':1",
                        "'text':true",
                        "'text':{}",
                        "'id':'1-1-1-1-1'",
                        "'id':'0188e3a00000-7000-8000-0000000000010001'",
                        "'id':'AYjjoAAAcACAAAAAAAAAAQ=='",
                        "'bytes':'?'",
                        "'bytes':[1,2]",
                        "'pieces':['?']")
                .forEach(member -> assertRefuses(jackson, member, Others.class));
        Stream.of(
                        "'day':'2026-02-29'",
                        "'day':'2026-01-01T00:00:00'",
                        "'day':5",
                        "'day':''",
                        "'time':'24:00:00'",
                        "'time':'00:00:00.0000000000'",
                        "'timeThere':'00:00:00'",
                        "'local':'2026-01-01T00:00:00Z'",
                        "'local':'2026-01-01 00:00:00'",
                        "'moment':'2026-01-01T00:00:00'",
                        "'moment':'2026-01-01T00:00:00+19:00'",
                        "'moment':'2026-01-01T00:60:00Z'",
                        "'moment':1767225600",
                        "'moment':'Infinity'",
                        "'span':'1 day'",
                        "'span':'P'",
                        "'span':'P1DT'",
                        "'span':'P1.5D'",
                        "'span':'P1000000000Y'",
                        "'days':['2026-02-29']",
                        "'days':'2026-02-28'")
                .forEach(member -> assertRefuses(jackson, member, Times.class));
    }

    private static void assertRefuses(Jackson jackson, String member, Class<?> type) {
        assertThatThrownBy(() -> read(jackson, "{" + member + "}", type))
                .as(member)
                .matches(e -> e.getClass().getPackageName().contains("jackson"))
                .hasMessageContaining(member.substring(1, member.indexOf('\'', 1)));
    }

    @ParameterizedTest
    @MethodSource("all")
    void saysWhatIsDemanded(Jackson jackson) {
        assertThatThrownBy(() -> read(jackson, "{'whole':3.7}", Numbers.class))
                .hasMessageContaining("not an integer of 32 bits");
        assertThatThrownBy(() -> read(jackson, "{'moment':'now'}", Times.class))
                .hasMessageContaining("not a date and time with offset in ISO 8601");
    }

    @ParameterizedTest
    @MethodSource("all")
    void takesTheLastOfDuplicateKeysAndNullForAbsentOnes(Jackson jackson) throws IOException {
        assertThat(read(jackson, "{'day':'2026-01-01','day':'2026-01-02'}", Times.class)
                        .day())
                .isEqualTo(LocalDate.of(2026, 1, 2));
        assertThat(read(jackson, "{}", Times.class)).isEqualTo(Times.NONE);
        assertThat(read(jackson, "{'day':null,'days':null}", Times.class)).isEqualTo(Times.NONE);
    }

    @ParameterizedTest
    @MethodSource("all")
    void leavesOtherClassesToTheMapper(Jackson jackson) throws IOException {
        assertThat(read(jackson, "{'whole':'3','text':1}", Ordinary.class)).isEqualTo(new Ordinary(3, "1"));
    }

    @GenerationSeal(source = "")
    record Ranges(
            @Nullable Range<Integer> whole,
            @Nullable Range<OffsetDateTime> time,
            @Nullable List<@Nullable Range<BigDecimal>> list) {}

    @ParameterizedTest
    @MethodSource("all")
    void writesAndReadsRangesAsObjects(Jackson jackson) throws IOException {
        assertWrites(
                jackson,
                new Ranges(
                        Range.closedOpen(1, 5),
                        Range.openClosed(OffsetDateTime.parse("2026-01-01T00:00:00Z"), OffsetDateTime.MAX),
                        Arrays.asList(Range.empty(), null, Range.open(null, new BigDecimal("1.10")))),
                "{'whole':{'lower':1,'upper':5,'bounds':'[)'},"
                        + "'time':{'lower':'2026-01-01T00:00:00Z','upper':'infinity','bounds':'(]'},"
                        + "'list':[{'bounds':'empty'},null,{'upper':1.10,'bounds':'()'}]}");
        assertThat(read(jackson, "{'whole':{'upper':5,'lower':null}}", Ranges.class))
                .isEqualTo(new Ranges(Range.closedOpen(null, 5), null, null));
        Stream.of(
                        "'whole':'[1,5)'",
                        "'whole':[1,5]",
                        "'whole':{'lower':'1'}",
                        "'whole':{'lower':1.5}",
                        "'whole':{'bounds':'[['}",
                        "'whole':{'bounds':1}",
                        "'time':{'upper':5}",
                        "'list':[1]")
                .forEach(member -> assertRefuses(jackson, member, Ranges.class));
    }

    @GenerationSeal(source = "")
    record Intervals(@Nullable YearToMonth months, @Nullable DayToSecond days) {}

    @ParameterizedTest
    @MethodSource("all")
    void writesAndReadsIntervalsOfFewerFields(Jackson jackson) throws IOException {
        assertWrites(
                jackson,
                new Intervals(new YearToMonth(0, 13).neg(), new DayToSecond(1, 0, 0, 0, 500_000_000)),
                "{'months':'P-1Y-1M','days':'P1DT0.5S'}");
        assertRefuses(jackson, "'months':'P1D'", Intervals.class);
        assertRefuses(jackson, "'days':'P1M'", Intervals.class);
    }

    @GenerationSeal(source = "")
    record Spans(@Nullable List<@Nullable YearToSecond> spans) {}

    /** jOOQ has a sign for the months, and one for the days and the time. */
    @ParameterizedTest
    @MethodSource("all")
    void readsIntervalsAsJooqReadsThoseOfPostgres(Jackson jackson) throws IOException {
        var spans = Stream.of(
                        "1 mons -2 days +03:00:00.5",
                        "-1 years -2 mons +3 days",
                        "1 days -00:00:00.25",
                        "-1 mons",
                        "-178956970 years -8 mons")
                .map(PostgresUtils::toYearToSecond)
                .toList();

        assertWrites(
                jackson,
                new Spans(spans),
                "{'spans':['P1M-2DT3H0.5S','P-1Y-2M3D','P1DT-0.25S','P-1M','P-178956970Y-8M']}");
    }

    @Test
    void roundsIntervalsToMicroseconds() {
        var measured = new YearToSecond(new YearToMonth(0, 0), new DayToSecond(0, 0, 0, 6, 789_011_999));

        assertThat(IntervalText.text(measured)).isEqualTo("PT6.789012S");
        assertThat(IntervalText.text(
                        new YearToSecond(new YearToMonth(0, 0), new DayToSecond(0, 1, 59, 59, 999_999_999))))
                .isEqualTo("PT1H59M60S");
        assertThat(IntervalText.text(new YearToSecond(new YearToMonth(0, 0), new DayToSecond(0))))
                .isEqualTo("PT0S");
    }

    private static <T> T read(Jackson jackson, String json, Class<T> type) throws IOException {
        return jackson.read(quoted(json), type);
    }

    private static void assertWrites(Jackson jackson, Object value, String json) throws IOException {
        assertThat(jackson.write(value)).isEqualTo(quoted(json));
        assertThat((Object) jackson.read(quoted(json), value.getClass())).isEqualTo(value);
        assertThat((Object) jackson.convert(value, value.getClass())).isEqualTo(value);
    }

    private static String quoted(String json) {
        return json.replace('\'', '"');
    }
}
