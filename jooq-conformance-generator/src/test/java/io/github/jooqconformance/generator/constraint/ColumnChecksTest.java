package io.github.jooqconformance.generator.constraint;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jooqconformance.runtime.testing.TestPostgres;
import org.junit.jupiter.api.Test;

/** What generated code makes of a CHECK that is about one column. */
class ColumnChecksTest {
    private static final CheckedTable TABLE = CheckedTable.create(TestPostgres.newest(), """
            create type mood as enum ('sad', 'so-so', 'happy', '', 'class');
            create domain email as text check (value ~ '^[^@[:space:]]+@[^@[:space:]]+\\.[a-z]{2,}$');
            create table t (
                lat numeric check (lat between -90 and 90.5),
                mood mood check (mood in ('sad', 'happy')),
                status varchar(10) not null default 'draft' check (status in ('draft', 'active', 'retired', 'deleted')),
                email email,
                data jsonb check (jsonb_typeof(data) = 'object'),
                flag char(1) not null check (flag in ('y', 'n')),
                score float8 check (score > 0.5),
                term daterange check (not isempty(term) and lower(term) >= '2024-01-01'),
                ages int4range check (ages <@ '[0,150)'),
                level text check (level::int between 1 and 5),
                share numeric(5, 2) check (share / 3 < 10),
                needed integer check (needed is not null and needed > 0));
            """);

    @Test
    void namesDecimalConstants() {
        assertThat(TABLE.method("checkLat")).isEqualTo("""
                        static void checkLat(BigDecimal lat, Violations violations) {
                            if (lat == null) {
                                return;
                            }
                            if (!Pg.isNumeric(lat)) {
                                violations.add(LAT_RANGE, lat);
                                return;
                            }
                            if (lat.compareTo(DECIMAL_MINUS_90) < 0 || lat.compareTo(DECIMAL_90_5) > 0) {
                                violations.add(LAT_CHECK, lat);
                            }
                        }
                        """);
    }

    @Test
    void comparesEnumsByTheirLabels() {
        assertThat(TABLE.method("checkMood")).isEqualTo("""
                        static void checkMood(Mood mood, Violations violations) {
                            if (mood != null && !mood.getLiteral().equals("sad") && !mood.getLiteral().equals("happy")) {
                                violations.add(MOOD_CHECK, mood);
                            }
                        }
                        """);
    }

    @Test
    void looksManyLabelsUpInASet() {
        assertThat(TABLE.method("checkStatus")).isEqualTo("""
                        static void checkStatus(String status, Violations violations) {
                            if (status == null) {
                                return;
                            }
                            if (!Pg.isText(status, 10)) {
                                violations.add(STATUS_TEXT, status);
                                return;
                            }
                            var stored = Pg.varchar(status, 10);
                            if (stored == null) {
                                violations.add(STATUS_LENGTH, status);
                                return;
                            }
                            if (!STATUS_CHECK_VALUES.contains(stored)) {
                                violations.add(STATUS_CHECK, status);
                            }
                        }
                        """);
    }

    @Test
    void matchesRegularExpressions() {
        assertThat(TABLE.method("checkEmail")).isEqualTo("""
                        static void checkEmail(String email, Violations violations) {
                            if (email == null) {
                                return;
                            }
                            if (!Pg.isText(email)) {
                                violations.add(EMAIL_TEXT, email);
                                return;
                            }
                            if (!EMAIL_CHECK_PATTERN.find(email)) {
                                violations.add(EMAIL_CHECK, email);
                            }
                        }
                        """);
    }

    @Test
    void asksForTheTypeOfJson() {
        assertThat(TABLE.method("checkData")).isEqualTo("""
                        static void checkData(Json data, Violations violations) {
                            if (data == null) {
                                return;
                            }
                            if (!Pg.isJsonb(data.text())) {
                                violations.add(DATA_JSON, data);
                                return;
                            }
                            if (!Pg.jsonTypeof(data.text()).equals("object")) {
                                violations.add(DATA_CHECK, data);
                            }
                        }
                        """);
    }

