package io.github.jooqconformance.generator.constraint;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jooqconformance.generator.model.LeftToPostgres;
import io.github.jooqconformance.runtime.testing.TestPostgres;
import java.sql.SQLException;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Rows that PostgreSQL judges as the generated checks do: each construct with values at its edges, and NULL. */
class CheckAgreementTest {
    private static final int ROWS = 250;
    private static final int ROWS_OF_RANDOM_CONDITION = 50;
    /** What random conditions come to that honest ones do not. */
    private static final List<String> REFUSALS = List.of(
            "comes to more than 500 tests",
            "calculates with constants",
            "calculates beside a constant",
            "calculates beside NULL",
            "calculates the elements of an array",
            "casts unknown to integer");

    private static final String DATABASE = TestPostgres.newest().createDatabase();

    private static final String TYPES = """
            create type mood as enum ('sad', 'so-so', 'happy', '', 'class');
            create domain year as integer check (value between 1901 and 2155);
            create domain code as varchar(5) not null check (value <> 'x ');
            create domain short_code as code check (length(value) > 2) constraint prefixed check (value like 'ab%');
            create domain price as numeric(5, 2) check (value > 0) check (value <> 13);
            create domain tags as text[] check (cardinality(value) < 3);
            """;

    /** The columns and constraints of a table each. */
    static Stream<String> tables() {
        return Stream.of(
                // Types
                "v int2 not null",
                "v int4",
                "v int8 not null default 7",
                "v bool",
                "v numeric(4, 2)",
                "v numeric(3, -2)",
                "v numeric(2, 4)",
                "v numeric",
                "v numeric(2, 0)",
                "v numeric(4, 0)",
                "v numeric(6, 0)",
                "v numeric(12, 0)",
                "v numeric(30, 0)",
                "v varchar(3)",
                "v char(3) not null",
                "v text",
                "v name",
                "v bit(3)",
                "v varbit(4)",
                "v varbit",
                "v oid",
                "v date",
                "v timestamp",
                "v timestamptz(3)",
                "v uuid",
                "v bytea",
                "v json",
                "v jsonb",
                "v float4",
                "v float8",
                "v mood",
                "v text[]",
                "v varchar(3)[]",
                "v numeric(4, 2)[] not null",
                "v year",
                "v code",
                "v short_code",
                "v short_code not null default 'abc'",
                "v price",
                "v price[]",
                "v short_code[]",
                "v tags",
                // Comparisons
                "v int2 check (v > 5)",
                "v int4 check (v >= 5)",
                "v int8 check (v < 5000000000)",
                "v int4 check (v <= 5)",
                "v int4 check (v = 5)",
                "v int4 check (v <> 5)",
                "v int4 check (5 < v)",
                "v int4 check (v > 5.5)",
                "v int4 check (v < 5000000000)",
                "v int4, w int8 check (v < w)",
                "v int4, w int4 check (v = w)",
                "v int2, w int8 check (v <> w)",
                "v int8, w numeric(6, 2) check (v <= w)",
                "v numeric(5, 2) check (v >= 0)",
                "v numeric(5, 2) check (v < 100)",
                "v numeric(5, 2) check (v > 0.005)",
                "v numeric(5, 2) check (v = 12.34)",
                "v numeric check (v between -90 and 90.5)",
                "v numeric check (v > 1)",
                "v numeric check (v <> 10)",
                "v numeric(5, 2), w numeric(8, 4) check (v > w)",
                "v numeric(30, 0) check (v >= 0 and v < 100000000000000000000)",
                "v numeric(30, 0) check (v <> 12345.5)",
                "v numeric(6, 0) check (v > 99.5)",
                "v numeric(6, 0) check (v >= 0 and v <> 5)",
                "v numeric(6, 0), w int2 check (v = w)",
                "v numeric(30, 0), w numeric(2, 0) check (v > w)",
                "v numeric(6, 0), w numeric(6, 2) check (v + w < 100)",
                "v float8 check (v > 0.1)",
                "v float8 check (v >= 0)",
                "v float8 check (v < 0.1)",
                "v float8 check (v <= 100)",
                "v float8 check (v = 0.1)",
                "v float8 check (v <> 0.1)",
                "v float4 check (v <= 0.1)",
                "v float4 check (v <= 0.1::real)",
                "v float4 check (v > 12345)",
                "v float8, w float8 check (v < w)",
                "v float8, w float8 check (v >= w)",
                "v float4, w float8 check (v = w)",
                "v bool check (v)",
                "v bool check (not v)",
                "v bool check (v = true)",
                "v bool, w bool check (v or w)",
                "v bool, w bool check (v <> w)",
                "v bool, w bool check (v is distinct from w)",
                "v date check (v >= '2020-02-29')",
                "v date, w date check (v < w)",
                "v timestamp check (v >= '2007-01-01 00:00:00' and v < '2007-02-01 00:00:00')",
                "v timestamp(3) check (v <= '2007-01-01 00:00:00.5')",
                "v timestamptz check (v > '2007-01-01 00:00:00+00')",
                "v timestamptz(0) check (v = '2007-01-01 00:00:00+00')",
                "v timestamptz not null, w timestamptz check (w >= v)",
                "v timestamp(3), w timestamp check (w = v)",
                "v time check (v between '08:00' and '17:30')",
                "v uuid check (v <> '00000000-0000-0000-0000-000000000000')",
                "v uuid, w uuid check (v = w)",
                "v mood check (v <> 'sad')",
                "v mood check (v in ('sad', ''))",
                "v mood check (v in ('sad', '', 'class', 'so-so'))",
                "v mood, w mood check (v < w)",
                "v mood, w mood check (v = w)",
                "v mood check (v::text <> 'class')",
                // Text
                "v text check (v <> '')",
                "v text check (v = 'a''\"\\b')",
                "v varchar(4) check (v <> 'abc ')",
                "v char(4) check (v = 'abc ')",
                "v char(4) check (v <> '')",
                "v char(4) check (v in ('a', 'b ', 'abc', 'd', 'e'))",
                "v char(4) check (v::text = 'abc')",
                "v char(4), w char(6) check (v = w)",
                "v char(4) check (v like 'ab%')",
                "v char(4) check (v like 'ab')",
                "v char(4) check (v ~ '^[a-z]+$')",
                "v text, w text check (v = w)",
                "v text collate \"C\" check (v = 'abc')",
                "v varchar(5) check (v in ('draft', 'live'))",
                "v varchar(5) check (v in ('a', 'b', 'c', 'd', 'e ', 'a'))",
                "v text check (v not in ('a', 'b', 'c', 'd', 'e'))",
                "v text check (v not in ('a', 'b'))",
                "v text check (v in ('a', null))",
                "v text check (v not in ('a', null))",
                "v int4 check (v in (1, 2, 3, 4))",
                "v int4 check (v in (4, 2, 9))",
                "v int4 check (v not in (1, 2, 3, 4))",
                "v int4 check (v in (4, 2, null))",
                "v int4 check (v > any (array[5, 7]))",
                "v int4 check (v >= all (array[5, 7, null]))",
                "v numeric(4, 1) check (v in (1, 2.5))",
                "v text check (v like 'a%')",
                "v text check (v like '%b')",
                "v text check (v like '%b%')",
                "v text check (v like 'a_b%')",
                "v text check (v not like 'a\\_%')",
                "v text check (v like 'abc')",
                "v text check (v ~ '^[a-z0-9]+(-[a-z0-9]+)*$')",
                "v text check (v ~* 'AB+')",
                "v text check (v !~ '^a.*b$')",
                "v text check (v !~* '[x-z]')",
                "v varchar(5) check (v ~ ' $')",
                "v text check (length(v) > 0)",
                "v text check (char_length(v) <= 3)",
                "v text check (length(v) between 1 and 4)",
                "v text check (length(v) = 0)",
                "v text check (length(v) >= 1)",
                "v text check (length(v) < 1)",
                "v text check (octet_length(v) = 4)",
                "v char(5) check (length(v) > 2)",
                "v char(5) check (octet_length(v) = 5)",
                "v varchar(5) check (length(v) = 5)",
                "v bytea check (octet_length(v) = 20)",
                "v bytea check (length(v) between 1 and 20)",
                "v text check (btrim(v) <> '')",
                "v text check (length(trim(v)) > 0)",
                "v text check (ltrim(v) = v)",
                "v text check (rtrim(v) = v and v <> 'a')",
                // Three-valued logic
                "v int4 check (v > 0 or v is null)",
                "v int4 check (v is not null)",
                "v int4 check (v is null)",
                "v int4 check (v is not null and v > 5)",
                "v int4 check (v > 5 or null)",
                "v int4 check (v > 5 and null)",
                "v int4 check (not (v > 5 and v < 12345))",
                "v int4 check (v = null)",
                "v int4 check ((v > 5) is true)",
                "v int4 check ((v > 5) is not true)",
                "v int4 check ((v > 5) is false)",
                "v int4 check ((v > 5) is not false)",
                "v int4 check ((v > 5) is unknown)",
                "v int4 check ((v > 5) is not unknown)",
                "v int4 check (v is distinct from 5)",
                "v int4 check (v is not distinct from 5)",
                "v int4, w int4 check (v is distinct from w)",
                "v int4, w int4 check (v is not distinct from w)",
                "v int4, w text check (v is null or w is not null)",
                "v int4, w text check ((v is null) = (w is null))",
                "v int4, w text check ((v is null) <> (w is null))",
                "v int4, w int4 check (v > 5 or w > 5)",
                "v int4, w int4 check (v > 5 and w > 5 or v is null)",
                "v int4, w int4 check (not (v > 5 or w <= 5))",
                "v int4, w int4, x int4 check (v > w and w > x)",
                "v text, w int4 check (v <> 'active' or w is not null)",
                "v varchar(6) not null default 'draft', w int4 check (v <> 'active' or w is not null)",
                "v varchar(6) default 'draft', w int4 check (v = 'draft' and w > 1)",
                "v varchar(3), w varchar(3) check (v is null or w is null or v = w)",
                "v varchar(3), w int4 check (case when w > 5 then v = 'abc' else true end)",
                "v int4 generated always as identity, w int4 check (w > 1)",
                "v int4 generated by default as identity check (v <> 5)",
                "v year check (v > 1950), w int4 check (w > 5) check (w < 100)",
                // Functions
                "v int4, w int4 check (coalesce(v, w) > 5)",
                "v int4, w int4 check (coalesce(v, 7) > coalesce(w, 5))",
                "v int4 check (coalesce(v, 0) > 5)",
                "v bool check (coalesce(v, false))",
                "v text check (coalesce(v, '') <> 'a')",
                "v int4, w int4 check (nullif(v, 5) > w)",
                "v int4 check (nullif(v, 5) is not null)",
                "v int4, w text check (num_nonnulls(v, w) = 1)",
                "v int4, w text, x bool check (num_nulls(v, w, x) <= 1)",
                "v text[] check (cardinality(v) > 0)",
                "v text[] check (array_length(v, 1) > 1)",
                "v text[] check (array_length(v, 1) is not null)",
                "v int4 check (case when v > 5 then v < 100 when v < -5 then null else v <> 0 end)",
                "v int4, w int4 check (case v when 1 then w when 5 then 0 end > 0)",
                "v int4, w int4 check (case when v > 5 then w is null end)",
                "v jsonb check (jsonb_typeof(v) = 'object')",
                "v json check (json_typeof(v) in ('array', 'null', 'number', 'string'))",
                "v int4, w text, x bool check ((v is null)::int + (w is null)::int + x::int = 1)",
                "v int4, w text check (case when v > 1 then 1 else 0 end + case when w = 'a' then 1 end <> 2)",
                // Arithmetic
                "v int4 check (v + 1 > 0)",
                "v int4 check (v * 2 < 100)",
                "v int4 check (-v < 5)",
                "v int4 check (10 - v > 5)",
                "v int4 check (v % 2 = 0)",
                "v int4 check (v / 2 > 5)",
                "v int2, w int2 check (v + w < 100)",
                "v int4, w int4 check (v * w < 12345)",
                "v int4, w int4, x int4 check ((v + w) * x < 100)",
                "v int4, w int4 check (v / 2 * w < 100)",
                "v int4, w text check (v * (length(w) - 1) > 12345)",
                "v int4, w int4 check (v > 5 or v - w > 0)",
                "v int4, w int4 check (w < 5 and v * w > 0)",
                "v int4, w int4 check (v is distinct from w * w)",
                "v int4, w int4 check (nullif(v, w - 5) > 1)",
                "v int4, w int4 check (coalesce(case when v > 5 then 0 end = w * 40000, v = 1))",
                "v int4, w int4 check (case when v * 2 > 10 then w > 5 else v + w < 12345 end)",
                "v int8, w int8 check (v + w > 0)",
                "v int8, w int4 check (v * w > 0)",
                "v int8 check (v % 10 = 5)",
                "v int8 check (v / 7 < 100)",
                "v numeric(6, 2), w numeric(6, 2) check (v + w < 100)",
                "v numeric(6, 2), w int4 check (v * w <= 99.5)",
                "v numeric(6, 2), w numeric(6, 2), x numeric(9, 3) check (v - w = x)",
                "v int4, w numeric(6, 2) check (v * 1.5 > w)");
    }

