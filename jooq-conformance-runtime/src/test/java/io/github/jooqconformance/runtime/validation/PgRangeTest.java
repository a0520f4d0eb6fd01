package io.github.jooqconformance.runtime.validation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jooqconformance.runtime.testing.TestPostgres;
import io.github.jooqconformance.runtime.value.Range;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Ranges are in order if PostgreSQL takes them. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PgRangeTest {
    private Connection connection;

    @BeforeAll
    void connect() {
        connection = TestPostgres.connect(TestPostgres.newest().createDatabase());
    }

    @AfterAll
    void close() throws SQLException {
        connection.close();
    }

    private boolean isTaken(String type, Object lower, Object upper) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute("select '[" + lower + "," + upper + "]'::" + type);
            return true;
        } catch (SQLException e) {
            assertThat(e.getSQLState()).isEqualTo("22000");
            return false;
        }
    }

    @ParameterizedTest
    @CsvSource({"1, 1", "1, 2", "2, 1", ", 1", "1,", ","})
    void knowsTheOrderOfNumbers(@Nullable Integer lower, @Nullable Integer upper) throws SQLException {
        var taken = isTaken("int4range", lower == null ? "" : lower, upper == null ? "" : upper);

        assertThat(PgRange.isOrdered(Range.closed(lower, upper))).isEqualTo(taken);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-01-01T00:00:01, 2026-01-01T00:00:01",
        "2026-01-01T00:00:01, 2026-01-01T00:00:02",
        "2026-01-01T00:00:02, 2026-01-01T00:00:01",
        // Half a microsecond is rounded to the even one.
        "2026-01-01T00:00:01.000000600, 2026-01-01T00:00:01.000000400",
        "2026-01-01T00:00:01.000000500, 2026-01-01T00:00:01.000000400",
        "2026-01-01T00:00:01.000001500, 2026-01-01T00:00:01.000001400",
        // Into the next second.
        "2026-01-01T00:00:02, 2026-01-01T00:00:01.999999600",
        "2026-01-01T00:00:02, 2026-01-01T00:00:01.999999400",
        "2026-01-01T00:00:02.000001, 2026-01-01T00:00:01.999999600",
        "2026-01-01T00:00:03, 2026-01-01T00:00:01.999999600"
    })
    void knowsTheOrderOfTimesAsTheyAreStored(LocalDateTime lower, LocalDateTime upper) throws SQLException {
        var lowerAtOffset = lower.atOffset(ZoneOffset.ofHours(5));
        var upperAtOffset = upper.atOffset(ZoneOffset.ofHours(5)).withOffsetSameInstant(ZoneOffset.UTC);

        assertThat(PgRange.isOrderedTsrange(Range.closed(lower, upper))).isEqualTo(isTaken("tsrange", lower, upper));
        assertThat(PgRange.isOrderedTstzrange(Range.closed(lowerAtOffset, upperAtOffset)))
                .isEqualTo(isTaken("tstzrange", lowerAtOffset, upperAtOffset));
    }
}
