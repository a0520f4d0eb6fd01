package io.github.jooqconformance.runtime.validation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jooqconformance.runtime.testing.TestPostgres;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What texts are cast to, or why they cannot be. */
class PgCastTest {
    private static final int FIRST_WITH_OTHER_NOTATIONS = 16;

    private static final List<String> INTEGERS = Stream.concat(
                    Stream.of(
                            "",
                            " ",
                            "-",
                            "+",
                            "- 1",
                            "+-1",
                            "1.0",
                            "1e3",
                            "_1",
                            "1_",
                            "1__0",
                            "1_000",
                            "0x",
                            "0x1F",
                            "0X1f",
                            "-0x8000",
                            "0x_1",
                            "0x1_",
                            "0b101",
                            "0b2",
                            "0o17",
                            "0o8",
                            "0_1",
                            "00012",
                            "-0",
                            "\t5\n",
                            "\u000B5\f\r",
                            "\u00A05",
                            "5\u2003",
                            "٣",
                            "1\u0000",
                            "32767",
                            "32768",
                            "-32768",
                            "-32769",
                            "2147483647",
                            "2147483648",
                            "-2147483648",
                            "-2147483649",
                            "9223372036854775807",
                            "9223372036854775808",
                            "-9223372036854775808",
                            "-9223372036854775809",
                            "99999999999999999999999",
                            "0x7fffffffffffffff",
                            "0x8000000000000000",
                            "0xffffffffffffffffff",
                            "1_000_000",
                            "327690x",
                            "3276x",
                            "21474836470 1",
                            "-9223372036854775808x",
                            "99999999999999999999x"),
                    RandomText.of(3_000, 5, "0", "1", "9", "-", "+", " ", "_", "x", "0x", "f", ".", "e", "\t").stream())
            .filter(text -> text.indexOf('\0') < 0)
            .toList();

    private static final List<String> DECIMALS = Stream.concat(
                    Stream.of(
                            ".",
                            "1.",
                            ".5",
                            "-.5",
                            "1.5.5",
                            "1e",
                            "1e+",
                            "1e5",
                            "1E-5",
                            " +1.50 ",
                            "1e131071",
                            "1e131072",
                            "1e-16383",
                            "1e-16384",
                            "0e999999",
                            "NaN",
                            "-NaN",
                            "nan",
                            "Infinity",
                            "-inf",
                            "+INF",
                            "infinit",
                            "1_0.5_0",
                            "1_.5",
                            "1._5",
                            "1e1_0",
                            "1e_1",
                            "0x1F.5",
                            "1 e5",
                            "1e 5",
                            "1e +5",
                            "1e- 5",
                            "1d",
                            "1f",
                            "1".repeat(1_000),
                            "1".repeat(1_001)),
                    RandomText.of(3_000, 5, "0", "12", "-", ".", "e", " ", "_", "nan", "inf", "+", "x").stream())
            .toList();

    private static final List<String> BOOLEANS = Stream.concat(
                    Stream.of(
                            "t", "TRUE", "tru", "truex", "y", "Yes", "o", "on", "of", "OFF", "offf", "n", "no", "1",
                            "0", "01"),
                    RandomText.of(500, 3, "t", "r", "u", "e", "f", "o", "n", "y", " ", "\t", "1", "0").stream())
            .toList();

    @ParameterizedTest
    @ValueSource(ints = {TestPostgres.OLDEST, TestPostgres.NEWEST})
    void readsIntegersAsTheServerDoes(int major) throws SQLException {
        readsIntegers(major, "smallint", PgCast::isNoSmallint, PgCast::overflowsSmallint);
        readsIntegers(major, "integer", PgCast::isNoInteger, PgCast::overflowsInteger);
        readsIntegers(major, "bigint", PgCast::isNoBigint, PgCast::overflowsBigint);
    }

    private static void readsIntegers(int major, String type, Predicate<String> isNone, Predicate<String> overflows)
            throws SQLException {
        try (var column = ServerColumn.ofText(major, type, "?::text::" + type)) {
            for (var text : INTEGERS) {
                var stored = column.store(text);
                var error = stored.isPresent() ? "" : column.sqlState();
                if (isNone.test(text)) {
                    assertThat(error).as(text).isEqualTo("22P02");
                } else if (overflows.test(text)) {
                    assertThat(error).as(text).isIn("22003", major < FIRST_WITH_OTHER_NOTATIONS ? "22P02" : "22003");
                } else if (major >= FIRST_WITH_OTHER_NOTATIONS || !isInOtherNotation(text)) {
                    assertThat(stored).as(text).hasValue(String.valueOf(PgCast.integer(text)));
                } else {
                    assertThat(error).as(text).isEqualTo("22P02");
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {TestPostgres.OLDEST, TestPostgres.NEWEST})
    void readsDecimalsAsTheServerDoes(int major) throws SQLException {
        try (var column = ServerColumn.ofText(major, "numeric", "?::text::numeric")) {
            for (var text : Stream.concat(DECIMALS.stream(), INTEGERS.stream()).toList()) {
                var stored = column.store(text);
                var error = stored.isPresent() ? "" : column.sqlState();
                if (PgCast.isNoNumeric(text)) {
                    assertThat(error).as(text).isEqualTo("22P02");
                } else if (PgCast.overflowsNumeric(text)) {
                    assertThat(error).as(text).isEqualTo("22003");
                } else if (major < FIRST_WITH_OTHER_NOTATIONS && isInOtherNotation(text)) {
                    assertThat(error).as(text).isEqualTo("22P02");
                } else if (PgCast.isNumeric(text)) {
                    assertThat(new BigDecimal(stored.orElseThrow()))
                            .as(text)
                            .isEqualByComparingTo(PgCast.numeric(text));
                } else if (!text.matches(".*[eE]\\s.*")) {
                    assertThat(stored).as(text).isPresent();
                }
            }
        }
    }

    private static boolean isInOtherNotation(String text) {
        return text.matches("(?s).*[_xobXOB].*");
    }

    @Test
    void readsNoNumberThatWouldTakeLong() {
        assertThat(PgCast.isNumeric("1".repeat(1_000))).isTrue();
        assertThat(PgCast.isNumeric("1".repeat(1_001))).isFalse();
        assertThat(PgCast.overflowsNumeric("1".repeat(1_000_000))).isFalse();
        assertThat(PgCast.isNoNumeric("1".repeat(1_000_000))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(ints = {TestPostgres.OLDEST, TestPostgres.NEWEST})
    void readsBooleansAsTheServerDoes(int major) throws SQLException {
        try (var column = ServerColumn.ofText(major, "boolean", "?::text::boolean")) {
            for (var text : BOOLEANS) {
                var stored = column.store(text).orElseGet(column::sqlState);

                assertThat(PgCast.isTrue(text) ? "t" : PgCast.isFalse(text) ? "f" : "22P02")
                        .as(text)
                        .isEqualTo(stored);
                assertThat(PgCast.isNoBoolean(text)).as(text).isEqualTo(stored.equals("22P02"));
            }
        }
    }
}
