package io.github.jooqconformance.generator.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.jooqconformance.runtime.testing.TestPostgres;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.regex.Pattern;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ScratchDatabaseTest {
    private static final Pattern NAME = Pattern.compile("conformance_[0-9a-f]{32}");

    @TempDir
    Path directory;

    private Project project;

    @BeforeEach
    void createProject() {
        project = new Project(directory).file("db/film.sql", "create table film (id int);");
    }

    @Test
    void isDroppedAfterUseAlthoughSomebodyIsConnected() throws SQLException {
        var postgres = project.start();
        try (var connection = postgres.connect()) {
            var name = DSL.using(connection)
                    .fetchSingle("select current_database()")
                    .get(0, String.class);
            assertThat(name).matches(NAME);
            assertThat(databases()).contains(name);

            postgres.close();

            assertThat(databases()).doesNotContain(name);
        }
    }

    @Test
    void isDroppedAfterAFailure() {
        project.file("db/film.sql", "do $$ begin raise '%', current_database(); end $$;");

        var failure = catchThrowableOfType(MigrationException.class, project::start);

        var name = NAME.matcher(String.valueOf(failure.getMessage()));
        assertThat(name.find()).isTrue();
        assertThat(databases()).isNotEmpty().doesNotContain(name.group());
    }

    @Test
    void leavesTheDatabaseOfTheUrlAlone() {
        var url = TestPostgres.newest().createDatabase("create table kept (id int)");
        project.option("conformance.postgres", url);

        assertThat(project.tables()).containsExactly("public.film");
        try (var connection = TestPostgres.connect(url)) {
            assertThat(DSL.using(connection)
                            .fetchValues("select relname::text from pg_class where relkind = 'r' and relnamespace ="
                                    + " 'public'::regnamespace"))
                    .hasToString("[kept]");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** jOOQ logs the URL of its connection. */
    @Test
    void keepsCredentialsOutOfTheUrlOfItsConnections() throws SQLException {
        var url = TestPostgres.newest().createDatabase();
        project.option("conformance.postgres", url + "&password=secret&sslpassword=secret&ApplicationName=build");

        try (var postgres = project.start();
                var connection = postgres.connect()) {
            assertThat(connection.getMetaData().getURL())
                    .matches("jdbc:postgresql://localhost:\\d+/conformance_[0-9a-f]{32}");
            assertThat(DSL.using(connection)
                            .fetchSingle("show application_name")
                            .get(0))
                    .isEqualTo("build");
        }
    }

    @Test
    void saysThatTheServerIsNotThere() {
        project.option("conformance.postgres", "jdbc:postgresql://localhost:1/app?user=me&password=secret");

        assertThatThrownBy(project::start)
                .isInstanceOf(PostgresUnavailableException.class)
                .hasMessage(
                        "conformance.postgres names the server localhost:1, where no scratch database can be created:"
                                + " Connection to localhost:1 refused. Check that the hostname and port are correct and that the"
                                + " postmaster is accepting TCP/IP connections (Connection refused) (SQLSTATE 08001). Correct the URL,"
                                + " or set conformance.postgres=embedded.");
    }

    @Test
    void saysThatTheUserMayNotCreateDatabases() {
        var url = TestPostgres.newest().createDatabase("create role weak login");
        project.option("conformance.postgres", url.replace("user=postgres", "user=weak"));

        assertThatThrownBy(project::start)
                .isInstanceOf(PostgresUnavailableException.class)
                .hasMessageMatching(
                        "conformance.postgres names the server localhost:\\d+, on which the user may not create a"
                                + " database: permission denied to create database \\(SQLSTATE 42501\\)\\. Grant it: alter role …"
                                + " createdb\\.");
    }

    @Test
    void refusesAUrlThatTheDriverDoesNotUnderstandWithoutRepeatingIt() {
        project.option("conformance.postgres", "jdbc:postgresql://localhost:port/app?user=me&password=secret");

        assertThatThrownBy(project::start)
                .isInstanceOf(PostgresUnavailableException.class)
                .hasMessage(
                        "The URL in conformance.postgres is not one that the JDBC driver of PostgreSQL understands. Write"
                                + " jdbc:postgresql://host:port/database?user=…&password=….");
    }

    @Test
    void saysThatThePasswordIsWrongWithoutRepeatingIt() throws IOException {
        try (var server = serverWithPasswords()) {
            var url = server.getJdbcUrl("postgres", "postgres");
            TestPostgres.execute(url, "create role guarded login createdb password 'right'");
            var guarded = url.replace("user=postgres", "user=guarded&password=");

            project.option("conformance.postgres", guarded + "right");
            assertThat(project.tables()).containsExactly("public.film");
            project.option("conformance.postgres", guarded + "secret");
            assertThatThrownBy(project::start)
                    .isInstanceOf(PostgresUnavailableException.class)
                    .hasMessage("conformance.postgres names the server localhost:" + server.getPort()
                            + ", which refuses the user: password authentication failed for user \"guarded\" (SQLSTATE"
                            + " 28P01). Correct user and password in the URL.");
        }
    }

    private static EmbeddedPostgres serverWithPasswords() throws IOException {
        return EmbeddedPostgres.builder()
                .setPgBinaryResolver(Binaries.of(TestPostgres.archive(TestPostgres.NEWEST)))
                .setLocaleConfig("locale", "C")
                .setDataDirectoryCustomizer(ScratchDatabaseTest::demandPasswords)
                .start();
    }

    private static void demandPasswords(File dataDirectory) {
        try {
            Files.writeString(
                    dataDirectory.toPath().resolve("pg_hba.conf"),
                    "host all postgres all trust\nhost all all all scram-sha-256\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> databases() {
        try (var connection = TestPostgres.connect(TestPostgres.newest().createDatabase())) {
            return DSL.using(connection)
                    .fetch("select datname from pg_database")
                    .map(row -> row.get(0, String.class));
        } catch (SQLException e) {
            throw new IllegalStateException("listing databases", e);
        }
    }
}
