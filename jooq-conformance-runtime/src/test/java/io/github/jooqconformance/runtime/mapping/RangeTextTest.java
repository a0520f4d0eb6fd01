package io.github.jooqconformance.runtime.mapping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.jooqconformance.runtime.testing.TestPostgres;
import io.github.jooqconformance.runtime.value.Range;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Ranges as PostgreSQL writes them are read, and PostgreSQL reads what is written. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RangeTextTest {
    private static final String DDL = """
            create type smalls as range (subtype = int2);
            create type reals as range (subtype = float4);
            create type doubles as range (subtype = float8);
            create type words as range (subtype = text, collation = "C");
            """;

    private Connection connection;

    @BeforeAll
    void connect() throws Exception {
        connection = TestPostgres.connect(TestPostgres.newest().createDatabase(DDL));
        // In that of the machine, which the driver takes, texts would be others.
        setTimeZone("UTC");
    }

    private void setTimeZone(String zone) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute("set time zone '" + zone + "'");
        }
    }

    @AfterAll
    void close() throws Exception {
        connection.close();
    }

    static Stream<Arguments> ranges() {
        return Stream.of(
                Arguments.of("smalls", "[1,5]", RangeText.SMALLINT, Range.closed((short) 1, (short) 5)),
                Arguments.of("int4range", "[1,5]", RangeText.INTEGER, Range.closedOpen(1, 6)),
                Arguments.of("int4range", "[,]", RangeText.INTEGER, Range.open(null, null)),
                Arguments.of("int4range", "empty", RangeText.INTEGER, Range.empty()),
                Arguments.of(
                        "int8range",
                        "(-9223372036854775808,)",
                        RangeText.BIGINT,
                        Range.closedOpen(-9223372036854775807L, null)),
                Arguments.of(
                        "numrange",
                        "(0.10,1E5]",
                        RangeText.NUMERIC,
                        Range.openClosed(new BigDecimal("0.10"), new BigDecimal("100000"))),
                Arguments.of("reals", "[0.1,Infinity]", RangeText.REAL, Range.closed(0.1f, Float.POSITIVE_INFINITY)),
                Arguments.of("doubles", "(1e-300,NaN)", RangeText.DOUBLE, Range.open(1e-300, Double.NaN)),
                Arguments.of(
                        "daterange",
                        "[2026-01-01,infinity)",
                        RangeText.DATE,
                        Range.closedOpen(LocalDate.of(2026, 1, 1), LocalDate.MAX)),
                Arguments.of(
                        "daterange",
                        "[0005-02-29 BC,12026-01-01)",
                        RangeText.DATE,
                        Range.closedOpen(LocalDate.of(-4, 2, 29), LocalDate.of(12026, 1, 1))),
                Arguments.of(
                        "tsrange",
                        "[-infinity,2026-01-01 00:00:00.123456]",
                        RangeText.TIMESTAMP,
                        Range.closed(LocalDateTime.MIN, LocalDateTime.of(2026, 1, 1, 0, 0, 0, 123_456_000))),
                Arguments.of(
                        "tsrange",
                        "[0044-03-15 12:00:00 BC,)",
                        RangeText.TIMESTAMP,
                        Range.closedOpen(LocalDateTime.of(-43, 3, 15, 12, 0), null)),
                Arguments.of(
                        "tstzrange",
                        "[0044-03-15 12:00:00+00 BC,2026-01-01 00:00:00+00)",
                        RangeText.TIMESTAMPTZ,
                        Range.closedOpen(
                                OffsetDateTime.parse("-0043-03-15T12:00:00Z"),
                                OffsetDateTime.parse("2026-01-01T00:00:00Z"))),
                Arguments.of(
                        "tstzrange",
                        "[-infinity,infinity]",
                        RangeText.TIMESTAMPTZ,
                        Range.closed(OffsetDateTime.MIN, OffsetDateTime.MAX)),
                Arguments.of(
                        "words", "[\" a,\"\"\\\\)\",\"\"\"]\")", RangeText.TEXT, Range.closedOpen(" a,\"\\)", "\"]")),
                Arguments.of("words", "[\"\",a)", RangeText.TEXT, Range.closedOpen("", "a")));
    }

    @ParameterizedTest
    @MethodSource("ranges")
    <T> void readsAndWritesWhatPostgresDoes(String type, String text, RangeText<T> form, Range<T> range)
            throws Exception {
        var stored = query(type, text);

        assertThat(form.range(stored)).isEqualTo(range);
        assertThat(query(type, String.valueOf(form.object(type, range)))).isEqualTo(stored);
    }

    /** All but floating point. */
    static Stream<Arguments> exactRanges() {
        return ranges().filter(range -> !range.get()[0].equals("reals") && !range.get()[0].equals("doubles"));
    }

    @ParameterizedTest
    @MethodSource("exactRanges")
    <T> void writesTheTextOfPostgres(String type, String text, RangeText<T> form, Range<T> range) throws Exception {
        assertThat(form.text(range)).isEqualTo(query(type, text));
    }

    @Test
    void knowsTimesAtOtherOffsets() throws Exception {
        try {
            setTimeZone("Asia/Kolkata");
            assertThat(RangeText.TIMESTAMPTZ.range(query("tstzrange", "[2026-01-01 00:00:00+00,)")))
                    .isEqualTo(Range.closedOpen(OffsetDateTime.parse("2026-01-01T05:30:00+05:30"), null));
            setTimeZone("Europe/Amsterdam");
            var old = RangeText.TIMESTAMPTZ.range(query("tstzrange", "[1900-01-01 00:00:00+00,)"));
            assertThat(query("tstzrange", String.valueOf(RangeText.TIMESTAMPTZ.object("tstzrange", old))))
                    .isEqualTo(query("tstzrange", "[1900-01-01 00:00:00+00,)"));
        } finally {
            setTimeZone("UTC");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "{[1,3),[5,7)}", "{(,3),[9,)}", "{[\"1\",3)}"})
    void readsAndWritesMultiranges(String text) throws Exception {
        var stored = query("int4multirange", text);

        var ranges = RangeText.INTEGER.ranges(stored);

        assertThat(query("int4multirange", String.valueOf(RangeText.INTEGER.object("int4multirange", ranges))))
                .isEqualTo(stored);
    }

    @Test
    void readsTheRangesOfAMultirangeInTheirOrder() {
        assertThat(RangeText.INTEGER.ranges("{(,3),[5,7),[9,)}"))
                .isEqualTo(List.of(Range.closedOpen(null, 3), Range.closedOpen(5, 7), Range.closedOpen(9, null)));
    }

    @Test
    void leavesNullAlone() {
        assertThat(RangeText.INTEGER.range(null)).isNull();
        assertThat(RangeText.INTEGER.ranges(null)).isNull();
        assertThat(RangeText.INTEGER.object("int4range", (Range<Integer>) null)).isNull();
        assertThat(RangeText.INTEGER.object("int4multirange", (List<Range<Integer>>) null))
                .isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "[1", "1,2", "[1;2)", "[1,2", "[\"1,2)", "[1,2)\\", "[1,2)x"})
    void refusesWhatIsNoRange(String text) {
        assertThatThrownBy(() -> {
                    RangeText.TEXT.range(text);
                    RangeText.TEXT.ranges("{" + text);
                })
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("not the text of a range");
    }

    private String query(String type, String text) throws Exception {
        try (var statement = connection.prepareStatement("select (?::" + type + ")::text")) {
            statement.setString(1, text);
            try (var rows = statement.executeQuery()) {
                rows.next();
                return rows.getString(1);
            }
        }
    }

    /** Written out, they would fill the memory. */
    @Test
    void keepsTheExponentsOfNumbersThatPostgresRefuses() {
        var range = Range.closedOpen(new BigDecimal("1E-2147483647"), new BigDecimal("1E+2147483647"));

        assertThat(RangeText.NUMERIC.text(range)).isEqualTo("[1E-2147483647,1E+2147483647)");
    }
}
