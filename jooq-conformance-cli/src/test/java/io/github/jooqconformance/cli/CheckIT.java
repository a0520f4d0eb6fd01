package io.github.jooqconformance.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.jooqconformance.cli.testing.Program;
import io.github.jooqconformance.runtime.testing.TestPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Checks databases with the packaged program. */
class CheckIT {
    private static final String SCHEMA = """
            create type rating as enum ('G', 'PG');
            create table film (film_id integer primary key, title varchar(50) not null check (title <> ''), rating rating);
            """;

    @TempDir
    private Path directory;

    private String url = "";

    @BeforeEach
    void writeSnapshot() {
        url = TestPostgres.newest().createDatabase(SCHEMA);
        assertThat(Program.in(directory)
                        .run("snapshot", "--database-url", url, "-o", "model.json")
                        .code())
                .isZero();
    }

    private Program.Ended check(String... more) {
        var arguments = new ArrayList<>(List.of("check", "--database-url", url, "--model-path", "model.json"));
        arguments.addAll(List.of(more));
        return Program.in(directory).run(arguments.toArray(String[]::new));
    }

    @ParameterizedTest
    @ValueSource(ints = {TestPostgres.OLDEST, TestPostgres.NEWEST})
    void comparesServersOfAllVersions(int major) {
        url = TestPostgres.of(major).createDatabase(SCHEMA);

        var ended = check();

        assertThat(ended.code()).isZero();
        assertThat(ended.out())
                .matches("(?s)Database  localhost:\\d+/test_\\d+ \\(PostgreSQL " + major + "\\.\\d+\\)\n"
                        + "Model     model.json \\(snapshot\\)\n"
                        + "\nAll conformant: public \\(1 table, 3 columns\\)\\.\n");
        assertThat(ended.complaint()).isEmpty();
    }

    @Test
    void showsWhatDiffersAsATable() {
        TestPostgres.execute(
                url,
                "alter table film alter title type varchar(20), alter title drop not null; create table actor (id int)");

        var ended = check();

        assertThat(ended.code()).isEqualTo(1);
        assertThat(ended.out().lines().skip(3)).containsExactly("""
                1 error, 1 warning, 1 note in public (1 table, 3 columns).

                Table         Field  Issue                              Details
                public.film   title  ERROR JC211 TYPE_MISMATCH          type narrowed: expected character varying(50), found character varying(20)
                public.film   title  WARNING JC220 CONSTRAINT_MISMATCH  not null missing: expected not null, found null
                public.actor         INFO JC102 MISSING_IN_MODEL        table unexpected: expected nothing, found table

                What a code means, and what to do: jooq-conformance explain JC211
                """.split("\n"));
    }

    @Test
    void failsOnWhatItIsToldTo() {
        TestPostgres.execute(url, "create table actor (id int)");

        assertThat(check().code()).isZero();
        assertThat(check("--fail-on", "warning").code()).isZero();
        assertThat(check("--fail-on", "info").code()).isEqualTo(1);
    }

    @Test
    void writesTheReportAsJson() throws IOException {
        TestPostgres.execute(url, "alter table film drop column rating");

        var ended = check("-o", "reports/check.json");

        assertThat(ended.code()).isEqualTo(1);
        var report = new ObjectMapper()
                .readTree(directory.resolve("reports/check.json").toFile());
        assertThat(report.path("timestamp").asText()).isNotEmpty();
        assertThat(report.path("database").asText()).matches("localhost:\\d+/test_\\d+");
        assertThat(report.path("model_path").asText()).isEqualTo("model.json");
        assertThat(report.path("summary").path("errors").asInt()).isEqualTo(1);
        assertThat(report.path("issues").path(0).path("table").asText()).isEqualTo("public.film");
        assertThat(report.path("issues").path(0).path("field").asText()).isEqualTo("rating");
    }

    @Test
    void printsAndWritesOtherFormats() throws IOException {
        var ended = check("--format", "JSON", "--report", "text=report.txt", "--report=json=report.json");

        assertThat(new ObjectMapper().readTree(ended.out()).path("conforms").asBoolean())
                .isTrue();
        assertThat(directory.resolve("report.txt")).hasContent("public: 1 table, 3 columns conform\n");
        assertThat(directory.resolve("report.json")).hasContent(ended.out());
    }

    @Test
    void goesByPolicyAndBaseline() throws IOException {
        TestPostgres.execute(url, "alter table film drop column rating");

        assertThat(check("--write-baseline", "baseline.json").code()).isZero();
        assertThat(check("--baseline", "baseline.json").code()).isZero();
        Files.writeString(directory.resolve("policy.json"), "{");
        assertThat(check("--policy", "policy.json").code()).isEqualTo(2);
    }

    @Test
    void knowsTheEnvironmentOfLibpq() throws IOException {
        var parts = url.replaceFirst("jdbc:postgresql://", "").split("[:/?]", -1);
        var program = Program.in(directory).with("PGHOST", parts[0]).with("PGPORT", parts[1]);

        var ended = program.with("PGDATABASE", parts[2])
                .with("PGUSER", "postgres")
                .run("check", "--model-path", "model.json");
        var byUrl = program.with("DATABASE_URL", "postgresql://postgres@/" + parts[2] + "?sslmode=prefer")
                .run("check", "--model-path", "model.json");

        assertThat(ended.complaint()).isEmpty();
        assertThat(ended.code()).isZero();
        assertThat(byUrl.code()).isZero();
    }

    @Test
    void colours() {
        assertThat(check().out()).doesNotContain("\u001B");
        var forced = Program.in(directory)
                .with("CLICOLOR_FORCE", "1")
                .run("check", "--database-url", url, "--model-path", "model.json");
        assertThat(forced.out()).contains("\u001B[32mAll conformant\u001B[0m");
        assertThat(Program.in(directory)
                        .with("CLICOLOR_FORCE", "1")
                        .with("NO_COLOR", "1")
                        .run("check", "--help")
                        .out())
                .doesNotContain("\u001B");
    }

    @Test
    void printsInPlaceOfTheTextWhatGoesToStandardOutput() throws IOException {
        TestPostgres.execute(url, "alter table film drop column rating");

        var ended = check("-o", "-", "--report", "text=report.txt");
        var baseline = check("--write-baseline", "-");
        var both = check("-o", "-", "--report", "html=-");

        assertThat(ended.code()).isEqualTo(1);
        assertThat(new ObjectMapper()
                        .readTree(ended.out())
                        .at("/issues/0/field")
                        .asText())
                .isEqualTo("rating");
        assertThat(directory.resolve("report.txt")).content().contains("public.film.rating");
        assertThat(baseline.code()).isZero();
        assertThat(new ObjectMapper().readTree(baseline.out()).isObject()).isTrue();
        assertThat(both.code()).isEqualTo(2);
        assertThat(both.complaint()).startsWith("error: Two results are to go to standard output (-).");
        assertThat(both.out()).isEmpty();
        assertThat(directory.resolve("-")).doesNotExist();
    }
}
