package io.github.jooqconformance.runtime.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.jooqconformance.runtime.testing.TestPostgres;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ViolationsTest {
    private static final Rule REQUIRED = Rule.required("title");
    private static final Rule TAGS = Rule.length("tags", 3);
    private static final Rule CHECK = Rule.check("", "film_dates_check", "An active film needs a year");

    private record Film(String title) implements Validated<Film> {
        @Override
        public List<Violation> validate() {
            var violations = new Violations();
            if (title.isEmpty()) {
                violations.add(Rule.check("title", "film_title_check", "must not be empty"), title);
                violations.add(CHECK, null);
            }
            return violations.toList();
        }
    }

    @Test
    void collectsViolationsInTheOrderOfDiscovery() {
        var violations = new Violations();
        violations.add(REQUIRED, null);
        violations.add(TAGS, 2, "secret");

        assertThat(violations.toList()).extracting(Violation::path).containsExactly("title", "tags[2]");
        assertThat(violations.toList()).extracting(Violation::sqlState).containsExactly("23502", "22001");
        assertThat(violations.toList().get(0).rejectedValue()).isEmpty();
        assertThat(violations.toList().get(1).rejectedValue()).contains("secret");
    }

    @Test
    void requiresAValue() {
        var violations = new Violations();
        violations.require(REQUIRED, "");
        violations.require(REQUIRED, null);

        assertThat(violations.toList()).extracting(Violation::rule).containsExactly(REQUIRED);
        assertThat(violations.toList().get(0).rejectedValue()).isEmpty();
    }

    @Test
    void showsEverythingButTheValue() {
        var violations = new Violations();
        violations.add(TAGS, 2, "secret");
        violations.add(CHECK, null);

        assertThat(violations.toList())
                .extracting(Violation::toString)
                .containsExactly(
                        "tags[2]: must have at most 3 characters (22001)",
                        "An active film needs a year (film_dates_check)");
    }

    @Test
    void isEmptyForAValidValue() {
        var film = new Film("Academy Dinosaur");

        assertThat(film.validate()).isEmpty();
        assertThat(film.requireValid()).isSameAs(film);
    }

    @Test
    void throwsAllViolationsTogether() {
        assertThatThrownBy(new Film("")::requireValid)
                .isInstanceOfSatisfying(
                        ValidationException.class,
                        e -> assertThat(e.violations()).hasSize(2))
                .hasMessage(
                        "title: must not be empty (film_title_check)\nAn active film needs a year (film_dates_check)");
    }

    @Test
    void throwsNothingForNoViolations() {
        assertThatIllegalArgumentException().isThrownBy(() -> new ValidationException(List.of()));
    }

    @Test
    void saysWhatIsDemanded() {
        assertThat(Rule.length("c", 1).message()).isEqualTo("must have at most 1 character");
        assertThat(Rule.bits("c", 8, true).message()).isEqualTo("must have exactly 8 bits");
        assertThat(Rule.bits("c", 8, false).message()).isEqualTo("must have at most 8 bits");
        assertThat(Rule.numeric("c", 4, 2).message())
                .isEqualTo("must round to an absolute value less than 10^2 at 2 decimal places");
        assertThat(Rule.numeric("c", 3, -2).message()).isEqualTo("must round to an absolute value less than 10^5");
        assertThat(Rule.range("c", "int2")).isEqualTo(new Rule("c", "22003", "", "must be within the range of int2"));
    }

    @ParameterizedTest
    @CsvSource({
        "c int not null, 23502",
        "c d_required, 23502",
        "c d_over_required, 23502",
        "c int check (c is not null), 23514",
        "c d_checked, 23514"
    })
    void namesTheErrorsThatTheServerRaisesForNull(String column, String sqlState) {
        var url = TestPostgres.newest()
                .createDatabase("create domain d_required as int not null; create domain d_over_required as d_required;"
                        + "create domain d_checked as int check (value is not null); create table t (" + column + ")");

        assertThatThrownBy(() -> insertNull(url)).hasFieldOrPropertyWithValue("SQLState", sqlState);
        assertThat(List.of(
                        Rule.required("c").sqlState(),
                        Rule.check("c", "t_c_check", "").sqlState()))
                .contains(sqlState);
    }

    private static void insertNull(String url) throws SQLException {
        try (var connection = TestPostgres.connect(url);
                var statement = connection.createStatement()) {
            statement.execute("insert into t values (null)");
        }
    }
}