    @Test
    void comparesCharactersWithoutPadding() {
        assertThat(TABLE.method("checkFlag")).isEqualTo("""
                        static void checkFlag(String flag, Violations violations) {
                            if (flag == null) {
                                violations.add(FLAG_REQUIRED, null);
                                return;
                            }
                            if (!Pg.isText(flag, 1)) {
                                violations.add(FLAG_TEXT, flag);
                                return;
                            }
                            var stored = Pg.bpchar(flag, 1);
                            if (stored == null) {
                                violations.add(FLAG_LENGTH, flag);
                                return;
                            }
                            if (!Pg.rtrim(stored).equals("y") && !Pg.rtrim(stored).equals("n")) {
                                violations.add(FLAG_CHECK, flag);
                            }
                        }
                        """);
    }

    @Test
    void takesNanForTheGreatestNumber() {
        assertThat(TABLE.method("checkScore")).isEqualTo("""
                        static void checkScore(Double score, Violations violations) {
                            if (score != null && score <= 0.5) {
                                violations.add(SCORE_CHECK, score);
                            }
                        }
                        """);
    }

    @Test
    void asksForTheBoundsOfARangeAsItIsStored() {
        assertThat(TABLE.method("checkTerm")).isEqualTo("""
                        static void checkTerm(Range<LocalDate> term, Violations violations) {
                            if (term == null) {
                                return;
                            }
                            if (!PgRange.isDaterange(term)) {
                                violations.add(TERM_RANGE, term);
                                return;
                            }
                            var stored = PgRange.daterange(term);
                            if (stored == null) {
                                violations.add(TERM_ORDER, term);
                                return;
                            }
                            if (stored.isEmpty() || (stored.lower() != null && stored.lower().isBefore(AT_2024_01_01))) {
                                violations.add(TERM_CHECK, term);
                            }
                        }
                        """);
    }

    @Test
    void comparesRangesWithAConstant() {
        assertThat(TABLE.method("checkAges")).endsWith("""
                            if (!PgRangeOperators.contains(RANGE_0_150, stored)) {
                                violations.add(AGES_CHECK, ages);
                            }
                        }
                        """);
        assertThat(TABLE.constants()).contains("Range<Integer> RANGE_0_150 = Range.closedOpen(0, 150);\n");
    }

    @Test
    void castsTextOnlyIfItIsANumber() {
        assertThat(TABLE.method("checkLevel")).isEqualTo("""
                        static void checkLevel(String level, Violations violations) {
                            if (level == null) {
                                return;
                            }
                            if (!Pg.isText(level)) {
                                violations.add(LEVEL_TEXT, level);
                                return;
                            }
                            if (PgCast.isNoInteger(level)) {
                                violations.add(LEVEL_CHECK_SYNTAX, level);
                                return;
                            }
                            if (PgCast.overflowsInteger(level)) {
                                violations.add(LEVEL_CHECK_OVERFLOW, level);
                                return;
                            }
                            if (PgCast.integer(level) < 1 || PgCast.integer(level) > 5) {
                                violations.add(LEVEL_CHECK, level);
                            }
                        }
                        """);
    }

    @Test
    void dividesWithTheScaleOfPostgres() {
        assertThat(TABLE.method("checkShare")).endsWith("""
                            if (PgMath.divide(stored, DECIMAL_3).compareTo(BigDecimal.TEN) >= 0) {
                                violations.add(SHARE_CHECK, share);
                            }
                        }
                        """);
    }

    @Test
    void reportsNullThatACheckForbids() {
        assertThat(TABLE.method("checkNeeded")).isEqualTo("""
                        static void checkNeeded(Integer needed, Violations violations) {
                            if (needed == null) {
                                violations.add(NEEDED_CHECK, null);
                                return;
                            }
                            if (needed <= 0) {
                                violations.add(NEEDED_CHECK, needed);
                            }
                        }
                        """);
    }
}
