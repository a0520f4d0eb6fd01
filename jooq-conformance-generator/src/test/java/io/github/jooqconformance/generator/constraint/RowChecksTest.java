package io.github.jooqconformance.generator.constraint;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jooqconformance.runtime.testing.TestPostgres;
import org.junit.jupiter.api.Test;

/** What generated code makes of a CHECK that is about several columns. */
class RowChecksTest {
    private static final CheckedTable TABLE = CheckedTable.create(TestPostgres.newest(), """
            create table t (
                title varchar(255) not null,
                note text,
                release_year integer,
                status varchar(10) not null default 'draft',
                a integer,
                b integer,
                starts timestamptz not null,
                ends timestamptz,
                constraint active_needs_year check (status <> 'active' or release_year is not null),
                constraint period check (ends > starts),
                constraint product check (a * b < 100),
                constraint ratio check (a / b > 2),
                constraint one check (num_nonnulls(a, b) = 1),
                constraint pair check ((a is null) = (b is null)),
                constraint fallback check (coalesce(a, b) > 0),
                constraint words check (note is null or note ~* '^a' or title like 'a_b%'));
            """);

    @Test
    void checksColumnsTogether() {
        assertThat(TABLE.method("checkActiveNeedsYear")).isEqualTo("""
                        /** (((status)::text &lt;&gt; 'active'::text) OR (release_year IS NOT NULL)) */
                        static void checkActiveNeedsYear(Integer release_year, String status, Violations violations) {
                            if (status == null) {
                                return;
                            }
                            var storedStatus = Pg.varchar(status, 10);
                            if (storedStatus == null) {
                                return;
                            }
                            if (release_year == null && storedStatus.equals("active")) {
                                violations.add(ACTIVE_NEEDS_YEAR, null);
                            }
                        }
                        """);
    }

    @Test
    void comparesTimestampsAsTheyAreStored() {
        assertThat(TABLE.method("checkPeriod")).isEqualTo("""
                        /** (ends &gt; starts) */
                        static void checkPeriod(OffsetDateTime starts, OffsetDateTime ends, Violations violations) {
                            if (starts == null || ends == null) {
                                return;
                            }
                            var storedStarts = PgTime.timestamptzOrInfinity(starts);
                            var storedEnds = PgTime.timestamptzOrInfinity(ends);
                            if (storedStarts == null || storedEnds == null) {
                                return;
                            }
                            if (!storedEnds.isAfter(storedStarts)) {
                                violations.add(PERIOD, null);
                            }
                        }
                        """);
    }

    @Test
    void reportsOverflowBeforeTheCondition() {
        assertThat(TABLE.method("checkProduct")).isEqualTo("""
                        /** ((a &#42; b) &lt; 100) */
                        static void checkProduct(Integer a, Integer b, Violations violations) {
                            if (a == null || b == null) {
                                return;
                            }
                            if (!PgMath.isInteger((long) a * b)) {
                                violations.add(PRODUCT_OVERFLOW, null);
                                return;
                            }
                            if ((long) a * b >= 100) {
                                violations.add(PRODUCT, null);
                            }
                        }
                        """);
    }

    @Test
    void reportsEachErrorInWhichACalculationEnds() {
        assertThat(TABLE.method("checkRatio")).isEqualTo("""
                        /** ((a / b) &gt; 2) */
                        static void checkRatio(Integer a, Integer b, Violations violations) {
                            if (a == null || b == null) {
                                return;
                            }
                            if (b == 0) {
                                violations.add(RATIO_DIVISION, null);
                                return;
                            }
                            if (!PgMath.isInteger((long) a / b)) {
                                violations.add(RATIO_OVERFLOW, null);
                                return;
                            }
                            if ((long) a / b <= 2) {
                                violations.add(RATIO, null);
                            }
                        }
                        """);
    }

    @Test
    void countsNulls() {
        assertThat(TABLE.method("checkOne")).isEqualTo("""
                        /** (num_nonnulls(a, b) = 1) */
                        static void checkOne(Integer a, Integer b, Violations violations) {
                            if (Pg.numNonnulls(a, b) != 1) {
                                violations.add(ONE, null);
                            }
                        }
                        """);
    }

    @Test
    void comparesConditions() {
        assertThat(TABLE.method("checkPair")).isEqualTo("""
                        /** ((a IS NULL) = (b IS NULL)) */
                        static void checkPair(Integer a, Integer b, Violations violations) {
                            if ((a != null && b == null) || (a == null && b != null)) {
                                violations.add(PAIR, null);
                            }
                        }
                        """);
    }

    @Test
    void choosesTheFirstValueThatIsNotNull() {
        assertThat(TABLE.method("checkFallback")).isEqualTo("""
                        /** (COALESCE(a, b) &gt; 0) */
                        static void checkFallback(Integer a, Integer b, Violations violations) {
                            if ((a != null && a <= 0) || (a == null && b != null && b <= 0)) {
                                violations.add(FALLBACK, null);
                            }
                        }
                        """);
    }

    @Test
    void leavesWhereOneOperandIsTrue() {
        assertThat(TABLE.method("checkWords")).isEqualTo("""
                        /** ((note IS NULL) OR (note ~&#42; '^a'::text) OR ((title)::text ~~ 'a_b%'::text)) */
                        static void checkWords(String title, String note, Violations violations) {
                            if (title == null || note == null) {
                                return;
                            }
                            var storedTitle = Pg.varchar(title, 255);
                            if (storedTitle == null) {
                                return;
                            }
                            if (!WORDS_PATTERN.find(note) && !WORDS_PATTERN_.matches(storedTitle)) {
                                violations.add(WORDS, null);
                            }
                        }
                        """);
    }
}
