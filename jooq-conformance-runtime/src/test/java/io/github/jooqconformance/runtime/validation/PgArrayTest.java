package io.github.jooqconformance.runtime.validation;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.jooqconformance.runtime.testing.TestPostgres;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PgArrayTest {
    private final Random random = new Random(20261122);

    /** Few elements are compared one by one, and many looked up. */
    @ParameterizedTest
    @CsvSource({"4, 3, 3", "60, 60, 40", "60, 30, 400", "100, 40, 1000000"})
    void comparesArraysAsTheServerDoes(int size, int otherSize, int values) throws SQLException {
        try (var connection = TestPostgres.connect(TestPostgres.newest().createDatabase())) {
            var database = DSL.using(connection);
            for (int i = 0; i < 60; i++) {
                var one = randoms(size, values);
                var other = i % 2 == 0 ? randoms(otherSize, values) : part(one, otherSize);

                assertThat(PgArray.containsAll(one, other)).isEqualTo(ask(database, "@>", one, other));
                assertThat(PgArray.overlap(one, other)).isEqualTo(ask(database, "&&", one, other));
            }
        }
    }

    private List<@Nullable Integer> randoms(int size, int values) {
        var list = new ArrayList<@Nullable Integer>();
        IntStream.range(0, random.nextInt(size)).forEach(i -> list.add(random.nextInt(values)));
        if (random.nextInt(8) == 0) {
            list.add(null);
        }
        return list;
    }

    private List<@Nullable Integer> part(List<@Nullable Integer> list, int size) {
        var part = new ArrayList<>(list);
        Collections.shuffle(part, random);
        return part.subList(0, Math.min(size, part.size()));
    }

    private static boolean ask(
            DSLContext database, String operator, List<@Nullable Integer> one, List<@Nullable Integer> other) {
        return (boolean) requireNonNull(database.fetchValue(
                "select {0} " + operator + " {1}",
                DSL.val(one.toArray(Integer[]::new)),
                DSL.val(other.toArray(Integer[]::new))));
    }

    @Test
    void findsNoNullInArraysThatAreLookedUp() {
        var nulls = Collections.<@Nullable Integer>nCopies(2_000, null);

        assertThat(PgArray.overlap(nulls, nulls)).isFalse();
        assertThat(PgArray.containsAll(nulls, nulls)).isFalse();
    }

    /** Few elements or many: what PostgreSQL finds equal, Java may not. */
    @ParameterizedTest
    @ValueSource(ints = {1, 2_000})
    void findsEqualWhatPostgresFindsEqual(int size) {
        assertThat(areFoundIn(size, new BigDecimal("1.0"), new BigDecimal("1.00")))
                .isTrue();
        assertThat(areFoundIn(size, new BigDecimal("0.0"), BigDecimal.ZERO)).isTrue();
        assertThat(areFoundIn(size, 0.0, -0.0)).isTrue();
        assertThat(areFoundIn(size, 0f, -0f)).isTrue();
        assertThat(areFoundIn(size, Double.NaN, Double.NaN)).isTrue();
        var noon = OffsetDateTime.parse("2026-01-02T12:00:00Z");
        assertThat(areFoundIn(size, noon, noon.withOffsetSameInstant(ZoneOffset.ofHours(5))))
                .isTrue();
        assertThat(areFoundIn(size, new BigDecimal("1.0"), new BigDecimal("1.01")))
                .isFalse();
        assertThat(areFoundIn(size, 1.0, -1.0)).isFalse();
    }

    private static <T> boolean areFoundIn(int size, T one, T other) {
        var ones = Collections.nCopies(size, one);
        var others = Collections.nCopies(size, other);
        var isContained = PgArray.containsAll(ones, others);
        assertThat(PgArray.overlap(ones, others)).isEqualTo(isContained);
        return isContained;
    }
}
