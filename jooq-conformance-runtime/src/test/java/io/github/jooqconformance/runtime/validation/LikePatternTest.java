package io.github.jooqconformance.runtime.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.jooqconformance.runtime.testing.TestPostgres;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LikePatternTest {
    private static final List<String> VALUES = RandomText.of(200, 5, "a", "b", "%", "_", "\\", "é", "😀", "\n", "!");

    @ParameterizedTest
    @ValueSource(strings = {"\\", "!", "", "%", "_", "😀"})
    void matchesWhatTheServerMatches(String escape) throws SQLException {
        var patterns = RandomText.of(300, 5, "a", "b", "%", "_", "\\\\", "\\%", "!!", "!_", "é", "😀😀", "\n").stream()
                .filter(pattern -> isCompiled(pattern, escape))
                .toList();
        assertThat(patterns).hasSizeGreaterThan(50);
        var url = TestPostgres.newest().createDatabase();
        try (var connection = TestPostgres.connect(url);
                var query = connection.prepareStatement("select v from unnest(?) v where v like ? escape ?")) {
            query.setArray(1, connection.createArrayOf("text", VALUES.toArray()));
            query.setString(3, escape);
            for (var pattern : patterns) {
                query.setString(2, pattern);
                var matched = new ArrayList<String>();
                try (var rows = query.executeQuery()) {
                    while (rows.next()) {
                        matched.add(rows.getString(1));
                    }
                }

                var compiled = LikePattern.compile(pattern, escape);
                assertThat(VALUES.stream().filter(compiled::matches))
                        .as(pattern)
                        .isEqualTo(matched);
            }
        }
    }

    @Test
    void assumesTheBackslashToEscape() {
        assertThat(LikePattern.compile("a\\%").matches("a%")).isTrue();
        assertThat(LikePattern.compile("a\\%").matches("ab")).isFalse();
    }

    @Test
    void refusesWhatTheServerRefuses() {
        assertThatIllegalArgumentException().isThrownBy(() -> LikePattern.compile("a\\"));
        assertThatIllegalArgumentException().isThrownBy(() -> LikePattern.compile("a", "!!"));
    }

    @Test
    void takesNoExponentialTimeForManyWildcards() {
        var pattern = LikePattern.compile("%a".repeat(100) + "b");

        assertThat(pattern.matches("a".repeat(10_000))).isFalse();
    }

    private static boolean isCompiled(String pattern, String escape) {
        try {
            LikePattern.compile(pattern, escape);
            return true;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
