package io.github.jooqconformance.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jooqconformance.cli.testing.Program;
import io.github.jooqconformance.cli.testing.Program.Ended;
import io.github.jooqconformance.runtime.testing.TestPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Generates and checks where there is no database. */
class MigrationsIT {
    @TempDir
    private Path directory;

    @BeforeEach
    void writeMigrations() throws IOException {
        Files.createDirectories(directory.resolve("migrations"));
        write("V1__film.sql", """
                create type rating as enum ('G', 'PG');
                create table film (id integer primary key, title varchar(50) check (title <> ''), rating rating,
                    constraint hashed check (md5(title) <> ''));
                create table actor (id integer primary key);
                """);
    }

    private void write(String name, String sql) throws IOException {
        Files.writeString(directory.resolve("migrations").resolve(name), sql);
    }

    private Ended run(String... arguments) {
        return Program.in(directory).run(arguments);
    }

    @ParameterizedTest
    @ValueSource(ints = {TestPostgres.OLDEST, TestPostgres.NEWEST})
    void generatesAndChecksWhatIsCommittedWithThem(int major) throws IOException {
        var archive = "postgres.archive=" + TestPostgres.archive(major).toAbsolutePath();

        var generated = run("generate", "--migrations", "migrations", "-o", "src", "-P", archive);
        assertThat(generated.out())
                .startsWith("Generated generated.db in src: 2 tables, 2 DTOs, 1 of 2 constraints checked in Java.\n\n"
                        + "Not checked in Java:\n  public.film: hashed is left to PostgreSQL: ");
        assertThat(generated.code()).isZero();
        var checked = run("check", "--migrations", "migrations", "--model-path", "src", "-P", archive);
        assertThat(checked.out()).startsWith("Database  migrations in migrations (PostgreSQL " + major + ".");
        assertThat(checked.code()).isZero();

        write("V2__title.sql", "\nalter table film\n    alter title type varchar(20);\n");
        var drifted =
                run("check", "--migrations", "migrations", "--model-path", "src", "-P", archive, "--format", "github");
        assertThat(drifted.code()).isEqualTo(1);
        assertThat(drifted.out()).contains("::error file=migrations/V2__title.sql,line=3,");
    }

    @Test
    void tellsWhatWouldBeGeneratedOtherwise() throws IOException {
        var arguments = new String[] {"generate", "--migrations", "migrations", "-o", "src", "--check"};
        assertThat(run("generate", "--migrations", "migrations", "-o", "src").code())
                .isZero();
        assertThat(run(arguments).out()).isEqualTo("All files in src are as they would be generated.\n");

        Files.writeString(directory.resolve("src/generated/db/tables/Film.java"), "// edited");
        Files.writeString(directory.resolve("src/generated/db/Extra.java"), "// mine");
        Files.delete(directory.resolve("src/generated/db/tables/Actor.java"));
        var ended = run(arguments);

        assertThat(ended.code()).isEqualTo(1);
        assertThat(ended.out()).isEqualTo("""
                3 files in src are not as they would be generated:
                  surplus  src/generated/db/Extra.java
                  missing  src/generated/db/tables/Actor.java
                  different  src/generated/db/tables/Film.java
                Generate again, and commit what changes.
                """);
        assertThat(directory.resolve("src/generated/db/tables/Film.java")).hasContent("// edited");
    }

    @Test
    void generatesOnlyTheTablesThatAreNamedWithTheirTypes() throws IOException {
        var ended = run("generate", "--migrations", "migrations", "-o", "src", "-t", "film");

        assertThat(ended.out()).contains("1 table, 1 DTO");
        assertThat(Files.readString(directory.resolve("src/generated/db/tables/dtos/FilmDto.java")))
                .contains("Rating rating");
        assertThat(directory.resolve("src/generated/db/tables/Actor.java")).doesNotExist();
        var unknown = run("generate", "--migrations", "migrations", "-o", "src", "-t", "flim");
        assertThat(unknown.code()).isEqualTo(2);
        assertThat(unknown.err()).contains("There is no table flim in migrations in migrations, schemas public.");
    }

    @Test
    void exportsWhatGoesToRedis() throws IOException {
        assertThat(run("generate", "--migrations", "migrations", "-o", "src", "-P", "redis.ttl=15m")
                        .code())
                .isZero();

        var ended = run("export-redis", "--migrations", "migrations", "-o", "redis.json", "-P", "redis.ttl=15m");

        assertThat(ended.out()).isEqualTo("Wrote redis.json.\n");
        assertThat(Files.readString(directory.resolve("redis.json")))
                .isEqualTo(Files.readString(
                        directory.resolve("src/META-INF/jooq-conformance/generated.db/redis/redis_schemas.json")));
        assertThat(run("export-redis", "--migrations", "migrations", "-o", "-", "-P", "redis.ttl=15m")
                        .out())
                .isEqualTo(Files.readString(directory.resolve("redis.json")));
        assertThat(run("export-redis", "--migrations", "migrations", "-P", "redis=none")
                        .code())
                .isEqualTo(3);
    }

