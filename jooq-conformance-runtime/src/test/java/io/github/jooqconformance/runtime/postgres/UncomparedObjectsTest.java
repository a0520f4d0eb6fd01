package io.github.jooqconformance.runtime.postgres;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jooqconformance.runtime.schema.UncomparedObject;
import io.github.jooqconformance.runtime.testing.TestPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What exists and is not compared is told. */
class UncomparedObjectsTest {
    private static final String DDL = """
            create table t (id integer primary key, a text, b text) with (fillfactor = 80);
            create unlogged table u (id integer);
            create table heir (extra integer) inherits (t);
            create type stretch as (a integer);
            create table typed of stretch;
            create view v with (security_barrier) as select id from t where id > 0 with check option;
            set allow_system_table_mods = on;
            update pg_class set reloptions = reloptions || '{novelty=on}' where relname = 'v';
            reset allow_system_table_mods;
            alter table t replica identity full, alter a set storage main;
            alter table t alter b set compression pglz, alter b set (n_distinct = 5);
            create rule quiet as on delete to t do instead nothing;
            create statistics dependent (dependencies) on a, b from t;
            create function near(integer, integer) returns boolean language sql immutable as 'select $1 = $2';
            create function settled() returns integer language sql set search_path = '' as 'select 1';
            revoke all on function settled() from public;
            create operator === (function = near, leftarg = integer, rightarg = integer);
            create operator class backwards for type integer using btree as operator 1 >, function 1 btint4cmp(integer, integer);
            create operator family lonely using hash;
            create type stretch2 as (a integer);
            create function to_text(stretch) returns stretch2 language sql immutable as 'select row($1.a)::public.stretch2';
            create cast (stretch as stretch2) with function to_text(stretch);
            create collation german (provider = icu, locale = 'de');
            create text search configuration words (copy = pg_catalog.simple);
            create text search dictionary plain (template = pg_catalog.simple);
            create conversion latin for 'LATIN1' to 'UTF8' from iso8859_1_to_utf8;
            create type opaque;
            create function watch() returns event_trigger language plpgsql as 'begin end';
            create event trigger watching on ddl_command_end execute function watch();
            create publication changes for table t;
            create foreign data wrapper nowhere;
            create server far foreign data wrapper nowhere;
            create user mapping for postgres server far;
            create foreign table distant (id integer) server far;
            create foreign table named (id integer) server far options (name 'elsewhere');
            create aggregate total(integer) (sfunc = int4pl, stype = integer);
            alter table t alter b set statistics 5;
            alter table t set (toast.autovacuum_enabled = false);
            alter table t cluster on t_pkey;
            create table part_of (id integer references t);
            alter table part_of disable trigger all;
            comment on schema public is 'our schema';
            create sequence shared;
            grant usage on sequence shared to pg_monitor;
            grant select, truncate on u to pg_monitor;
            grant select on v to pg_monitor with grant option;
            grant select, insert on part_of to pg_monitor;
            create function cheap() returns integer language sql parallel safe cost 5 as 'select 1';
            create function act() returns trigger language plpgsql as 'begin return new; end';
            create table parted (id integer) partition by range (id);
            create table part_one partition of parted for values from (1) to (2);
            create trigger acting before insert on parted for each row execute function act();
            alter table part_one disable trigger acting;
            create materialized view m as select id from t with no data;
            comment on index t_pkey is 'our index';
            create type span as range (subtype = integer, multirange_type_name = spans);
            comment on type spans is 'our spans';
            create index computed on t (lower(a));
            alter index computed alter column 1 set statistics 50;
            alter default privileges in schema public grant select on tables to pg_monitor;
            alter default privileges grant usage on types to pg_monitor;
            alter table t disable rule quiet;
            create extension hstore;
            create extension citext;
            comment on extension hstore is 'our extension';
            grant usage, create on schema public to pg_monitor;
            grant references (id) on heir to pg_monitor;
            grant select (id), update (id) on part_one to pg_monitor;
            """;

