package io.github.jooqconformance.runtime.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.jooqconformance.runtime.testing.TestPostgres;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.jooq.exception.DataAccessException;
import org.jooq.impl.DSL;
import org.jooq.types.DayToSecond;
import org.jooq.types.YearToMonth;
import org.jooq.types.YearToSecond;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What PostgreSQL stores of an interval that jOOQ sends, and how it compares intervals. */
class PgIntervalTest {
    private static final long HOUR = 3_600_000_000L;

    private static final List<YearToSecond> VALUES = Stream.concat(
                    Stream.of(
                            interval(0, 0, 0, 0, 0, 0, 0),
                            interval(1, 2, 3, 4, 5, 6, 700_000_000),
                            interval(0, 0, 0, 0, 0, 0, 499),
                            interval(0, 0, 0, 0, 0, 0, 500),
                            interval(0, 0, 0, 0, 0, 0, 1_500),
                            interval(0, 0, 0, 0, 0, 59, 999_999_500),
                            interval(0, 1, 0, 0, 0, 0, 0),
                            interval(0, 0, 30, 0, 0, 0, 0),
                            interval(0, 0, 29, 24, 0, 0, 0),
                            interval(178_956_970, 7, Integer.MAX_VALUE, Integer.MAX_VALUE, 59, 59, 0),
                            interval(178_956_970, 8, 0, 0, 0, 0, 0),
                            interval(Integer.MAX_VALUE, Integer.MAX_VALUE, 0, 0, 0, 0, 0),
                            new YearToSecond(new YearToMonth(0, 1), new DayToSecond(1).neg()),
                            new YearToSecond(new YearToMonth(0, 1).neg(), new DayToSecond(40)),
                            new YearToSecond(new YearToMonth(0, 1), new DayToSecond(30).neg()),
                            new YearToSecond(new YearToMonth(), new DayToSecond(-1, 2)),
                            new YearToSecond(new YearToMonth(), new DayToSecond(1, -2))),
                    randoms())
            .flatMap(value -> Stream.of(value, value.neg()))
            .toList();

    private static YearToSecond interval(
            int years, int months, int days, int hours, int minutes, int seconds, int nanos) {
        return new YearToSecond(new YearToMonth(years, months), new DayToSecond(days, hours, minutes, seconds, nanos));
    }

    private static Stream<YearToSecond> randoms() {
        var random = new Random(20261122);
        return IntStream.range(0, 100)
                .mapToObj(i -> interval(
                        random.nextInt(3) * random.nextInt(300),
                        random.nextInt(14),
                        random.nextInt(3) * random.nextInt(400),
                        random.nextInt(60),
                        random.nextInt(80),
                        random.nextInt(70),
                        random.nextInt(1_000_000_000)));
    }

    @ParameterizedTest
    @ValueSource(ints = {TestPostgres.OLDEST, TestPostgres.NEWEST})
    void storesWhatTheServerStores(int major) throws SQLException {
        try (var connection = TestPostgres.connect(TestPostgres.of(major).createDatabase())) {
            var database = DSL.using(connection);
            for (var value : VALUES) {
                var stored = findStored(value, database);

                if (PgInterval.isInterval(value)) {
                    assertThat(Optional.ofNullable(PgInterval.of(value)))
                            .as("%s", value)
                            .isEqualTo(stored);
                } else {
                    assertThat(stored).as("%s", value).isNotEqualTo(Optional.of(meant(value)));
                    assertThat(PgInterval.of(value)).isNull();
                }
            }
        }
    }

    @Test
    void refusesWhatJooqWritesAsAnother() {
        assertThat(PgInterval.isInterval(new YearToSecond(new YearToMonth(0, 1), new DayToSecond(1))))
                .isTrue();
        assertThat(PgInterval.isInterval(new YearToSecond(new YearToMonth(0, 1), new DayToSecond(1).neg())))
                .isFalse();
    }

    @Test
    void refusesTooManyMonthsWithTheErrorOfItsRule() throws SQLException {
        try (var connection = TestPostgres.connect(TestPostgres.newest().createDatabase())) {
            var database = DSL.using(connection);
            var value = interval(178_956_970, 8, 0, 0, 0, 0, 0);

            assertThatExceptionOfType(DataAccessException.class)
                    .isThrownBy(() -> database.fetch("select {0}::interval", DSL.val(value)))
                    .returns(Rule.range("c", "interval").sqlState(), DataAccessException::sqlState);
        }
    }

    private static Optional<PgInterval> findStored(YearToSecond value, DSLContext database) {
        try {
            return database.resultQuery("""
                            select extract(year from v)::int * 12 + extract(month from v)::int,
                            extract(day from v)::int, extract(hour from v)::int8 * 3600000000
                            + extract(minute from v)::int8 * 60000000 + extract(microseconds from v)::int8
                            from (select {0}::interval v) t""", DSL.val(value))
                    .fetchOptional(row ->
                            new PgInterval(row.get(0, int.class), row.get(1, int.class), row.get(2, long.class)));
        } catch (DataAccessException e) {
            return Optional.empty();
        }
    }

    /** What the value says, the number of its months cut to an {@code int}. */
    private static PgInterval meant(YearToSecond value) {
        var months = value.getYearToMonth();
        var time = value.getDayToSecond();
        long seconds = (time.getHours() * 60L + time.getMinutes()) * 60 + time.getSeconds();
        return new PgInterval(
                months.getSign() * (months.getYears() * 12 + months.getMonths()),
                time.getSign() * time.getDays(),
                time.getSign() * (seconds * 1_000_000 + (time.getNano() + 500) / 1_000));
    }

    @ParameterizedTest
    @ValueSource(ints = {TestPostgres.OLDEST, TestPostgres.NEWEST})
    void comparesAndCountsSecondsAsTheServerDoes(int major) throws SQLException {
        var values = VALUES.stream()
                .map(PgInterval::of)
                .filter(Objects::nonNull)
                .limit(60)
                .toList();
        try (var connection = TestPostgres.connect(TestPostgres.of(major).createDatabase());
                var query = connection.prepareStatement("""
                        select sign(case when a < b then -1 when a = b then 0 else 1 end), extract(epoch from a)
                        from unnest(?::interval[]) with ordinality as x(a, i), unnest(?::interval[]) with ordinality as y(b, j)
                        order by i, j""")) {
            var texts = values.stream().map(PgIntervalTest::text).toArray();
            query.setArray(1, connection.createArrayOf("text", texts));
            query.setArray(2, connection.createArrayOf("text", texts));
            var server = new ArrayList<List<Object>>();
            try (var rows = query.executeQuery()) {
                while (rows.next()) {
                    server.add(List.of(rows.getInt(1), rows.getBigDecimal(2)));
                }
            }

            assertThat(values.stream()
                            .flatMap(a -> values.stream()
                                    .map(b -> List.<Object>of(Integer.signum(a.compareTo(b)), a.epoch()))))
                    .isEqualTo(server);
        }
    }

    private static String text(PgInterval value) {
        return "%d months %d days %d hours %s seconds"
                .formatted(
                        value.months(),
                        value.days(),
                        value.micros() / HOUR,
                        BigDecimal.valueOf(value.micros() % HOUR, 6).toPlainString());
    }
}
