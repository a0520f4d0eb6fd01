package io.github.jooqconformance.runtime.validation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jooqconformance.runtime.testing.TestPostgres;
import io.github.jooqconformance.runtime.value.Range;
import io.github.jooqconformance.runtime.value.Range.Bounds;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What ranges are stored, and what PostgreSQL's operators say of each two of them. */
class PgRangeTest {
    private static final LocalDateTime NEW_YEAR = LocalDateTime.parse("2024-01-01T00:00");

    private static Connection connection;

    @BeforeAll
    static void connect() throws SQLException {
        connection = TestPostgres.connect(TestPostgres.newest().createDatabase());
    }

    @AfterAll
    static void disconnect() throws SQLException {
        connection.close();
    }

    @Test
    void judgesRangesOfIntegersAsPostgresDoes() throws SQLException {
        agrees("int4range", "int4", ranges(1, 2, 3, Integer.MAX_VALUE, Integer.MIN_VALUE), PgRange::int4range);
        agrees("int8range", "int8", ranges(1L, 2L, 3L, Long.MAX_VALUE, Long.MIN_VALUE), PgRange::int8range);
    }

    @Test
    void judgesRangesOfDecimalsAsPostgresDoes() throws SQLException {
        var one = new BigDecimal("1");
        agrees("numrange", "numeric", ranges(one, new BigDecimal("1.00"), new BigDecimal("2.5")), PgRange::numrange);
    }

    @Test
    void judgesRangesOfDatesAsPostgresDoes() throws SQLException {
        var date = NEW_YEAR.toLocalDate();
        agrees(
                "daterange",
                "date",
                ranges(date, date.plusDays(1), LocalDate.of(5_874_897, 12, 31), LocalDate.MIN, LocalDate.MAX),
                PgRange::daterange);
    }

    @Test
    void judgesRangesOfTimesAsPostgresDoes() throws SQLException {
        agrees(
                "tsrange",
                "timestamp",
                ranges(
                        NEW_YEAR,
                        NEW_YEAR.plusNanos(499),
                        NEW_YEAR.plusNanos(501),
                        LocalDateTime.MIN,
                        LocalDateTime.MAX),
                PgRange::tsrange);
    }

    @Test
    void judgesRangesOfInstantsAsPostgresDoes() throws SQLException {
        var time = OffsetDateTime.parse("2024-01-01T00:00Z");
        var elsewhere = OffsetDateTime.parse("2024-01-01T02:00+02:00");
        agrees(
                "tstzrange",
                "timestamptz",
                ranges(time, elsewhere, elsewhere.plusNanos(501), OffsetDateTime.MIN, OffsetDateTime.MAX),
                PgRange::tstzrange);
    }

    @SafeVarargs
    private static <T> List<Range<T>> ranges(T... values) {
        var bounds = new ArrayList<@Nullable T>();
        bounds.add(null);
        for (var value : values) {
            bounds.add(value);
        }
        var ranges = new ArrayList<Range<T>>();
        ranges.add(Range.empty());
        for (var lower : bounds) {
            for (var upper : bounds) {
                Stream.of(Bounds.values())
                        .map(kind -> new Range<>(lower, upper, kind))
                        .forEach(ranges::add);
            }
        }
        return ranges.stream().distinct().toList();
    }

    private static <T extends Comparable<? super T>> void agrees(
            String type, String elementType, List<Range<T>> ranges, UnaryOperator<@Nullable Range<T>> stored)
            throws SQLException {
        var accepted = new ArrayList<Range<T>>();
        for (var range : ranges) {
            var kept = stored.apply(range);
            assertThat(kept != null).as("%s as %s", range, type).isEqualTo(isAccepted(sql(type, range)));
            if (kept != null) {
                assertThat(ask("%s::text = %s::text".formatted(sql(type, range), sql(type, kept))))
                        .as("%s stored as %s", range, kept)
                        .isEqualTo("t");
                accepted.add(kept);
            }
        }
        for (var one : accepted) {
            assertThat(ask(accepted.stream()
                            .map(other -> sql(sql(type, one), sql(type, other)))
                            .collect(Collectors.joining(" || ' ' || "))))
                    .as("%s", one)
                    .isEqualTo(accepted.stream().map(other -> java(one, other)).collect(Collectors.joining(" ")));
            assertThat(ask(elements(accepted)
                            .map(element ->
                                    "(%s @> '%s'::%s)::text".formatted(sql(type, one), text(element), elementType))
                            .collect(Collectors.joining(" || ' ' || "))))
                    .as("%s", one)
                    .isEqualTo(elements(accepted)
                            .map(element -> String.valueOf(PgRangeOperators.contains(one, element)))
                            .collect(Collectors.joining(" ")));
        }
    }

    private static <T> Stream<T> elements(List<Range<T>> ranges) {
        return ranges.stream()
                .flatMap(range -> Stream.ofNullable(range.lower()))
                .distinct();
    }

    private static String sql(String one, String other) {
        return Stream.of("@>", "&&", "-|-", "<<", "&<", "&>", "=", "<", ">")
                .map(operator -> "(%s %s %s)::int::text".formatted(one, operator, other))
                .collect(Collectors.joining(" || "));
    }

    private static <T extends Comparable<? super T>> String java(Range<T> one, Range<T> other) {
        int comparison = PgRangeOperators.compare(one, other);
        return Stream.of(
                        PgRangeOperators.contains(one, other),
                        PgRangeOperators.overlap(one, other),
                        PgRangeOperators.isAdjacent(one, other),
                        PgRangeOperators.isBefore(one, other),
                        PgRangeOperators.endsWithin(one, other),
                        PgRangeOperators.startsWithin(one, other),
                        comparison == 0,
                        comparison < 0,
                        comparison > 0)
                .map(holds -> holds ? "1" : "0")
                .collect(Collectors.joining());
    }

    private static String sql(String type, Range<?> range) {
        return range.isEmpty()
                ? "'empty'::" + type
                : "'%s%s,%s%s'::%s"
                        .formatted(
                                range.bounds().includesLower() ? "[" : "(",
                                text(range.lower()),
                                text(range.upper()),
                                range.bounds().includesUpper() ? "]" : ")",
                                type);
    }

    private static String text(@Nullable Object bound) {
        if (bound == null) {
            return "";
        }
        var text = bound.toString();
        if (text.startsWith("+99999") || text.startsWith("-99999")) {
            return text.startsWith("+") ? "infinity" : "-infinity";
        }
        return text.startsWith("+") ? text.substring(1) : text;
    }

    private static boolean isAccepted(String range) {
        try (var statement = connection.createStatement()) {
            return statement.execute("select " + range);
        } catch (SQLException e) {
            assertThat(e.getSQLState()).startsWith("22");
            return false;
        }
    }

    private static String ask(String expression) throws SQLException {
        try (var statement = connection.createStatement();
                var row = statement.executeQuery("select " + expression)) {
            row.next();
            return row.getString(1);
        }
    }
}