    private static List<UncomparedObject> notCompared(int major, String ddl) throws SQLException {
        try (var connection = TestPostgres.connect(TestPostgres.of(major).createDatabase(ddl))) {
            return PostgresCatalog.readAll(connection, List.of("public"), ReadLimits.USUAL)
                    .notCompared();
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {TestPostgres.OLDEST, TestPostgres.NEWEST})
    void areListedByKindAndName(int major) throws SQLException {
        assertThat(notCompared(major, DDL))
                .extracting(UncomparedObject::toString)
                .containsExactly(
                        "aggregate implementation public.total(integer)",
                        "cast (public.stretch AS public.stretch2)",
                        "clustering public.t",
                        "collation public.german",
                        "column compression public.t.b",
                        "column options public.t.b",
                        "column statistics target public.computed.lower",
                        "column statistics target public.heir.b",
                        "column statistics target public.t.b",
                        "column storage public.heir.a",
                        "column storage public.t.a",
                        "comment extension hstore",
                        "comment index public.t_pkey",
                        "comment schema public",
                        "comment type public.spans",
                        "conversion public.latin",
                        "default acl for role postgres in schema public on tables",
                        "default acl for role postgres on types",
                        "disabled rule quiet on public.t",
                        "disabled trigger of a constraint of public.part_of",
                        "event trigger watching",
                        "foreign table options public.named",
                        "function settings public.settled()",
                        "operator public.===(integer,integer)",
                        "operator class public.backwards USING btree",
                        "operator family public.lonely USING hash",
                        "planner settings public.cheap()",
                        "privileges function public.settled()",
                        "privileges schema public",
                        "privileges sequence public.shared",
                        "privileges table public.heir",
                        "privileges table public.u",
                        "privileges view public.v",
                        "publication changes",
                        "replica identity public.t",
                        "rule quiet on public.t",
                        "server far",
                        "statistics object public.dependent",
                        "storage parameters public.t",
                        "storage parameters toast of public.t",
                        "text search configuration public.words",
                        "text search dictionary public.plain",
                        "trigger firing acting on public.part_one",
                        "type public.opaque",
                        "typed table public.typed",
                        "unlogged table public.u",
                        "unpopulated materialized view public.m",
                        "user mapping postgres on server far",
                        "view options public.v");
    }

    @Test
    void tellsPublicationsOfWholeSchemas() throws SQLException {
        assertThat(notCompared(
                        TestPostgres.NEWEST,
                        "create table t (id integer); create publication whole for tables in schema public"))
                .extracting(UncomparedObject::toString)
                .containsExactly("publication whole");
    }

    /** Since PostgreSQL 15, sequences may be unlogged, and that of a table's column is as the table is. */
    @Test
    void tellsUnloggedSequences() throws SQLException {
        assertThat(
                        notCompared(
                                TestPostgres.NEWEST,
                                "create unlogged sequence counted; create unlogged table u (id serial, n integer generated always as identity)"))
                .extracting(UncomparedObject::toString)
                .containsExactly("unlogged sequence public.counted", "unlogged table public.u");
    }

    @ParameterizedTest
    @ValueSource(ints = {TestPostgres.OLDEST, TestPostgres.NEWEST})
    void tellsNothingOfWhatANewDatabaseGrants(int major) throws SQLException {
        assertThat(notCompared(major, "grant usage on schema public to pg_monitor; create extension hstore"))
                .isEmpty();
    }

    /** Since PostgreSQL 17, NOT NULL of a domain is a constraint with a name. */
    @Test
    void tellsCommentsOnNotNullOfDomains() throws SQLException {
        assertThat(notCompared(
                        TestPostgres.NEWEST,
                        "create domain d as integer not null; comment on constraint d_not_null on domain d is 'ours'"))
                .extracting(UncomparedObject::toString)
                .containsExactly("comment domain constraint d_not_null on public.d");
    }

    @ParameterizedTest
    @ValueSource(ints = {TestPostgres.OLDEST, TestPostgres.NEWEST})
    void areNoneWhereAllElseIsCompared(int major) throws SQLException, IOException {
        var ddl = Files.readString(Path.of("src", "test", "resources", "catalog", "schema.sql"));

        assertThat(notCompared(major, ddl))
                .extracting(UncomparedObject::toString)
                .containsExactly(
                        "aggregate implementation public.total(integer)",
                        "collation public.german",
                        // Such as truncate.
                        "privileges table public.parent");
    }
}
