package io.github.jooqconformance.runtime.validation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jooqconformance.runtime.mapping.ExactTime;
import io.github.jooqconformance.runtime.testing.TestPostgres;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.Temporal;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.jooq.impl.SQLDataType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The verdict must be whether a value survives: the driver turns some values into others without an error. */
class PgDateTimeTest {
    private static final LocalDate FIRST_DATE = LocalDate.of(-4713, 11, 24);
    private static final LocalDate LAST_DATE = LocalDate.of(5_874_897, 12, 31);
    private static final LocalDateTime FIRST_TIMESTAMP = FIRST_DATE.atStartOfDay();
    private static final LocalDateTime END_OF_TIMESTAMPS = LocalDateTime.of(294_277, 1, 1, 0, 0);
    private static final Duration HALF_MICROSECOND = Duration.ofNanos(500);
    private static final List<Duration> AROUND = IntStream.of(
                    -86_400_000, -3_600_000, -60_000, -1_000, -1, 0, 1, 1_000, 60_000, 3_600_000, 86_400_000)
            .boxed()
            .flatMap(millis -> LongStream.of(-1_000, -501, -500, -499, -1, 0, 1, 499, 500, 501, 1_000)
                    .mapToObj(nanos -> Duration.ofMillis(millis).plusNanos(nanos)))
            .toList();

    private final Random random = new Random(20261101);

    @Test
    void acceptsTheDatesThatSurvive() throws SQLException {
        var boundaries = Stream.of(
                        FIRST_DATE, LAST_DATE, LocalDate.EPOCH, LocalDate.of(0, 1, 1), LocalDate.of(1582, 10, 10))
                .flatMap(date -> LongStream.rangeClosed(-3, 3).mapToObj(date::plusDays));
        var randoms = random.longs(
                        1_500,
                        FIRST_DATE.minusYears(5_000).toEpochDay(),
                        LAST_DATE.plusYears(50_000).toEpochDay())
                .mapToObj(LocalDate::ofEpochDay);

        try (var column = StoredTimes.of("date", ExactTime.date(SQLDataType.LOCALDATE))) {
            assertThat(Stream.concat(boundaries, randoms))
                    .filteredOn(date -> Pg.isDate(date) != column.store(date).equals(Optional.of(date)))
                    .isEmpty();
        }
    }

    @Test
    void acceptsTheTimestampsThatSurvive() throws SQLException {
        try (var column = StoredTimes.of("timestamp", ExactTime.timestamp(SQLDataType.LOCALDATETIME))) {
            assertThat(localDateTimes())
                    .filteredOn(value -> Pg.isTimestamp(value) != survives(value, column.store(value)))
                    .isEmpty();
        }
    }

    @Test
    void acceptsTheTimestampsWithZoneThatSurvive() throws SQLException {
        var offsets = Stream.of("Z", "+15:59:59", "-15:59:59", "+16:00", "-16:00", "-18:00", "+05:30:15")
                .map(ZoneOffset::of)
                .toList();
        var values = localDateTimes().map(value -> value.atOffset(offsets.get(random.nextInt(offsets.size()))));

        try (var column = StoredTimes.of("timestamptz", ExactTime.timestamptz(SQLDataType.OFFSETDATETIME))) {
            assertThat(values)
                    .filteredOn(value -> Pg.isTimestamp(value) != survives(value, column.store(value)))
                    .isEmpty();
        }
    }

