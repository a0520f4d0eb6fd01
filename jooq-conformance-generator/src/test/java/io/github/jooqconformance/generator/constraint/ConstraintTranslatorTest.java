package io.github.jooqconformance.generator.constraint;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jooqconformance.generator.model.CheckMethod;
import io.github.jooqconformance.generator.model.Constant;
import io.github.jooqconformance.generator.model.JavaColumn;
import io.github.jooqconformance.generator.model.LeftToPostgres;
import io.github.jooqconformance.generator.model.TableRules;
import io.github.jooqconformance.generator.source.Imports;
import io.github.jooqconformance.runtime.testing.TestPostgres;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is left to PostgreSQL and why, what is said of a violation, and how methods and constants are called. */
class ConstraintTranslatorTest {
    private static final String TYPES = """
            create collation any_case (provider = icu, locale = 'und-u-ks-level2', deterministic = false);
            create function is_fine(text) returns boolean language sql immutable as 'select true';
            create type pair as (a int, b int);
            create domain hash as bytea check (octet_length(value) = 32);
            """;

    private static CheckedTable table(String columns) {
        return CheckedTable.create(TestPostgres.newest(), TYPES + "create table t (" + columns + ")");
    }

    private static TableRules rules(String columns, String javaType, boolean converted) {
        var table = table(columns);
        var column = new JavaColumn(table.columns().get(0), "v", javaType, converted);
        return ConstraintTranslator.translate(
                table.table(), table.types(), InlinedConditions.NONE, List.of(column), new Imports("p", "T"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    v text          | initcap(v) = v                      | calls the function initcap
                    v text          | md5(v) = v                          | calls the function md5
                    v text, w text  | lower(v) = lower(w)                 | compares two texts in another case, which depends on the locale
                    v text          | length(lower(v)) > 1                | calculates with text in another case, which depends on the locale
                    v text          | v ilike 'É%'                        | ignores the case of letters beyond ASCII, which depends on the locale
                    v text          | substr(v, 1, length(v) - 5) = ''    | takes a part of a text of a length that may be negative
                    v text          | v similar to '[^a]'                 | matches a subtle pattern of SIMILAR TO
                    v timestamptz   | v > v - interval '1 day'            | adds days to a timestamptz, which depends on the session's time zone
                    v timestamptz   | extract(year from v) > 2000         | takes the year of a timestamptz
                    v json          | v ->> 'a' = 'x'                     | looks into json
                    v jsonb, w text[] | v #>> w = 'x'                     | follows a path that is no constant
                    v int4          | v << 32 > 1                         | shifts int4 by a number of bits that is no constant, or not below its width
                    v timestamptz   | extract(second from v) > 1          | takes the second of a timestamptz
                    v char(3)[], w char(3)[] | v = w                      | compares with the elements of an array
                    v int4[], w int4 | array_position(v, w + 1) = 1       | looks for a calculated value in an array
                    v int4, w int4  | int4range(v + 1, w) @> 5            | builds a range of what is calculated
                    v int4[], w int4[] | v < w                            | compares int4 and int4 by <
                    v bytea, w int4 | get_byte(v, w) = 1                  | reads a byte by an index that is no constant
                    v bytea         | encode(v, 'base64') = 'x'           | calls the function encode
                    v jsonb         | v - 1 = '{}'                        | calculates with int4 as if it were text
                    v text          | is_fine(v)                          | calls the function public.is_fine
                    v text          | v < 'b'                             | compares by the order of text, which depends on the collation
                    v text          | v ~ '(a)\\1'                        | matches the regular expression (a)\\1: a back reference (at character 5)
                    v text, w text  | v like w                            | matches a pattern that is no constant
                    v text          | v like 'a\\'                        | matches the pattern a\\
                    v text          | (v ~ '^[[:alpha:]]') is true        | asks whether a comparison is not true, but the locale decides which characters beyond ASCII are letters, digits or blanks
                    v text          | v = 'a' collate any_case            | compares text by the collation public.any_case
                    v text          | length(v) > 1 and v = upper('a')    | calls the function upper with a constant
                    v timestamptz   | v < now()                           | calls the function now
                    v date          | v < current_date                    | reads CURRENT_DATE
                    v date          | v < timestamptz '2020-01-01 00:00:00+00' | compares date and timestamptz by <
                    v date          | v::timestamptz > '2024-01-01'       | casts date to timestamp with time zone
                    v timestamptz   | v::date > '2024-01-01'              | casts timestamptz to date
                    v date          | v < 'infinity'                      | compares with infinity
                    v interval(3)   | v > interval '1 day'                | compares interval and interval by >
                    v interval      | v > interval '1 mon -1 day'         | compares interval and interval by >
                    v interval, w interval | v + w > interval '1 day'     | calculates with interval and interval
                    v timestamp, w interval | v + w > '2024-01-01'        | calculates timestamp + interval
                    v int4          | v / 0 > 1                           | divides by zero
                    v numeric       | v::text = '1.00'                    | casts a number that is held otherwise to text
                    v numeric(4, 2) | (v * 2)::text = '1.00'              | casts a number that is held otherwise to text
                    v numeric       | v::float8 > 1                       | calculates with a numeric without precision
                    v float8        | v::text = '1'                       | casts float8 to text
                    v float8        | v / 0 > 1                           | divides by zero
                    v float8        | power(v, 2) > 1                     | calls the function power
                    v numeric(4, 2) | sqrt(v) > 1                         | calls the function sqrt
                    v date          | v::text like '2024%'                | casts date to text
                    v text, w text  | cardinality(string_to_array(v, w)) = 1 | splits a text by a delimiter that may be null
                    v text, w int4  | lpad(v, w) = 'a'                    | pads a text without a limit
                    v int4          | chr(v) = 'a'                        | calls the function chr
                    v text          | v::date > '2024-01-01'              | casts text to date
                    v text[]        | v[1:2] = '{a}'                      | reads a part of an array
                    v int4multirange | v @> 5                             | compares with the elements of an array
                    v int4multirange | v <@ '[1,5)'::int4range           | looks for int4multirange in a range
                    v daterange     | upper(v) < 'infinity'               | compares with infinity
                    v pair          | v is not null                       | reads v, which is composite
                    v pair          | (v).a > 1                           | reads a field of a composite value
                    """)
    void leavesWhatItDoesNotKnowToPostgres(String columns, String condition, String reason) {
        var rules = table(columns + ", constraint c check (" + condition + ")").rules();

        assertThat(rules.translated()).isZero();
        assertThat(rules.leftToPostgres())
                .filteredOn(left -> left.constraint().equals("c"))
                .extracting(LeftToPostgres::reason)
                .containsExactly(reason);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    v int4          | v >= 5                              | must be at least 5
                    v int4          | v < 5                               | must be less than 5
                    v int4          | v is null or v <= 5                 | must be at most 5
                    v numeric(4, 2) | v > 0.5                             | must be greater than 0.5
                    v int4          | v between 1 and 5                   | must be between 1 and 5
                    v int4          | v <> 5                              | must not be 5
                    v int4          | v is not null                       | must not be null
                    v text          | v <> ''                             | must not be empty
                    v varchar(9)    | v in ('draft', 'live')              | must be one of draft, live
                    v text          | v not in ('draft', 'live')          | must not be one of draft, live
                    v text          | v ~ '^a+$'                          | must match ^a+$
                    v text          | v ~* '^a+$'                         | must match ^a+$, in upper or lower case
                    v text          | v like 'a%'                         | must be like a%
                    v text          | length(v) > 0                       | must not be empty
                    v text          | char_length(v) <= 1                 | must have at most 1 character
                    v text          | length(v) = 3                       | must have 3 characters
                    v int4, w int4  | v < w                               | must satisfy v < w
                    v int4, w int4  | v is null or w > 5                  | must satisfy v IS NULL OR w > 5
                    v varchar(9)    | v = 'a' or length(v) > 5            | must satisfy v = 'a' OR length(v) > 5
                    """)
    void saysWhatIsDemanded(String columns, String condition, String message) {
        var rules = table(columns + ", constraint c check (" + condition + ")").rules();

        assertThat(rules.constants())
                .extracting(Constant::expression)
                .anySatisfy(rule -> assertThat(rule).startsWith("Rule.check(").endsWith("\"c\", \"" + message + "\")"));
    }

    @Test
    void prefersTheCommentOnAConstraint() {
        var rules = CheckedTable.create(
                        TestPostgres.newest(),
                        "create table t (v int constraint c check (v > 0)); comment on constraint c on t is 'Say \"yes\"'")
                .rules();

        assertThat(rules.constants())
                .containsExactly(new Constant("Rule", "C", "Rule.check(\"v\", \"c\", \"Say \\\"yes\\\"\")"));
    }

    @Test
    void checksOnlyForNullWhatAForcedTypeConverts() {
        var rules = rules("v varchar(5) not null check (v <> '')", "java.lang.String", /* converted= */ true);

        assertThat(rules.constants()).extracting(Constant::name).containsExactly("V_REQUIRED");
        assertThat(rules.leftToPostgres())
                .containsExactly(
                        new LeftToPostgres("v character varying(5)", "converted to java.lang.String by a forced type"),
                        new LeftToPostgres("t_v_check", "reads v, which is converted by a forced type"));
    }

    @Test
    void checksOnlyForNullWhatJavaHoldsOtherwise() {
        var rules = rules("v date not null, check (v is null or v > '2020-01-01')", "java.sql.Date", false);

        assertThat(rules.constants()).extracting(Constant::name).containsExactly("V_REQUIRED");
        assertThat(rules.leftToPostgres())
                .containsExactly(
                        new LeftToPostgres("v date", "held as java.sql.Date by a forced type"),
                        new LeftToPostgres("t_v_check", "compares date and date by >"));
    }

    /** They are no lists, since their elements would compare by identity. */
    @Test
    void leavesTheElementsOfArraysOfBytesToPostgres() {
        var any = rules("v bytea[] not null", "byte[][]", false);
        var checked = rules("v hash[] check (cardinality(v) < 3)", "byte[][]", false);

        assertThat(any.leftToPostgres()).isEmpty();
        assertThat(any.constants()).extracting(Constant::name).containsExactly("V_REQUIRED");
        assertThat(checked.leftToPostgres())
                .extracting(LeftToPostgres::reason)
                .contains("the elements of a byte[][] are not checked")
                .hasSize(2);
    }

    @Test
    void leavesTypesThatItDoesNotKnowToPostgres() {
        var rules = table("v xml, w interval[], x macaddr").rules();

        assertThat(rules.methods()).isEmpty();
        assertThat(rules.leftToPostgres())
                .containsExactly(
                        new LeftToPostgres("v xml", "values of the type xml are not understood"),
                        new LeftToPostgres("w interval[]", "values of the type interval[] are not understood"),
                        new LeftToPostgres("x macaddr", "values of the type macaddr are not understood"));
    }

    @Test
    void leavesColumnsThatTheDtoDoesNotHaveToPostgres() {
        var rules = rules(
                "v int, w int constraint c check (w > 0), constraint d check (v > w)", "java.lang.Integer", false);

        assertThat(rules.leftToPostgres())
                .containsExactly(
                        new LeftToPostgres("c", "reads the column w, which the DTO does not have"),
                        new LeftToPostgres("d", "reads the column w, which the DTO does not have"));
    }

    @Test
    void leavesComputedColumnsToPostgres() {
        var rules = table("v int, w int not null generated always as (v + 1) stored check (w > 5)")
                .rules();

        assertThat(rules.methods()).isEmpty();
        assertThat(rules.leftToPostgres())
                .containsExactly(new LeftToPostgres("t_w_check", "reads w, which PostgreSQL computes"));
    }

    @Test
    void doesNotCheckWhatPostgresDoesNotEnforce() {
        var rules = table("v int constraint c check (v > 0) not enforced").rules();

        assertThat(rules.methods()).isEmpty();
        assertThat(rules.leftToPostgres())
                .containsExactly(new LeftToPostgres("c", "not enforced by PostgreSQL either"));
    }

    @Test
    void checksWhatWasNeverValidated() {
        var rules = CheckedTable.create(
                        TestPostgres.newest(),
                        "create table t (v int); alter table t add constraint c check (v > 0) not valid")
                .rules();

        assertThat(rules.translated()).isOne();
    }

    @Test
    void keepsNoConstantOfWhatItGivesUp() {
        var rules = table("v text check (v in ('a', 'b', 'c', 'd') and initcap(v) = v)")
                .rules();

        assertThat(rules.constants()).extracting(Constant::name).containsExactly("V_TEXT");
    }

    @Test
    void givesEachMethodAndConstantALegalNameOfItsOwn() {
        var rules = table("""
                        a int, b int,
                        constraint "a-b" check (a > b), constraint "a b" check (a < b), constraint "1" check (a <> b),
                        constraint "*/ class" check (a = b)
                        """).rules();

        assertThat(rules.methods())
                .extracting(CheckMethod::name)
                .containsExactly("checkClass", "check1", "checkAB", "checkAB_");
        assertThat(rules.constants()).extracting(Constant::name).containsExactly("___CLASS", "_1", "A_B", "A_B_");
    }

    @Test
    void keepsJavadocsFromEnding() {
        var rules = table("a text, b text, constraint c check (a <> '*/' || md5(b))")
                .rules();
        var translated =
                table("a text, b int, constraint c check (a <> '*/' or b > 0)").rules();

        assertThat(rules.methods()).extracting(CheckMethod::name).doesNotContain("checkC");
        assertThat(translated.methods())
                .filteredOn(method -> method.name().equals("checkC"))
                .singleElement()
                .satisfies(method -> assertThat(method.javadoc().orElseThrow()).doesNotContain("*/"));
    }
}
