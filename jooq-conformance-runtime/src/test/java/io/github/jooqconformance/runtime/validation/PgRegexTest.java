package io.github.jooqconformance.runtime.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.jooqconformance.runtime.testing.TestPostgres;
import java.sql.SQLException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class PgRegexTest {
    private static final String[] PIECES = {
        "a",
        "b",
        "k",
        "K",
        "é",
        " ",
        "(",
        "(?:",
        ")",
        "|",
        "*",
        "+",
        "?",
        "{2}",
        "{1,2}",
        "{0,}",
        "[ab]",
        "[^a]",
        "[a-c",
        "]",
        "-",
        "^",
        "$",
        ".",
        "\\d",
        "\\w",
        "\\s",
        "\\W",
        "\\y",
        "\\m",
        "\\M",
        "\\Y",
        "\\A",
        "\\Z",
        "[[:alpha:]]",
        "[^[:space:]]",
        "[\\s-"
    };

    @ParameterizedTest
    @ValueSource(ints = {14, 15, 16, 17, 18})
    void findsWhatTheServerFindsUnderEveryCollationItHas(int major) throws SQLException {
        try (var server = new RegexServer(major)) {
            assertThat(server.collations()).contains("default", "C");
            assertThat(translatedPatterns()).allSatisfy(pattern -> {
                assertThat(server.disagreements(pattern, false)).isEmpty();
                if (PgRegex.refusal(pattern, true).isEmpty()) {
                    assertThat(server.disagreements(pattern, true)).isEmpty();
                }
            });
        }
    }

    @Test
    void translatesNoRandomPatternThatTheServerRefusesOrReadsOtherwise() throws SQLException {
        var translated = RandomText.of(4_000, 7, PIECES).stream()
                .filter(pattern -> PgRegex.refusal(pattern, true).isEmpty())
                .distinct()
                .toList();

        assertThat(translated).hasSizeGreaterThan(1_000);
        try (var server = new RegexServer(TestPostgres.NEWEST)) {
            assertThat(translated).allSatisfy(pattern -> {
                assertThat(server.disagreements(pattern, false)).isEmpty();
                assertThat(server.disagreements(pattern, true)).isEmpty();
            });
        }
    }

    @ParameterizedTest
    @MethodSource("translatedPatterns")
    void translatesThePatternsOfRealChecks(String pattern) {
        assertThat(PgRegex.refusal(pattern, false)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("refusedPatterns")
    void refusesWhatCannotBeTranslated(String pattern) {
        assertThat(PgRegex.refusal(pattern, false)).isPresent();
        assertThatIllegalArgumentException().isThrownBy(() -> PgRegex.compile(pattern, false));
    }

    @Test
    void saysWhyAPatternIsRefusedAndWhere() {
        assertThat(PgRegex.refusal("(a)\\1", false)).hasValue("a back reference (at character 5)");
        assertThat(PgRegex.refusal("(.{200}){200}", false)).hasValue("it is too large");
        assertThat(PgRegex.refusal("a.{20}b", false)).hasValue("it needs too many states");
        assertThat(PgRegex.refusal("ß", true)).hasValue("the other case of 'ß' depends on the locale");
        assertThat(PgRegex.refusal("[à-ÿ]", true))
                .hasValue("a range beyond ASCII without regard to case depends on the locale");
    }

    @Test
    void leavesTheVerdictToTheServerWhereTheLocaleDecides() {
        var letters = PgRegex.compile("^[[:alpha:]]+$", false);

        assertThat(letters.find("José")).isTrue();
        assertThat(letters.findInEveryLocale("José")).isFalse();
        assertThat(letters.find("José1")).isFalse();
        assertThat(letters.findInEveryLocale("Jose")).isTrue();
    }

    @Test
    void decidesWithoutLocaleAlmostEverything() {
        var patterns = translatedPatterns()
                .map(pattern -> PgRegex.compile(pattern, false))
                .toList();
        var values = RegexServer.VALUES;

        long decided = patterns.stream()
                .mapToLong(pattern -> values.stream()
                        .filter(value -> pattern.find(value) == pattern.findInEveryLocale(value))
                        .count())
                .sum();

        assertThat(decided).isGreaterThan(patterns.size() * (long) values.size() * 95 / 100);
    }

    @Test
    void searchesLongValuesWithoutRecursionOrBacktracking() {
        var slug = PgRegex.compile("^[a-z0-9]+(-[a-z0-9]+)*$", false);
        var nested = PgRegex.compile("^(a+)+$", false);
        var text = "a-".repeat(1_000_000);

        assertThat(slug.find(text + "a")).isTrue();
        assertThat(slug.find(text)).isFalse();
        assertThat(nested.find("a".repeat(1_000_000) + "!")).isFalse();
    }

    static Stream<String> translatedPatterns() {
        return RegexServer.lines("translated-patterns.txt");
    }

    static Stream<String> refusedPatterns() {
        return RegexServer.lines("refused-patterns.txt");
    }
}
