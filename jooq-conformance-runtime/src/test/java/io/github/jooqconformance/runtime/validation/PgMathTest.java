package io.github.jooqconformance.runtime.validation;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.jooqconformance.runtime.testing.TestPostgres;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PgMathTest {
    @Test
    void knowsTheRangesOfIntegers() {
        assertThat(PgMath.isSmallint(32_767)).isTrue();
        assertThat(PgMath.isSmallint(32_768)).isFalse();
        assertThat(PgMath.isSmallint(-32_769)).isFalse();
        assertThat(PgMath.isInteger(-2_147_483_648L)).isTrue();
        assertThat(PgMath.isInteger(-2_147_483_649L)).isFalse();
        assertThat(PgMath.isBigint(new BigDecimal("9223372036854775807"))).isTrue();
        assertThat(PgMath.isBigint(new BigDecimal("9223372036854775808"))).isFalse();
        assertThat(PgMath.isBigint(new BigDecimal("-9223372036854775808"))).isTrue();
    }

    @Test
    void comparesFloatingPointNumbersAsPostgresDoes() throws SQLException {
        var random = new Random(20261101);
        double[] values = {
            0.0, -0.0, 1.5, -1.5, Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY, random.nextDouble()
        };

        try (var connection = TestPostgres.connect(TestPostgres.newest().createDatabase());
                var query = connection.prepareStatement(
                        "select case when a < b then -1 when a = b then 0 else 1 end from (select ?::float8 as a, ?::float8 as b) as pair")) {
            for (double left : values) {
                for (double right : values) {
                    query.setDouble(1, left);
                    query.setDouble(2, right);
                    try (var row = query.executeQuery()) {
                        row.next();
                        assertThat(Integer.signum(PgMath.compare(left, right)))
                                .as("%s to %s", left, right)
                                .isEqualTo(row.getInt(1));
                    }
                }
            }
        }
    }

    @Test
    void roundsToIntegersAsPostgresDoes() throws SQLException {
        try (var connection = TestPostgres.connect(TestPostgres.newest().createDatabase());
                var query =
                        connection.prepareStatement("select round(?::numeric), ?::numeric::int8, ?::float8::int8")) {
            for (var text :
                    List.of("0.5", "-0.5", "0.49", "1.5", "2.5", "-2.5", "12345.500", "1e-16383", "9e18", "0")) {
                var value = new BigDecimal(text);
                query.setString(1, text);
                query.setString(2, text);
                query.setDouble(3, value.doubleValue());
                try (var row = query.executeQuery()) {
                    row.next();
                    assertThat(PgMath.round(value)).as(text).isEqualByComparingTo(row.getBigDecimal(1));
                    assertThat(PgMath.round(value)).as(text).isEqualByComparingTo(row.getBigDecimal(2));
                    assertThat((long) Math.rint(value.doubleValue())).as(text).isEqualTo(row.getLong(3));
                }
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "int2, 32767.4, 32767.5, -32768.4, -32768.5",
        "int4, 2147483647.4, 2147483647.5, -2147483648.4, -2147483648.5",
        "int8, 9223372036854775807.4, 9223372036854775807.5, -9223372036854775808.4, -9223372036854775808.5"
    })
    void refusesNumbersThatRoundToNoInteger(String type, String fits, String overflows, String least, String underflows)
            throws SQLException {
        try (var column = ServerColumn.ofText(type, "?::numeric::" + type)) {
            for (var text : List.of(fits, overflows, least, underflows, "1e131071", "-1e30", "1e-16383")) {
                var value = new BigDecimal(text);
                boolean holds = switch (type) {
                    case "int2" -> PgMath.isSmallint(value);
                    case "int4" -> PgMath.isInteger(value);
                    default -> PgMath.isBigint(value);
                };

                assertThat(holds).as(text).isEqualTo(column.store(text).isPresent());
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"int2", "int4", "int8"})
    void refusesFloatingPointNumbersThatRoundToNoInteger(String type) throws SQLException {
        int bits = Integer.parseInt(type.substring(3)) * 8 - 1;
        double end = Math.pow(2, bits);
        double[] values = {
            end,
            end - 0.5,
            end - 0.51,
            Math.nextDown(end),
            -end,
            -end - 0.5,
            -end - 0.51,
            -end - 1,
            0.5,
            Double.NaN,
            Double.POSITIVE_INFINITY,
            Double.NEGATIVE_INFINITY,
            1e300,
            -0.0
        };

        try (var column = ServerColumn.ofText(type, "?::float8::" + type)) {
            for (double value : values) {
                boolean holds = switch (type) {
                    case "int2" -> PgMath.isSmallint(value);
                    case "int4" -> PgMath.isInteger(value);
                    default -> PgMath.isBigint(value);
                };

                assertThat(holds).as("%s", value).isEqualTo(column.store(value).isPresent());
            }
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {TestPostgres.OLDEST, TestPostgres.NEWEST})
    void dividesAsPostgresDoes(int major) throws SQLException {
        var random = new Random(20261122);

        try (var connection = TestPostgres.connect(TestPostgres.of(major).createDatabase());
                var query = connection.prepareStatement("select (?::numeric / ?::numeric)::text")) {
            for (int i = 0; i < 2_000; i++) {
                var dividend = number(random);
                var divisor = number(random);
                query.setString(1, dividend.toPlainString());
                query.setString(2, divisor.toPlainString());
                if (divisor.signum() != 0) {
                    try (var row = query.executeQuery()) {
                        row.next();
                        assertThat(PgMath.divide(dividend, divisor).toPlainString())
                                .as("%s / %s", dividend, divisor)
                                .isEqualTo(row.getString(1));
                    }
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"+", "-", "*", "/"})
    void calculatesWithFloatingPointNumbersAsPostgresDoes(String operator) throws SQLException {
        double[] values = {
            0.0,
            -0.0,
            0.1,
            -1.5,
            3,
            1e200,
            -1e308,
            1.7e308,
            1e-200,
            4.9e-324,
            1e-310,
            Double.NaN,
            Double.POSITIVE_INFINITY,
            Double.NEGATIVE_INFINITY
        };
        try (var connection = TestPostgres.connect(TestPostgres.newest().createDatabase());
                var query = connection.prepareStatement("select ?::float8 " + operator + " ?::float8")) {
            for (double left : values) {
                for (double right : values) {
                    query.setDouble(1, left);
                    query.setDouble(2, right);
                    assertThat(calculated(operator, left, right))
                            .as("%s %s %s", left, operator, right)
                            .isEqualTo(answer(query));
                }
            }
        }
    }

    /** The result, or the error in which calculating it ends. */
    private static Object calculated(String operator, double left, double right) {
        boolean isZeroDivision = operator.equals("/") && right == 0 && !Double.isNaN(left);
        double result = switch (operator) {
            case "+" -> left + right;
            case "-" -> left - right;
            case "*" -> left * right;
            default -> left / right;
        };
        boolean isHeld = switch (operator) {
            case "+", "-" -> PgMath.isSum(result, left, right);
            case "*" -> PgMath.isProduct(result, left, right);
            default -> PgMath.isQuotient(result, left, right);
        };
        return isZeroDivision ? "22012" : isHeld ? (Object) result : "22003";
    }

    private static Object answer(PreparedStatement query) throws SQLException {
        try (var row = query.executeQuery()) {
            row.next();
            return row.getDouble(1);
        } catch (SQLException e) {
            return requireNonNull(e.getSQLState());
        }
    }

    @Test
    void castsDecimalsToFloatingPointNumbersAsPostgresDoes() throws SQLException {
        var random = new Random(20261122);
        var numbers = Stream.concat(
                        Stream.of(
                                "1.7976931348623157e308",
                                "1.7976931348623159e308",
                                "3.4028235e38",
                                "3.4028236e38",
                                "1e400",
                                "-1e400",
                                "4.9e-324",
                                "2e-324",
                                "1e-400",
                                "1.4e-45",
                                "1e-46",
                                "0",
                                "0.1"),
                        Stream.generate(() -> number(random).toPlainString()).limit(500))
                .toList();
        try (var real = ServerColumn.ofText("text", "?::numeric::float4");
                var whole = ServerColumn.ofText("text", "?::numeric::float8")) {
            for (var text : numbers) {
                var value = new BigDecimal(text);
                var asReal = real.store(text).map(Float::valueOf);
                var asDouble = whole.store(text).map(Double::valueOf);

                assertThat(asReal.isPresent()).as(text).isEqualTo(PgMath.isReal(value));
                assertThat(asDouble.isPresent()).as(text).isEqualTo(PgMath.isDouble(value));
                asReal.ifPresent(stored -> assertThat(stored).as(text).isEqualTo(value.floatValue()));
                asDouble.ifPresent(stored -> assertThat(stored).as(text).isEqualTo(value.doubleValue()));
            }
        }
    }

    @Test
    void truncatesAndTellsSignsAsPostgresDoes() throws SQLException {
        double[] values = {0.5, -0.5, 0.0, -0.0, 1e300, -7.999, Double.NaN, Double.NEGATIVE_INFINITY};
        try (var truncated = ServerColumn.ofText("text", "trunc(?::float8)");
                var sign = ServerColumn.ofText("text", "sign(?::float8)")) {
            for (double value : values) {
                assertThat(truncated.store(value).map(Double::valueOf)).hasValue(PgMath.trunc(value));
                assertThat(sign.store(value).map(Double::valueOf)).hasValue(PgMath.sign(value));
            }
        }
    }

    private static BigDecimal number(Random random) {
        var digits = new BigInteger(1 + random.nextInt(90), random);
        return new BigDecimal(random.nextInt(4) == 0 ? digits.negate() : digits, random.nextInt(40));
    }
}
