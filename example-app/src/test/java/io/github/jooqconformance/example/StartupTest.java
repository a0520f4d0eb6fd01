package io.github.jooqconformance.example;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class StartupTest {
    private static EmbeddedPostgres server;

    @BeforeAll
    static void startServer() throws IOException {
        server = new EmbeddedDatabase().postgres();
    }

    @AfterAll
    static void stopServer() throws IOException {
        server.close();
    }

    /** The option that names a new database. */
    private static String database(String name) throws SQLException {
        execute("postgres", "create database " + name);
        return "--spring.datasource.url=" + server.getJdbcUrl("postgres", name);
    }

    private static void execute(String database, String sql) throws SQLException {
        try (var connection = server.getDatabase("postgres", database).getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /** What is printed meanwhile. */
    private static String printed(Runnable action) {
        var bytes = new ByteArrayOutputStream();
        var before = System.out;
        try (var capture = new PrintStream(bytes, true, StandardCharsets.UTF_8)) {
            System.setOut(capture);
            action.run();
        } finally {
            System.setOut(before);
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }

    @Test
    void servesTheReportOfItsStart() throws SQLException {
        try (var application = RunningApplication.start(database("conforming"))) {
            assertThat(application.get("/conformance").body()).isEqualTo("public: 8 tables, 41 columns conform\n");
            assertThat(application.get("/conformance.json").body()).contains("\"conforms\" : true");
        }
    }

    @Test
    void refusesToStartOnADatabaseThatDrifted() throws SQLException {
        var drifted = database("drifted");
        RunningApplication.start(drifted).close();
        execute("drifted", "alter table actor alter column name type varchar(40)");

        var output = printed(() -> assertThat(catchThrowable(() -> RunningApplication.start(drifted)))
                .isNotNull());

        assertThat(output.substring(output.indexOf("***")).replaceFirst("Schema check of .*", "Schema check of …"))
                .isEqualTo("""
                        ***************************
                        APPLICATION FAILED TO START
                        ***************************

                        Description:

                        The database departs from what the generated code expects of it.

                        Schema check of …
                        public: 8 tables, 41 columns; 1 error, 0 warnings, 0 notes

                        ERROR JC211 public.actor.name: type narrowed
                          expected  character varying(80)
                          found     character varying(40)
                          impact    writes fail: Values that no longer fit are refused (22001, 22003, 22026); surplus fraction digits are rounded off.
                          action    Restore the type, or regenerate the code.
                          ddl       alter table public.actor alter column name type character varying(80);
                          beware    Unless it only lengthens the type, the statement rewrites the table under an exclusive lock and fails if a value does not fit.

                        Action:

                        Do what each finding gives as its action, or let it pass by jooq.conformance.policy, with a reason. To start anyway, and only be warned, set jooq.conformance.mode=warn.

                        """);
    }

    @Test
    void startsOnADatabaseThatDriftedIfItIsToWarn() throws SQLException {
        var drifted = database("tolerated");
        RunningApplication.start(drifted).close();
        execute("tolerated", "alter table actor alter column name type varchar(40)");

        try (var application = RunningApplication.start(drifted, "--jooq.conformance.mode=warn")) {
            assertThat(application.get("/films").statusCode()).isEqualTo(200);
            assertThat(application.get("/conformance").body())
                    .contains("1 error", "public.actor.name", "character varying(40)");
        }
    }
}
