package io.github.jooqconformance.generator.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ScriptMigrationsTest {
    @TempDir
    Path directory;

    private Project project;

    @BeforeEach
    void createProject() {
        project = new Project(directory);
    }

    @Test
    void appliesPlainFilesInNaturalOrder() {
        project.file("db/2_film.sql", "create table film (id int);")
                .file("db/10_view.sql", "create view titles as select title from film;")
                .file("db/9_title.sql", "alter table film add title text")
                .file("db/README.md", "no migration");

        assertThat(project.tables()).containsExactly("public.film", "public.titles");
    }

    @Test
    void appliesSupabaseFilesOfTheTopLevelOnly() {
        project.file("db/20240102000000_title.sql", "alter table film add title text;")
                .file("db/20240101000000_film.sql", "create table film (id int);")
                .file("db/tests/20240103000000_test.sql", "drop table film;");

        assertThat(project.after("select string_agg(attname, ',' order by attnum) from pg_attribute"
                        + " where attrelid = 'film'::regclass and attnum > 0"))
                .containsExactly("id,title");
    }

    @Test
    void appliesDirectoriesInTheOrderGiven() {
        project.option("conformance.migrations", "views,z_types,db")
                .file("views/1.sql", "create table film (id int);")
                .file("z_types/V1__rating.sql", "create table rating as select * from film;")
                .file("db/20240101000000_x.sql", "create view ratings as select * from rating;");

        assertThat(project.tables()).containsExactly("public.film", "public.rating", "public.ratings");
    }

    @Test
    void replacesNoPlaceholders() {
        project.file("db/film.sql", "create table film (title text default '${title}');");

        assertThat(project.tables()).containsExactly("public.film");
    }

    @Test
    void loadsWhatPgDumpWrites() {
        project.file(
                        "db/1_dump.sql",
                        "\\restrict 0Xl2",
                        "SET standard_conforming_strings = on;",
                        "SELECT pg_catalog.set_config('search_path', '', false);",
                        "CREATE EXTENSION IF NOT EXISTS citext WITH SCHEMA public;",
                        "CREATE TABLE public.film (id integer, title public.citext);",
                        "CREATE SEQUENCE public.film_id_seq OWNED BY public.film.id;",
                        "COPY public.film (id, title) FROM stdin;",
                        "1\tThe \"Quoted'; Film\\\\\n2\t\\N",
                        "\\.",
                        "",
                        "SELECT pg_catalog.setval('public.film_id_seq', 7, true);",
                        "\\unrestrict 0Xl2")
                .file("db/2_later.sql", "create table actor as select title from film where id = 1;");

        assertThat(project.after("select title::text from actor")).containsExactly("The \"Quoted'; Film\\");
    }

    @Test
    void sendsStatementsAsTheyAreWritten() {
        project.file(
                "db/film.sql",
                "create table film (tags text[] default '{a,b}', data jsonb check (data ? 'id'));",
                "create rule film_log as on delete to film do also (notify a; notify b);",
                "create function one() returns int language sql begin atomic select 1; select 1; end;",
                "create function two() returns int language plpgsql as $$ begin return 2; end; $$;");

        assertThat(project.after("select (one() + two())::text")).containsExactly("3");
    }

    @Test
    void startsEachFileInASessionOfItsOwn() {
        project.file("db/1.sql", "create schema app; set search_path = app; set role pg_monitor;")
                .file(
                        "db/2.sql",
                        "create table film (id int); create table paths as select current_setting('search_path') path;");

        assertThat(project.after("select path from public.paths")).containsExactly("\"$user\", public");
    }

    @Test
    void runsInTheTimeZoneOfNoMachine() {
        project.file("db/film.sql", "create table film as select current_setting('timezone') zone;");

        assertThat(project.afterInTokyo("select zone || ' ' || current_setting('timezone') from film"))
                .containsExactly("UTC UTC");
    }

    @Test
    void runsTransactionsOfTheScript() {
        project.file(
                "db/film.sql",
                "begin;",
                "create table film (id int);",
                "commit;",
                "create index concurrently on film (id);");

        assertThat(project.tables()).containsExactly("public.film");
    }

    @Test
    void refusesAScriptThatLosesItsWork() {
        project.file("db/film.sql", "begin;", "create table film (id int);");

        assertThatThrownBy(project::start).hasMessage("""
                        db/film.sql: the script begins a transaction that it does not end. Add COMMIT.
                        Correct the migration and generate again: nothing of this run is kept.""");
    }

    @Test
    void pointsToTheLineThatPostgresPointsTo() {
        project.file(
                "db/film.sql",
                "select 1;",
                "-- The films",
                "create table film (",
                "    title text default '\uD83C\uDFAC',",
                "    year yaer);");

        assertThatThrownBy(project::start)
                .isInstanceOfSatisfying(MigrationException.class, e -> {
                    assertThat(e.file()).isEqualTo("db/film.sql");
                    assertThat(e.line()).hasValue(5);
                    assertThat(e.sqlState()).contains("42704");
                })
                .hasMessage("""
                        db/film.sql:5: type "yaer" does not exist (SQLSTATE 42704)
                        Correct the migration and generate again: nothing of this run is kept.""");
    }

    @Test
    void showsHintAndContext() {
        project.file("db/film.sql", "do $$ begin", "raise 'no' using hint = 'why', detail = 'what';", "end $$;");

        assertThatThrownBy(project::start).hasMessage("""
                        db/film.sql:1: no (SQLSTATE P0001)
                          Detail: what
                          Hint: why
                          Context: PL/pgSQL function inline_code_block line 2 at RAISE
                        Correct the migration and generate again: nothing of this run is kept.""");
    }

    @Test
    void readsFilesWithByteOrderMark() {
        project.file("db/film.sql", "\uFEFFcreate table film (id int);");

        assertThat(project.tables()).containsExactly("public.film");
    }

    @Test
    void refusesFilesOfOtherEncodings() throws IOException {
        project.file("db/film.sql");
        Files.write(directory.resolve("db/film.sql"), new byte[] {'-', '-', (byte) 0xe9});

        assertThatThrownBy(project::start).hasMessage("""
                        db/film.sql: the file is not UTF-8. Save it as UTF-8.
                        Correct the migration and generate again: nothing of this run is kept.""");
    }
}
