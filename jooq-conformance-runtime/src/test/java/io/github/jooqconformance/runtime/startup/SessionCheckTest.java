package io.github.jooqconformance.runtime.startup;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jooqconformance.runtime.testing.ReadManifest;
import io.github.jooqconformance.runtime.testing.TestPostgres;
import java.sql.SQLException;
import java.util.List;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a check finds depends on the schema, and not on who asks in which session. */
class SessionCheckTest {
    /** Whatever PostgreSQL prints in one way or another, depending on settings. */
    private static final String DDL = """
            create schema elsewhere;
            create table elsewhere.parent (x int);
            create type mood as enum ('sad', 'happy');
            create function elsewhere.is_fine(public.mood) returns boolean language sql immutable as 'select true';
            create function near(integer, integer) returns boolean language sql immutable as 'select true';
            create operator ~~~ (function = near, leftarg = integer, rightarg = integer);
            create table parent (id int primary key);
            create table "User" (
                "Id" int generated always as identity,
                parent int references parent default 1,
                at timestamptz not null default '2026-03-01 12:00:00+02' check (at > '2020-01-02 03:04:05+00'),
                day date default '2026-02-01' check (day <> '2026-01-02'),
                wait interval default '1 year 2 days 03:04:05.678',
                bytes bytea default '\\x00ff',
                price money default 12.5,
                ratio double precision default 0.1 check (ratio < 0.30000000000000004),
                path text default E'a\\\\b\\'c' check (path ~ E'^\\\\w+$'),
                mood public.mood default 'sad' check (elsewhere.is_fine(mood)),
                "order" int check ("order" ~~~ 3),
                primary key ("Id"));
            create index on "User" (lower(path), "order" desc) where day > '2026-01-02';
            create view v as select "Id", at, wait, bytes from "User" where at < '2026-03-01 00:00+09' and mood = 'sad';
            create policy p on "User" using (at > '2026-03-01 00:00+00'::timestamptz and path = E'\\\\');
            comment on column "User".path is E'back\\\\slash';
            """;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "set search_path = elsewhere, public",
                "set search_path = ''",
                "set search_path = public, pg_catalog",
                // The driver needs the rest of it to be so.
                "set datestyle = 'ISO, DMY'",
                "set timezone = 'Asia/Tokyo'",
                "set timezone = '+05:30'",
                "set intervalstyle = 'sql_standard'",
                "set bytea_output = 'escape'",
                "set extra_float_digits = -15",
                "set quote_all_identifiers = on",
                "set standard_conforming_strings = off",
                "set standard_conforming_strings = off; set escape_string_warning = off; set backslash_quote = off",
                "set lc_messages = 'POSIX'",
                "set lc_monetary = 'POSIX'; set lc_numeric = 'POSIX'; set lc_time = 'POSIX'",
                "set client_min_messages = debug5",
                "set row_security = off",
                "set check_function_bodies = off",
                "set default_transaction_isolation = 'serializable'",
                "set default_transaction_read_only = on",
                "set enable_hashjoin = off; set enable_sort = off; set enable_seqscan = off",
                "set force_parallel_mode = on",
                "set role session_check_role"
            })
    void findsNothingWhateverTheSession(String settings) throws SQLException {
        for (var major : List.of(TestPostgres.OLDEST, TestPostgres.NEWEST)) {
            var url = TestPostgres.of(major).createDatabase(DDL);
            createRole(url);
            var model = ReadManifest.of(url);

            try (var connection = TestPostgres.connect(url);
                    var statement = connection.createStatement()) {
                statement.execute(
                        major == TestPostgres.NEWEST
                                ? settings.replace("force_parallel_mode", "debug_parallel_query")
                                : settings);
                var report = ConformanceCheck.of(DSL.using(connection), List.of(model))
                        .check();

                assertThat(report.findings()).isEmpty();
                assertThat(report.coverage().columns()).isEqualTo(16);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "alter database current set search_path = elsewhere",
                "alter database current set timezone = 'America/New_York'",
                "alter database current set datestyle = 'German'",
                "alter table \"User\" owner to session_check_role; alter type mood owner to session_check_role",
                "alter schema public owner to session_check_role",
                "set allow_in_place_tablespaces = on; drop tablespace if exists nearby; create tablespace nearby location '';"
                        + "alter table \"User\" set tablespace nearby; alter index parent_pkey set tablespace nearby;"
                        + "alter table \"User\" set tablespace pg_default; alter table parent set tablespace nearby"
            })
    void findsNothingWhateverTheDatabase(String settings) throws SQLException {
        var url = TestPostgres.newest().createDatabase(DDL);
        createRole(url);
        var model = ReadManifest.of(url);
        var name = url.replaceFirst(".*/(\\w+)\\?.*", "$1");
        try (var connection = TestPostgres.connect(url);
                var statement = connection.createStatement()) {
            // One by one, since a tablespace is not made in a transaction with others.
            for (var sql : settings.replace("current", name).split(";", -1)) {
                statement.execute(sql);
            }
        }

        var report = ConformanceCheck.of(DSL.using(url), List.of(model)).check();

        assertThat(report.findings()).isEmpty();
        assertThat(report.coverage().columns()).isEqualTo(16);
    }

    @Test
    void findsTheSameInEverySession() throws SQLException {
        var url = TestPostgres.newest().createDatabase(DDL);
        var model = ReadManifest.of(url);
        TestPostgres.execute(url, "alter table \"User\" alter at set default '2026-03-01 12:00:00+03', drop price");

        try (var connection = TestPostgres.connect(url);
                var statement = connection.createStatement()) {
            var check = ConformanceCheck.of(DSL.using(connection), List.of(model));
            var usual = check.check().findings();
            statement.execute("set timezone = 'Asia/Tokyo'; set datestyle = 'ISO, DMY'; set search_path = elsewhere");

            assertThat(usual).hasSize(2);
            assertThat(check.check().findings()).isEqualTo(usual);
        }
    }

    private static void createRole(String url) {
        TestPostgres.execute(
                url, "do $$ begin create role session_check_role; exception when duplicate_object then null; end $$");
    }
}
