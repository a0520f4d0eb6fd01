package io.github.jooqconformance.runtime.validation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jooqconformance.runtime.testing.TestPostgres;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.util.Random;
import org.junit.jupiter.api.Test;

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
}
