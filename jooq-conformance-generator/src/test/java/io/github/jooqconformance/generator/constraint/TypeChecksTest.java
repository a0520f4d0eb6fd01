package io.github.jooqconformance.generator.constraint;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jooqconformance.runtime.testing.TestPostgres;
import org.junit.jupiter.api.Test;

/** What generated code demands of a value because of its type. */
class TypeChecksTest {
    private static final CheckedTable TABLE = CheckedTable.create(TestPostgres.newest(), """
            create domain year as integer check (value between 1901 and 2155);
            create domain code as varchar(5) not null check (value <> 'x');
            create domain short_code as code check (length(value) > 2);
            create table t (
                title varchar(255) not null check (title <> ''),
                note text,
                release_year year,
                kind smallint not null default 3 check (kind between 1 and 30),
                rate numeric(4, 2) not null check (rate >= 0),
                big numeric(20, 0) check (big > 0),
                code short_code,
                tags text[] check (cardinality(tags) > 0),
                codes short_code[]);
            """);

    @Test
    void demandsTextThatIsNotEmpty() {
        assertThat(TABLE.method("checkTitle")).isEqualTo("""
                        static void checkTitle(String title, Violations violations) {
                            if (title == null) {
                                violations.add(TITLE_REQUIRED, null);
                                return;
                            }
                            if (!Pg.isText(title, 255)) {
                                violations.add(TITLE_TEXT, title);
                                return;
                            }
                            var stored = Pg.varchar(title, 255);
                            if (stored == null) {
                                violations.add(TITLE_LENGTH, title);
                                return;
                            }
                            if (stored.isEmpty()) {
                                violations.add(TITLE_CHECK, title);
                            }
                        }
                        """);
    }

    @Test
    void demandsTextOfOptionalTextOnly() {
        assertThat(TABLE.method("checkNote")).isEqualTo("""
                        static void checkNote(String note, Violations violations) {
                            if (note != null && !Pg.isText(note)) {
                                violations.add(NOTE_TEXT, note);
                            }
                        }
                        """);
    }

    @Test
    void checksTheRangeOfADomain() {
        assertThat(TABLE.method("checkRelease_year")).isEqualTo("""
                        static void checkRelease_year(Integer release_year, Violations violations) {
                            if (release_year != null && (release_year < 1901 || release_year > 2155)) {
                                violations.add(RELEASE_YEAR_CHECK, release_year);
                            }
                        }
                        """);
    }

    @Test
    void leavesNullInAColumnWithDefaultToPostgres() {
        assertThat(TABLE.method("checkKind")).isEqualTo("""
                        static void checkKind(Short kind, Violations violations) {
                            if (kind != null && (kind < 1 || kind > 30)) {
                                violations.add(KIND_CHECK, kind);
                            }
                        }
                        """);
    }

    @Test
    void checksNumbersAsTheyAreRounded() {
        assertThat(TABLE.method("checkRate")).isEqualTo("""
                        static void checkRate(BigDecimal rate, Violations violations) {
                            if (rate == null) {
                                violations.add(RATE_REQUIRED, null);
                                return;
                            }
                            var stored = Pg.numeric(rate, 4, 2);
                            if (stored == null) {
                                violations.add(RATE_NUMERIC, rate);
                                return;
                            }
                            if (stored.signum() < 0) {
                                violations.add(RATE_CHECK, rate);
                            }
                        }
                        """);
    }

    @Test
    void limitsBigIntegers() {
        assertThat(TABLE.method("checkBig")).isEqualTo("""
                        static void checkBig(BigInteger big, Violations violations) {
                            if (big == null) {
                                return;
                            }
                            if (big.abs().compareTo(TEN_TO_THE_20) >= 0) {
                                violations.add(BIG_NUMERIC, big);
                                return;
                            }
                            if (big.signum() <= 0) {
                                violations.add(BIG_CHECK, big);
                            }
                        }
                        """);
    }

    @Test
    void checksDomainsOverDomainsFromTheBaseUp() {
        assertThat(TABLE.method("checkCode")).isEqualTo("""
                        static void checkCode(String code, Violations violations) {
                            if (code == null) {
                                violations.add(CODE_REQUIRED, null);
                                return;
                            }
                            if (!Pg.isText(code, 5)) {
                                violations.add(CODE_TEXT, code);
                                return;
                            }
                            var stored = Pg.varchar(code, 5);
                            if (stored == null) {
                                violations.add(CODE_LENGTH, code);
                                return;
                            }
                            if (stored.equals("x")) {
                                violations.add(CODE_CODE_CHECK, code);
                            }
                            if (Pg.length(stored) <= 2) {
                                violations.add(CODE_SHORT_CODE_CHECK, code);
                            }
                        }
                        """);
    }

    @Test
    void checksAnArrayAfterItsElements() {
        assertThat(TABLE.method("checkTags")).isEqualTo("""
                        static void checkTags(List<String> tags, Violations violations) {
                            if (tags == null) {
                                return;
                            }
                            for (int i = 0; i < tags.size(); i++) {
                                checkTagsElement(tags.get(i), i, violations);
                            }
                            if (tags.isEmpty()) {
                                violations.add(TAGS_CHECK, tags);
                            }
                        }
                        """);
    }

    @Test
    void reportsElementsWithTheirIndex() {
        assertThat(TABLE.method("checkCodesElement")).isEqualTo("""
                        static void checkCodesElement(String element, int index, Violations violations) {
                            if (element == null) {
                                violations.add(CODES_REQUIRED, index, null);
                                return;
                            }
                            if (!Pg.isText(element, 5)) {
                                violations.add(CODES_TEXT, index, element);
                                return;
                            }
                            var stored = Pg.varchar(element, 5);
                            if (stored == null) {
                                violations.add(CODES_LENGTH, index, element);
                                return;
                            }
                            if (stored.equals("x")) {
                                violations.add(CODES_CODE_CHECK, index, element);
                            }
                            if (Pg.length(stored) <= 2) {
                                violations.add(CODES_SHORT_CODE_CHECK, index, element);
                            }
                        }
                        """);
    }
}