    @ParameterizedTest
    @MethodSource("tables")
    void judgesAsPostgresDoes(String columns) throws SQLException {
        var ddl = TYPES + "create table t (" + columns + ")";

        var agreement = Agreement.of(database(ddl), ddl, ROWS);

        assertThat(agreement.table().rules().leftToPostgres()).isEmpty();
        assertThat(agreement.disagreements()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("randomConditions")
    void judgesRandomConditionsAsPostgresDoes(String condition) throws SQLException {
        var ddl = TYPES + "create table t (" + RandomCondition.COLUMNS + ", constraint c check (" + condition + "))";

        var agreement = Agreement.ofAcceptedValues(database(ddl), ddl, ROWS_OF_RANDOM_CONDITION);

        var left = agreement.table().rules().leftToPostgres();
        assertThat(left).extracting(LeftToPostgres::reason).isSubsetOf(REFUSALS);
        assertThat(agreement.disagreements())
                .filteredOn(row -> left.isEmpty() || !row.endsWith("Java []"))
                .isEmpty();
    }

    static Stream<String> randomConditions() {
        var conditions = new RandomCondition(new Random(20261101));
        return Stream.generate(() -> conditions.condition(3)).limit(100);
    }

    /** The one database of this test, where the DDL made the only objects. */
    private static String database(String ddl) {
        TestPostgres.execute(DATABASE, "drop schema public cascade; create schema public; " + ddl);
        return DATABASE;
    }
}
