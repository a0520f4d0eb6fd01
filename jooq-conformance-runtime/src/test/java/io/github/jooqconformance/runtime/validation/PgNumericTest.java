package io.github.jooqconformance.runtime.validation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jooqconformance.runtime.testing.TestPostgres;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PgNumericTest {
    @ParameterizedTest
    @CsvSource({
        "14, 4, 2",
        "14, 1, 0",
        "14, 1, 1",
        "14, 20, 5",
        "14, 1000, 0",
        "18, 4, 2",
        "18, 38, 10",
        "18, 3, -2",
        "18, 2, 4",
        "18, 5, -5",
        "18, 1, -1",
        "18, 1, 3",
        "18, 1000, 1000",
        "18, 1000, -1000"
    })
    void storesWhatTheServerStores(int major, int precision, int scale) throws SQLException {
        var type = "numeric(" + precision + "," + scale + ")";
        try (var column = ServerColumn.of(major, type, BigDecimal.class)) {
            assertThat(numbers(precision, scale))
                    .filteredOn(number -> !Optional.ofNullable(Pg.numeric(number, precision, scale))
                            .equals(column.store(number)))
                    .isEmpty();
        }
    }

    @Test
    void refusesLargeNumbersWithTheErrorOfTheirRule() throws SQLException {
        try (var column = ServerColumn.of(TestPostgres.NEWEST, "numeric(4,2)", BigDecimal.class)) {
            assertThat(column.store(new BigDecimal("100"))).isEmpty();

            assertThat(Rule.numeric("c", 4, 2).sqlState()).isEqualTo(column.sqlState());
        }
    }

    @Test
    void acceptsWithoutPrecisionWhatIsReadBackUnchanged() throws SQLException {
        try (var column = ServerColumn.of(TestPostgres.NEWEST, "numeric", BigDecimal.class)) {
            assertThat(Stream.of(
                                    "0",
                                    "0.00",
                                    "0E+5",
                                    "0E+131072",
                                    "0E-16383",
                                    "0E-16384",
                                    "1E+131071",
                                    "9.99E+131071",
                                    "1E+131072",
                                    "-1E+131072",
                                    "1E+140000",
                                    "1E-16383",
                                    "1E-16384",
                                    "12345E-16385",
                                    "1.5E-16382",
                                    "1E+300000")
                            .map(BigDecimal::new))
                    .filteredOn(number -> Pg.isNumeric(number)
                            != column.store(number)
                                    .filter(stored -> stored.compareTo(number) == 0)
                                    .isPresent())
                    .isEmpty();
        }
    }

    @Test
    void answersAtOnceForNumbersThatWouldTakeGigabytesToRound() {
        var hostile = Stream.of(
                        "1E+999999999",
                        "-1E+2147483647",
                        "1E-999999999",
                        "1E-2147483647",
                        "0E-2147483647",
                        "0E+2147483647")
                .map(BigDecimal::new);

        assertThat(hostile).allSatisfy(number -> {
            assertThat(Pg.numeric(number, 4, 2)).isNull();
            assertThat(Pg.isNumeric(number)).isFalse();
        });
        assertThat(Pg.numeric(new BigDecimal("0E+1073741822"), 4, 2)).isEqualTo("0.00");
    }

    @Test
    void keepsNumbersOfTheColumnsScaleWithoutCopyingThem() {
        var number = new BigDecimal("12.34");

        assertThat(Pg.numeric(number, 4, 2)).isSameAs(number);
    }

    /** Random ones, and those around the limit and around the points where rounding changes. */
    private static List<BigDecimal> numbers(int precision, int scale) {
        var random = new Random(precision * 31L + scale);
        var unit = BigDecimal.ONE.scaleByPowerOfTen(-scale);
        var limit = BigDecimal.ONE.scaleByPowerOfTen(precision - scale);
        var half = unit.divide(BigDecimal.valueOf(2));
        var crumb = unit.scaleByPowerOfTen(-3);
        var boundaries = Stream.of(
                        BigDecimal.ZERO,
                        unit,
                        half,
                        half.subtract(crumb),
                        limit,
                        limit.subtract(unit),
                        limit.subtract(half),
                        limit.subtract(half).subtract(crumb),
                        limit.add(crumb),
                        crumb,
                        unit.add(half),
                        new BigDecimal("0E+9"),
                        new BigDecimal("0E-9"),
                        new BigDecimal("1E+2000"),
                        new BigDecimal("1E-16383"),
                        new BigDecimal("1E-16384"),
                        new BigDecimal("0E-16384"))
                .flatMap(number ->
                        Stream.of(number, number.negate(), number.setScale(Math.max(number.scale(), scale + 2))));
        var randoms = Stream.generate(() -> new BigDecimal(
                        new BigInteger(1 + random.nextInt(Math.min(precision * 4 + 8, 200)), random),
                        scale - 3 + random.nextInt(8)))
                .map(number -> random.nextBoolean() ? number : number.negate())
                .limit(700);
        return Stream.concat(boundaries, randoms).toList();
    }
}
