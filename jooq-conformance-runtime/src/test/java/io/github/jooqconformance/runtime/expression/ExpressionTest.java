package io.github.jooqconformance.runtime.expression;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.jooqconformance.runtime.expression.Expression.ArrayOf;
import io.github.jooqconformance.runtime.expression.Expression.Binary;
import io.github.jooqconformance.runtime.expression.Expression.Call;
import io.github.jooqconformance.runtime.expression.Expression.Call.Notation;
import io.github.jooqconformance.runtime.expression.Expression.Cast;
import io.github.jooqconformance.runtime.expression.Expression.Column;
import io.github.jooqconformance.runtime.expression.Expression.DomainValue;
import io.github.jooqconformance.runtime.expression.Expression.Field;
import io.github.jooqconformance.runtime.expression.Expression.Is;
import io.github.jooqconformance.runtime.expression.Expression.Literal;
import io.github.jooqconformance.runtime.expression.Expression.Logical;
import io.github.jooqconformance.runtime.expression.Expression.Logical.Connective;
import io.github.jooqconformance.runtime.expression.Expression.Quantified;
import io.github.jooqconformance.runtime.expression.Expression.Quantified.Quantifier;
import io.github.jooqconformance.runtime.expression.Expression.Subscript;
import io.github.jooqconformance.runtime.schema.QualifiedName;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ExpressionTest {
    private static QualifiedName system(String name) {
        return new QualifiedName("pg_catalog", name);
    }

    private static Column column(String name) {
        return new Column(Optional.empty(), name);
    }

    private static Literal literal(String value, String type) {
        return new Literal(Optional.of(value), Optional.of(TypeName.builtIn(type)));
    }

    @Test
    void readsConditionOfTheCatalog() {
        var expression = Expression.parse("((length((name)::text) > 3) AND (rating IS NOT NULL))");

        var length =
                new Call(system("length"), List.of(new Cast(column("name"), TypeName.builtIn("text"))), Notation.PLAIN);
        assertThat(expression)
                .isEqualTo(new Logical(
                        Connective.AND,
                        List.of(
                                new Binary(system(">"), length, literal("3", "int4")),
                                new Is(column("rating"), Predicate.NOT_NULL))));
    }

    @Test
    void readsListOfValues() {
        assertThat(Expression.parse("(s = ANY (ARRAY['a'::text, 'it''s'::text]))"))
                .isEqualTo(new Quantified(
                        system("="),
                        column("s"),
                        Quantifier.ANY,
                        new ArrayOf(List.of(literal("a", "text"), literal("it's", "text")))));
    }

    @Test
    void tellsValueOfDomainFromColumnOfThatName() {
        assertThat(Expression.parse("VALUE")).isEqualTo(new DomainValue());
        assertThat(Expression.parse("value")).isEqualTo(column("value"));
        assertThat(Expression.parse("\"VALUE\"")).isEqualTo(column("VALUE"));
    }

    @Test
    void tellsFieldFromColumnOfTable() {
        assertThat(Expression.parse("(a).b")).isEqualTo(new Field(column("a"), "b"));
        assertThat(Expression.parse("a.b")).isEqualTo(new Column(Optional.of("a"), "b"));
        assertThat(Expression.parse("a.\"*\"")).isEqualTo(new Column(Optional.of("a"), "*"));
        assertThat(Expression.parse("a.*")).isEqualTo(new Expression.WholeRow("a"));
    }

    @Test
    void tellsSubscriptsOfOneArrayFromSubscriptOfElement() {
        var one = new Bounds.Index(literal("1", "int4"));

        assertThat(Expression.parse("a[1][1]")).isEqualTo(new Subscript(column("a"), List.of(one, one)));
        assertThat(Expression.parse("(a[1])[1]"))
                .isEqualTo(new Subscript(new Subscript(column("a"), List.of(one)), List.of(one)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "5 | 5 | int4",
                "'5'::integer | 5 | int4",
                "-5 | -5 | int4",
                "'-5'::integer | -5 | int4",
                "-2147483648 | -2147483648 | int4",
                "2147483648 | 2147483648 | int8",
                "-9223372036854775808 | -9223372036854775808 | int8",
                "9223372036854775808 | 9223372036854775808 | numeric",
                "007 | 7 | int4",
                "-0 | 0 | int4",
                ".5 | 0.5 | numeric",
                "-5. | -5 | numeric",
                "1.50 | 1.50 | numeric",
                "1e10 | 10000000000 | numeric",
                "1.5E-3 | 0.0015 | numeric",
                "1e2147483648 | 1e2147483648 | numeric",
                "'NaN'::numeric | NaN | numeric",
                "true | true | bool",
                "'a'::text | a | text",
                "cast('a' as text) | a | text",
                "text 'a' | a | text",
                "date '2000-01-01' | 2000-01-01 | date",
                "E'a\\\\b\\'c\\n'::text | `a\\b'c\n` | text",
                "'a\\b'::text | a\\b | text",
                "B'0101' | 0101 | bit",
                "X'1f' | 00011111 | bit",
            })
    void givesConstantsTheTypesThatPostgresGivesThem(String sql, String value, String type) {
        assertThat(Expression.parse(sql)).isEqualTo(literal(value, type));
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = "⇒",
            quoteCharacter = '`',
            value = {
                "a or b and c ⇒ a OR (b AND c)",
                "(a or b) and c ⇒ (a OR b) AND c",
                "not a = b ⇒ NOT (a = b)",
                "not a is null ⇒ NOT (a IS NULL)",
                "a = b is null ⇒ (a = b) IS NULL",
                "a + b * c ^ d ⇒ a + (b * (c ^ d))",
                "a - b - c ⇒ (a - b) - c",
                "a ^ b ^ c ⇒ (a ^ b) ^ c",
                "a || b + c ⇒ a || (b + c)",
                "a || b = c ⇒ (a || b) = c",
                "- a ^ b ⇒ (- a) ^ b",
                "-1 ^ b ⇒ (-1) ^ b",
                "- a::text ⇒ - (a::text)",
                "-1::text ⇒ - (1::text)",
                "- -1 ⇒ - (-1)",
                "@ a + b ⇒ @ (a + b)",
                "@ a || b ⇒ (@ a) || b",
                "a operator(pg_catalog.+) b * c ⇒ a operator(pg_catalog.+) (b * c)",
                "a * b operator(pg_catalog.+) c ⇒ (a * b) + c",
                "a like b || c ⇒ a ~~ (b || c)",
                "a between b and c and d ⇒ ((a >= b) AND (a <= c)) and d",
                "a collate \"C\" || b ⇒ (a collate \"C\") || b",
                "a + b at time zone c ⇒ a + (b at time zone c)",
                "a[1]::text ⇒ (a[1])::text",
                "a = any (b) or c ⇒ (a = any (b)) or c",
            })
    void bindsOperatorsAsPostgresDoes(String sql, String parenthesised) {
        assertThat(Expression.parse(sql)).isEqualTo(Expression.parse(parenthesised));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "a in (1, 2) | a = ANY (ARRAY[1, 2])",
                "a not in (1, 2) | a <> ALL (ARRAY[1, 2])",
                "a in (1) | a = 1",
                "a not between 1 and 2 | a < 1 OR a > 2",
                "a != b | a <> b",
                "a like 'x' | a ~~ 'x'",
                "a not ilike 'x' | a !~~* 'x'",
                "a like 'x' escape '!' | a ~~ like_escape('x', '!')",
                "a similar to 'x' | a ~ similar_to_escape('x')",
                "a not similar to 'x' escape '!' | a !~ similar_to_escape('x', '!')",
                "a = some (b) | a = ANY (b)",
                "a isnull | a IS NULL",
                "a notnull | a IS NOT NULL",
                "a is not distinct from b | a IS NOT DISTINCT FROM b",
                "a is not document | NOT a IS DOCUMENT",
                "a is json object with unique keys | a IS JSON OBJECT WITH UNIQUE KEYS",
                "a is not json | NOT a IS JSON",
                "(a, b) < (1, 2) | ROW(a, b) < ROW(1, 2)",
                "cast(a as varchar(10)) | a::character varying(10)",
                "a::int4[] | a::integer[]",
                "a::timestamptz(3) | a::timestamp(3) with time zone",
                "a::time with time zone | a::time with time zone",
                "a::time without time zone[] | a::time without time zone[]",
                "a::interval day to second(3) | a::interval day to second(3)",
                "a::interval(3) | a::interval(3)",
                "interval '1' day | '1'::interval day",
                "a::char | a::character(1)",
                "a::bpchar | a::bpchar",
                "a::\"char\" | a::\"char\"",
                "a::bit | a::bit(1)",
                "a::\"bit\" | a::\"bit\"",
                "a::float(24) | a::real",
                "a::float | a::double precision",
                "a::numeric(5,-2) | a::numeric(5,-2)",
                "a::ext.geometry(Point,4326) | a::ext.geometry(point,4326)",
                "a::app.\"Odd\"\"Type\"[] | a::app.\"Odd\"\"Type\"[]",
                "app.mood 'ok' | 'ok'::app.mood",
                "pg_catalog.lower(a) | lower(a)",
                "\"left\"(a, 1) | \"left\"(a, 1)",
                "left(a, 1) | \"left\"(a, 1)",
                "extract(YEAR from a) | EXTRACT(YEAR FROM a)",
                "trim(a) | TRIM(BOTH FROM a)",
                "trim(leading 'x' from a) | TRIM(LEADING 'x' FROM a)",
                "substring(a for 2) | SUBSTRING(a FROM 1 FOR 2)",
                "overlay(a placing b from 1) | OVERLAY(a PLACING b FROM 1)",
                "position(a in b) | POSITION((a) IN (b))",
                "a at local | a AT LOCAL",
                "a at time zone 'UTC' | a AT TIME ZONE 'UTC'",
                "current_timestamp(3) | CURRENT_TIMESTAMP(3)",
                "f(a => 1, variadic b) | f(a => 1, VARIADIC b)",
                "f(variadic array[1]) | f(VARIADIC ARRAY[1])",
                "case a when 1 then 2 else 3 end | CASE a WHEN 1 THEN 2 ELSE 3 END",
                "case when a then b end | CASE WHEN a THEN b END",
                "a[1:] | a[1:]",
                "a[:1] | a[:1]",
                "(f(a))[1] | (f(a))[1]",
                "((a).b).c | (a).b.c",
                "a operator(app.@@) b | a OPERATOR(app.@@) b",
                "a <-> point '(1,2)' | a <-> '(1,2)'::point",
                "operator | operator",
                "\"select\" = \"A\" | \"select\" = \"A\"",
                "zürich$1 | \"zürich$1\"",
            })
    void writesWhatItRead(String sql, String written) {
        var expression = Expression.parse(sql);

        assertThat(expression.toSql()).isEqualToIgnoringCase(written);
        assertThat(Expression.parse(expression.toSql())).isEqualTo(expression);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "   ",
                "a b",
                "(a",
                "a)",
                "a = ",
                "= a",
                "a < b < c",
                "a = any b",
                "'open",
                "\"open",
                "E'open\\",
                "a -- comment",
                "a /* comment */",
                "/* comment */ a",
                "select",
                "(select 1)",
                "exists (select 1)",
                "count(*)",
                "sum(a) over ()",
                "a.b.c",
                "$1",
                "1x",
                "1e",
                "0x1F",
                "U&'x'",
                "N'x'",
                "E'\\x41'",
                "B'2'",
                "a; b",
                "a between symmetric b and c",
                "json_array(1, 2)",
                "xmlconcat(a, b)",
                "case end",
                "case when a end",
                "array[1",
                "a[1",
                "a::",
                "f(a,)",
                "f(,a)",
                "a is",
                "a is not",
                "a is nonsense",
                "a not",
                "a is json nonsense",
                "normalize(a, nonsense)",
                "extract(1 from a)",
                "a collate",
                "current_time(12)",
                "a::float(99)",
                "(a, b) overlaps c",
                "a \u0001 b",
            })
    void refusesWhatItDoesNotKnow(String sql) {
        assertThatExceptionOfType(ExpressionException.class)
                .isThrownBy(() -> Expression.parse(sql))
                .withMessageStartingWith("Cannot read the SQL expression at character ");
    }

    @Test
    void saysWhereTheTroubleBegins() {
        assertThatExceptionOfType(ExpressionException.class)
                .isThrownBy(() -> Expression.parse("a = (select 1)"))
                .withMessage("Cannot read the SQL expression at character 6: unexpected 'select'")
                .satisfies(e -> assertThat(e.position()).isEqualTo(5));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "(b > 0)",
                "(s = ANY (ARRAY['x'::text, 'y'::text]))",
                "((b >= 0) AND (NOT (b = 5)))",
                "((s)::text ~ '^a'::text)"
            })
    void holdsForNull(String condition) {
        assertThat(ExpressionText.holdsForNull(condition)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "(b IS NOT NULL)",
                "(COALESCE(b, 0) > 0)",
                "(length(s) > 3)",
                "(b IS DISTINCT FROM 1)",
                "((b > 0) OR false)",
                "(b OPERATOR(public.>) 0)",
                "((s || 'x'::text) <> ''::text)",
                "CASE WHEN (b > 0) THEN true ELSE false END",
                "nonsense ("
            })
    void mayNotHoldForNull(String condition) {
        assertThat(ExpressionText.holdsForNull(condition)).isFalse();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            (id > 0)                              | (id > (0)::numeric)                                     | true
            (id = ANY (ARRAY[1, 2]))              | (id = ANY ((ARRAY[1, 2])::numeric[]))                   | true
            (a <> 'z'::bpchar)                    | ((a)::text <> 'z'::text)                                | true
            ('a'::public.r = a)                   | ('a'::text = a)                                         | true
            (id > 0)                              | (id > (1)::numeric)                                     | false
            (id > 0)                              | (other > (0)::numeric)                                  | false
            nonsense (                            | nonsense                                                | false
            """)
    void tellsTextsThatDifferInNothingButTypes(String text, String other, boolean same) {
        assertThat(ExpressionText.sameButForTypes(text, other)).isEqualTo(same);
        assertThat(ExpressionText.sameButForTypes(other, text)).isEqualTo(same);
    }
}