    @Test
    void providesWhatSupabaseProvides() throws IOException {
        write("V1__film.sql", """
                create table profile (
                    id uuid primary key default uuid_generate_v4(),
                    owner uuid not null default auth.uid() references auth.users (id)
                );
                alter table profile enable row level security;
                create policy own on profile for select to authenticated using (auth.uid() = owner);
                grant select on profile to anon, service_role;
                create policy files on storage.objects for select to anon using (storage.extension(name) = 'png');
                alter publication supabase_realtime add table profile;
                """);
        Files.move(
                directory.resolve("migrations/V1__film.sql"),
                directory.resolve("migrations/20240101000000_profile.sql"));

        var ended = run("snapshot", "--migrations", "migrations");

        assertThat(ended.code()).as(ended.err()).isZero();
        assertThat(ended.out()).contains("\"roles\": [\"authenticated\"]", "\"name\": \"own\"");
    }

    /** As {@code supabase db pull} writes them, and people beside it. */
    @ParameterizedTest
    @ValueSource(ints = {TestPostgres.OLDEST, TestPostgres.NEWEST})
    void appliesWhatIsPulledFromSupabase(int major) throws IOException {
        Files.delete(directory.resolve("migrations/V1__film.sql"));
        write("20240101000000_remote_schema.sql", """
                SELECT pg_catalog.set_config('search_path', '', false);
                CREATE EXTENSION IF NOT EXISTS "pg_cron" WITH SCHEMA "pg_catalog";
                CREATE EXTENSION IF NOT EXISTS "pg_net" WITH SCHEMA "extensions";
                CREATE EXTENSION IF NOT EXISTS "pg_graphql" WITH SCHEMA "graphql";
                CREATE EXTENSION IF NOT EXISTS "pg_stat_statements" WITH SCHEMA "extensions";
                CREATE EXTENSION IF NOT EXISTS "pgjwt" WITH SCHEMA "extensions";
                CREATE EXTENSION IF NOT EXISTS "pgsodium" WITH SCHEMA "pgsodium";
                CREATE EXTENSION IF NOT EXISTS "supabase_vault" WITH SCHEMA "vault";
                CREATE TABLE IF NOT EXISTS "public"."account" ("uid" "uuid" DEFAULT "extensions"."uuid_generate_v4"() NOT NULL);
                ALTER TABLE "public"."account" OWNER TO "postgres";
                ALTER PUBLICATION "supabase_realtime" OWNER TO "postgres";
                ALTER PUBLICATION "supabase_realtime" ADD TABLE ONLY "public"."account";
                ALTER DEFAULT PRIVILEGES FOR ROLE "postgres" IN SCHEMA "public" GRANT ALL ON TABLES TO "anon";
                RESET ALL;
                drop extension if exists "pg_net";
                create extension if not exists "pg_net" with schema "public";
                """);
        write("20240102000000_jobs.sql", """
                create policy sync on "realtime"."messages" for select to anon using ((topic ~~ 'sync:%'::text));
                create policy strong on account as restrictive to authenticated using (exists (
                    select from auth.mfa_factors where user_id = (select auth.uid()) and status = 'verified'));
                create trigger hook after insert on account for each row
                    execute function supabase_functions.http_request('https://host', 'POST', '{}', '{}', '1000');
                select vault.create_secret('https://host', 'url') where not exists (select from vault.secrets);
                select cron.schedule('sweep', '* * * * *', 'select net.http_post(url := ''https://host'')');
                grant usage on schema public to supabase_auth_admin;
                """);

        var ended = run(
                "snapshot",
                "--migrations",
                "migrations",
                "-P",
                "postgres.archive=" + TestPostgres.archive(major).toAbsolutePath());

        assertThat(ended.code()).as(ended.err()).isZero();
        assertThat(ended.out())
                .contains("\"name\": \"strong\"", "uuid_generate_v4")
                .doesNotContain("http_post", "sweep");
    }

    @Test
    void saysWhichMigrationFails() throws IOException {
        write("V2__actor.sql", "create table actor (\n    id txt\n);");

        var ended = run("check", "--migrations", "migrations", "--model-path", "migrations");
        var failed = run("snapshot", "--migrations", "migrations");

        assertThat(ended.code()).isEqualTo(2);
        assertThat(failed.code()).isEqualTo(3);
        assertThat(failed.err()).contains("migrations/V2__actor.sql:2: type \"txt\" does not exist");
    }

    @Test
    void takesADatabaseOrMigrations() {
        var ended = run("snapshot", "--migrations", "migrations", "--database-url", "postgres://h/d");

        assertThat(ended.code()).isEqualTo(2);
        assertThat(ended.complaint())
                .isEqualTo("error: --database-url and --migrations name two schemas. Leave one out.\n");
    }

    @Test
    void namesOptionsOfTheGeneratorThatAreNone() {
        var ended = run("generate", "--migrations", "migrations", "-P", "shape=row");

        assertThat(ended.code()).isEqualTo(2);
        assertThat(ended.err()).contains("Did you mean conformance.shapes?");
    }
}