    @Test
    void knowsTheInfinities() throws SQLException {
        try (var column = StoredTimes.of("date", ExactTime.date(SQLDataType.LOCALDATE))) {
            assertThat(column.store(LocalDate.MAX)).contains(LocalDate.MAX);
            assertThat(column.store(LocalDate.MIN)).contains(LocalDate.MIN);
        }
        assertThat(Stream.of(LocalDate.MAX, LocalDate.MIN, LocalDate.EPOCH)).allMatch(PgTime::isDate);
        assertThat(Stream.of(LocalDateTime.MAX, LocalDateTime.MIN)).allMatch(PgTime::isTimestamp);
        assertThat(Stream.of(OffsetDateTime.MAX, OffsetDateTime.MIN)).allMatch(PgTime::isTimestamp);
        assertThat(PgTime.isDate(LAST_DATE.plusDays(1))).isFalse();
        assertThat(PgTime.timestampOrInfinity(LocalDateTime.MAX)).isSameAs(LocalDateTime.MAX);
        assertThat(PgTime.timestampOrInfinity(END_OF_TIMESTAMPS)).isNull();
        assertThat(PgTime.timestamptzOrInfinity(OffsetDateTime.MIN)).isSameAs(OffsetDateTime.MIN);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 2, 6})
    void roundsTimesAsTheDriverAndTheServerDo(int precision) throws SQLException {
        var edges = Stream.of(
                        "23:59:59.999999499", "23:59:59.9999995", "23:59:59.995", "23:59:59.5", "12:00:00.0049995")
                .map(LocalTime::parse);
        var randoms = random.longs(500, 0, Duration.ofDays(1).toNanos()).mapToObj(LocalTime::ofNanoOfDay);

        try (var column = StoredTimes.of("time(" + precision + ")", ExactTime.time(SQLDataType.LOCALTIME(6)))) {
            assertThat(Stream.of(Stream.of(LocalTime.MIN, LocalTime.MAX), edges, randoms)
                            .flatMap(times -> times))
                    .filteredOn(time -> !column.store(time).equals(Optional.of(PgTime.time(time, precision))))
                    .isEmpty();
        }
    }

    @Test
    void refusesWhatJooqAloneTurnsIntoAnotherDay() {
        assertThat(Stream.of(LocalDate.of(1, 1, 1), LocalDate.of(1582, 10, 15), LAST_DATE))
                .allMatch(PgTime::isAttribute);
        assertThat(Stream.of(LocalDate.of(0, 12, 31), LocalDate.of(1582, 10, 14), LocalDate.MAX))
                .noneMatch(PgTime::isAttribute);
        assertThat(PgTime.isAttribute(LocalDateTime.of(0, 12, 31, 0, 0))).isFalse();
        assertThat(PgTime.isAttribute(LocalDateTime.of(1, 1, 1, 0, 0))).isTrue();
    }

    @Test
    void acceptsTheTimesInWholeSeconds() {
        assertThat(Stream.of(LocalTime.MIDNIGHT, LocalTime.NOON, LocalTime.of(23, 59, 59)))
                .allMatch(Pg::isTime);
        assertThat(Stream.of(LocalTime.MAX, LocalTime.of(12, 0, 0, 500_000_000), LocalTime.ofNanoOfDay(1)))
                .noneMatch(Pg::isTime);
    }

    @Test
    void refusesWhatTheDriverTakesForInfinity() {
        assertThat(Stream.of(LocalDate.MIN, LocalDate.MAX)).noneMatch(Pg::isDate);
        assertThat(Stream.of(LocalDateTime.MIN, LocalDateTime.MAX)).noneMatch(Pg::isTimestamp);
        assertThat(Stream.of(OffsetDateTime.MIN, OffsetDateTime.MAX)).noneMatch(Pg::isTimestamp);
    }

    @Test
    void refusesLateTimestampsWithTheErrorOfTheirRule() throws SQLException {
        try (var column = ServerColumn.of(TestPostgres.NEWEST, "timestamp", LocalDateTime.class)) {
            assertThat(column.store(END_OF_TIMESTAMPS)).isEmpty();

            assertThat(Rule.range("c", "timestamp").sqlState()).isEqualTo(column.sqlState());
        }
    }

    private Stream<LocalDateTime> localDateTimes() {
        var boundaries = Stream.of(
                        FIRST_TIMESTAMP,
                        END_OF_TIMESTAMPS,
                        LocalDateTime.of(1, 1, 1, 0, 0),
                        LocalDateTime.of(2000, 1, 1, 0, 0))
                .flatMap(value -> Stream.concat(AROUND.stream(), AROUND.stream().map(around -> around.multipliedBy(16)))
                        .map(value::plus));
        var randoms = random.longs(500, -300_000_000_000L, 10_000_000_000_000L)
                .mapToObj(
                        seconds -> LocalDateTime.ofEpochSecond(seconds, random.nextInt(1_000_000_000), ZoneOffset.UTC));
        return Stream.concat(boundaries, randoms);
    }

    private static boolean survives(Temporal value, Optional<? extends Temporal> stored) {
        return stored.filter(read -> Duration.between(value, read).abs().compareTo(HALF_MICROSECOND) <= 0)
                .isPresent();
    }
}
