package io.github.jooqconformance.generator;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jooqconformance.generator.testing.GeneratedCode;
import io.github.jooqconformance.generator.testing.GeneratorRun;
import io.github.jooqconformance.runtime.report.Finding;
import io.github.jooqconformance.runtime.startup.ConformanceCheck;
import io.github.jooqconformance.runtime.testing.TestPostgres;
import java.nio.file.Path;
import java.sql.Connection;
import java.util.List;
import java.util.function.Consumer;
import org.jooq.impl.DSL;
import org.jooq.meta.jaxb.Database;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What includes and excludes leave out exists neither for the generator nor for the check. */
class SelectionTest {
    private static final String DDL = """
            create table film (id int primary key, title varchar(100), secret text);
            create table film_audit (id int primary key, what text);
            create table actor (id int primary key);
            """;

    @TempDir
    Path target;

    private Connection connection;

    @BeforeEach
    void connect() {
        connection = TestPostgres.connect(TestPostgres.newest().createDatabase(DDL));
    }

    @AfterEach
    void disconnect() throws Exception {
        connection.close();
    }

    private GeneratedCode generate(Consumer<Database> settings) throws Exception {
        return GeneratorRun.on(connection, target, "public")
                .with(c -> settings.accept(c.getGenerator().getDatabase()))
                .generate();
    }

    /** What a check finds after a migration, each as code and place. */
    private List<String> findings(GeneratedCode code, String migration) throws Exception {
        try (var compiled = code.compile();
                var statement = connection.createStatement()) {
            var check = ConformanceCheck.of(DSL.using(connection), code.manifests(compiled));
            assertThat(check.check().findings()).isEmpty();
            statement.execute(migration);
            return check.check().findings().stream().map(SelectionTest::summary).toList();
        }
    }

    private static String summary(Finding finding) {
        return finding.severity() + " " + finding.rule().code() + " " + finding.location();
    }

    @Test
    void overlooksWhatIsExcluded() throws Exception {
        var code = generate(database -> database.withExcludes(".*_audit | (?i:ACTOR)"));

        assertThat(code.texts())
                .containsKey("generated/db/tables/dtos/FilmDto.java")
                .doesNotContainKeys(
                        "generated/db/tables/dtos/FilmAuditDto.java", "generated/db/tables/dtos/ActorDto.java");
        assertThat(findings(code, """
                        drop table actor;
                        alter table film_audit drop column what;
                        create table rental_audit (id int);
                        create table rental (id int)""")).containsExactly("INFO JC102 public.rental");
    }

    @Test
    void overlooksWhatIsNotIncluded() throws Exception {
        var code = generate(database -> database.withIncludes("public\\.film.*"));

        assertThat(code.texts()).doesNotContainKey("generated/db/tables/dtos/ActorDto.java");
        assertThat(findings(code, "drop table actor; create table rental (id int); create table film_text (id int)"))
                .containsExactly("INFO JC102 public.film_text");
    }

    @Test
    void overlooksColumnsThatAreExcluded() throws Exception {
        var code = generate(
                database -> database.withExcludes("secret | film\\..*_at").withIncludeExcludeColumns(true));

        assertThat(code.text("generated/db/tables/dtos/FilmDto.java")).doesNotContain("secret");
        assertThat(findings(code, """
                        alter table film drop column secret;
                        alter table film add column changed_at timestamptz;
                        alter table film add column length int""")).containsExactly("INFO JC202 public.film.length");
    }

    @Test
    void takesNoTableForForgottenThatAQuerySelectsAmong() throws Exception {
        var code = generate(database -> database.withIncludeSql("select 'film'"));

        assertThat(code.texts()).doesNotContainKey("generated/db/tables/dtos/ActorDto.java");
        assertThat(findings(code, "alter table film drop column secret; create table rental (id int)"))
                .containsExactly("ERROR JC201 public.film.secret");
    }
}
