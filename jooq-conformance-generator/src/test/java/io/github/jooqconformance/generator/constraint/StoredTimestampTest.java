package io.github.jooqconformance.generator.constraint;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jooqconformance.runtime.testing.TestPostgres;
import io.github.jooqconformance.runtime.validation.PgTime;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jooq.DataType;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is predicted must be what is read back after jOOQ stored a value. */
class StoredTimestampTest {
    private static final int VALUES = 400;

    private final Random random = new Random(20261101);

    @ParameterizedTest
    @ValueSource(ints = {0, 3, 6})
    void roundsTimestampsAsTheDriverAndTheServerDo(int precision) throws SQLException {
        var values = values();

        var stored = stored("timestamp(" + precision + ")", values, SQLDataType.LOCALDATETIME);

        assertThat(values.stream().map(value -> PgTime.timestamp(value, precision)))
                .isEqualTo(stored);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 3, 6})
    void roundsTimestampsWithTimeZoneAsTheServerDoes(int precision) throws SQLException {
        var values = values().stream()
                .map(value -> value.atOffset(ZoneOffset.ofHours(random.nextInt(25) - 12)))
                .toList();

        var stored = stored("timestamptz(" + precision + ")", values, SQLDataType.OFFSETDATETIME);

        assertThat(values.stream()
                        .map(value -> PgTime.timestamptz(value, precision))
                        .map(OffsetDateTime::toInstant))
                .isEqualTo(stored.stream().map(OffsetDateTime::toInstant).toList());
    }

    @Test
    void keepsTheOffset() {
        var value = OffsetDateTime.of(2024, 1, 1, 0, 0, 0, 1_600, ZoneOffset.ofHours(5));

        assertThat(PgTime.timestamptz(value))
                .isEqualTo(value.withNano(2_000))
                .hasToString("2024-01-01T00:00:00.000002+05:00");
    }

    @Test
    void keepsAValueThatNeedsNoRounding() {
        var value = LocalDateTime.of(2024, 1, 1, 0, 0, 0, 1_000);

        assertThat(PgTime.timestamp(value)).isSameAs(value);
    }

    @Test
    void refusesWhatIsOutOfRange() {
        assertThat(PgTime.timestamp(LocalDateTime.MAX)).isNull();
        assertThat(PgTime.timestamptz(OffsetDateTime.MIN)).isNull();
    }

    /** Values of two millenniums, many of them at the edges where rounding turns. */
    private List<LocalDateTime> values() {
        var values = new ArrayList<LocalDateTime>();
        for (int i = 0; i < VALUES; i++) {
            int edge = List.of(500, 500_000, 499_500, 500_000_000, 999_999_500, 1_000_000_000)
                    .get(i % 6);
            int nanos = switch (i % 3) {
                case 0 -> random.nextInt(1_000_000) * 1_000 + 500;
                case 1 -> Math.floorMod(edge + random.nextInt(3) - 1, 1_000_000_000);
                default -> random.nextInt(1_000_000_000);
            };
            long second = random.nextLong(-62_000_000_000L, 4_000_000_000L);
            values.add(LocalDateTime.ofEpochSecond(second, nanos, ZoneOffset.UTC));
        }
        return values;
    }

    private static <T> List<T> stored(String type, List<T> values, DataType<T> javaType) throws SQLException {
        try (var connection = TestPostgres.connect(
                TestPostgres.newest().createDatabase("create table t (id serial, v " + type + ")"))) {
            var context = DSL.using(connection, SQLDialect.POSTGRES);
            var column = DSL.field(DSL.name("v"), javaType);
            var insert = context.insertInto(DSL.table("t"), column);
            for (var value : values) {
                insert = insert.values(value);
            }
            insert.execute();
            return context.select(column).from("t").orderBy(DSL.field("id")).fetch(column);
        }
    }
}
