package io.github.jooqconformance.runtime.validation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jooqconformance.runtime.testing.TestPostgres;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PgJsonTest {
    private static final String[] TOKENS = {
        "{", "}", "[", "]", ",", ":", "\"a\"", "\"\"", "1", "-0", "0.10", "true", "false", "null", " ", "\n"
    };
    private static final String[] CHARACTERS = {
        "0", "1", "9", "-", "+", ".", "e", "E", "\"", "\\", "\\u", "0000", "00e9", "\\ud83d", "\\ude00", "\\n", "\\x",
        "\t", "\u007F", "\u00A0", "\uFEFF", "😀", "é", "[", "]", "nul", "l", "\u0001"
    };
    private static final List<String> EXAMPLES = List.of(
            "",
            " ",
            "\"\\ud83d\\ude00\"",
            "\"\\ud83d\"",
            "\"\\ude00\"",
            "\"\\ud83dx\"",
            "\"\\ud83d\\n\"",
            "\"\\ud83d\\ud83d\"",
            "\"\\u0000\"",
            "\"\\u00g0\"",
            "\"\\u00\"",
            "\"\\",
            "\"a",
            "1e131071",
            "1e131072",
            "10e131071",
            "0.1e131072",
            "0.1e131073",
            "0.0001e131075",
            "0.0001e131076",
            "1e-16383",
            "1e-16384",
            "1.5e-16382",
            "1.5e-16383",
            "0e999999",
            "0e-16384",
            "0e1073741822",
            "0e1073741824",
            "0e99999999999999999999",
            "1e99999999999999999999",
            "-1E+5",
            "1e",
            "1e+",
            "1.",
            ".5",
            "01",
            "-",
            "--1",
            "+1",
            "1a",
            "1 2",
            "NaN",
            "Infinity",
            "truex",
            "True",
            "{\"a\":1,}",
            "[1,]",
            "[,1]",
            "{,}",
            "{\"a\"}",
            "{\"a\":}",
            "{1:2}",
            "{\"a\":1 \"b\":2}",
            "[1}",
            "{\"a\":1]",
            "]",
            "/* c */ 1",
            "1 //",
            "'a'",
            "\u00A01",
            "\uFEFF1",
            "1\u0000",
            "\f1",
            "\u000B1",
            "{\"a\":{\"b\":[1,{\"c\":null}]}}",
            "[[[[]]],{}]",
            "\t\r\n [ ] \n",
            "\"\u007F\u0085\"",
            "\"\t\"");

    @ParameterizedTest
    @ValueSource(ints = {TestPostgres.OLDEST, TestPostgres.NEWEST})
    void acceptsAsJsonbWhatTheServerAccepts(int major) throws SQLException {
        acceptsWhatTheServerAccepts(major, "jsonb", Pg::isJsonb);
    }

    @ParameterizedTest
    @ValueSource(ints = {TestPostgres.OLDEST, TestPostgres.NEWEST})
    void acceptsAsJsonWhatTheServerAccepts(int major) throws SQLException {
        acceptsWhatTheServerAccepts(major, "json", Pg::isJson);
    }

    @Test
    void refusesUnpairedSurrogatesWhichTheDriverWouldReplace() {
        assertThat(Stream.of("\"\uD83D\"", "\"\uDE00\"", "\"\uDE00\uD83D\"", "\"\uD83D"))
                .noneMatch(Pg::isJsonb)
                .noneMatch(Pg::isJson);
    }

    @Test
    void answersForAnyDepthOfNesting() {
        int depth = 1_000_000;
        var nested = "[{\"a\":".repeat(depth) + "1" + "}]".repeat(depth);

        assertThat(Pg.isJsonb(nested)).isTrue();
        assertThat(Pg.isJsonb(nested.substring(1))).isFalse();
        assertThat(Pg.isJsonb("[".repeat(depth))).isFalse();
    }

    @Test
    void refusesMalformedJsonWithTheErrorOfItsRule() throws SQLException {
        try (var column = ServerColumn.ofText("jsonb", "?::jsonb")) {
            assertThat(column.store("{")).isEmpty();

            assertThat(Rule.json("c").sqlState()).isEqualTo(column.sqlState());
        }
    }

    private static void acceptsWhatTheServerAccepts(int major, String type, Predicate<String> verdict)
            throws SQLException {
        var structures = RandomText.of(4_000, 7, TOKENS);
        var scalars = RandomText.of(4_000, 5, CHARACTERS);
        var strings = RandomText.of(4_000, 4, CHARACTERS).stream().map(text -> '"' + text + '"');
        var texts = Stream.of(EXAMPLES.stream(), structures.stream(), scalars.stream(), strings)
                .flatMap(s -> s);

        try (var column = ServerColumn.ofText(major, type, "?::" + type)) {
            assertThat(texts)
                    .filteredOn(text -> verdict.test(text) != column.store(text).isPresent())
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {TestPostgres.OLDEST, TestPostgres.NEWEST})
    void followsPathsAsTheServerDoes(int major) throws SQLException {
        var values =
                List.of("{\"a\": [1, {\"b\": null}, \"x\"], \"1\": {}}", "[[1, 2], \"a\"]", "\"a\"", "5", "null", "[]");
        var steps = List.of(
                "a", "b", "0", "1", "-1", "-3", " 1", "+1", "1 ", "1x", "", "99999999999", "-2147483648", "\t2");

        try (var connection = TestPostgres.connect(TestPostgres.of(major).createDatabase());
                var query = connection.prepareStatement("select (?::jsonb #>> ?)::text")) {
            for (var value : values) {
                for (var path : paths(steps)) {
                    query.setString(1, value);
                    query.setArray(2, connection.createArrayOf("text", path.toArray()));
                    try (var row = query.executeQuery()) {
                        row.next();
                        assertThat(PgJson.parse(value).text(path))
                                .as("%s at %s", value, path)
                                .isEqualTo(row.getString(1));
                    }
                }
            }
        }
    }

    private static List<List<String>> paths(List<String> steps) {
        var paths = new ArrayList<List<String>>(List.of(List.of()));
        for (var first : steps) {
            paths.add(List.of(first));
            steps.forEach(second -> paths.add(List.of(first, second)));
        }
        return paths;
    }

    @Test
    void printsWhatIsNestedHoweverDeeply() {
        var text = "[".repeat(100_000) + "]".repeat(100_000);

        assertThat(PgJson.parse(text)).hasToString(text);
        assertThat(PgJson.parse("{\"a\": " + text + "}").text("a")).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 999, 1_000, 1_001, 2_002, 9_999})
    void readsEachDigitOfLongNumbers(int length) {
        var digits =
                new Random(length).ints(length, 1, 10).mapToObj(String::valueOf).collect(Collectors.joining());

        for (var number : List.of(digits, "-" + digits, digits + ".0" + digits, "-0.00" + digits)) {
            assertThat(PgJson.parse(number)).hasToString(number);
            assertThat(PgJson.parse("[" + number + "e+7]"))
                    .hasToString(
                            "[" + new BigDecimal(number).scaleByPowerOfTen(7).toPlainString() + "]");
        }
    }
}
