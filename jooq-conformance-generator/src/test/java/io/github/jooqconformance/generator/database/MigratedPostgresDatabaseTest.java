package io.github.jooqconformance.generator.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.jooqconformance.generator.ConformanceGenerator;
import io.github.jooqconformance.generator.GeneratorOptionsException;
import io.github.jooqconformance.runtime.testing.Logs;
import io.github.jooqconformance.runtime.testing.TestPostgres;
import java.nio.file.Path;
import java.util.Optional;
import org.jooq.codegen.GenerationTool;
import org.jooq.codegen.JavaGenerator;
import org.jooq.meta.Database;
import org.jooq.meta.jaxb.Configuration;
import org.jooq.meta.jaxb.Generator;
import org.jooq.meta.jaxb.Jdbc;
import org.jooq.meta.jaxb.Logging;
import org.jooq.meta.jaxb.Property;
import org.jooq.meta.jaxb.Target;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MigratedPostgresDatabaseTest {
    @TempDir
    Path directory;

    private Project project;

    @BeforeEach
    void createProject() {
        project = new Project(directory)
                .option("conformance.postgres", "embedded")
                .file("db/V1__film.sql", "create table film (id int primary key, title text not null);")
                .file("db/V2__actor.sql", "create table actor (id int primary key, film int references film);");
    }

    @Test
    void letsJooqGenerateFromTheMigrations() throws Exception {
        GenerationTool.generate(configuration(JavaGenerator.class));

        assertThat(directory.resolve("generated/app/tables"))
                .isDirectoryContaining("glob:**/Film.java")
                .isDirectoryContaining("glob:**/Actor.java")
                .isDirectoryNotContaining("glob:**/Flyway*");
        assertThat(directory.resolve("generated/app/Keys.java")).content().contains("ACTOR_FILM_FKEY");
    }

    @Test
    void stopsTheServerAfterGenerating() throws Exception {
        GenerationTool.generate(configuration(TracingGenerator.class));

        TracingGenerator.lastTrace.orElseThrow().assertGone();
    }

    @Test
    void stopsTheServerWhenGeneratingFails() {
        assertThatThrownBy(() -> GenerationTool.generate(configuration(FailingGenerator.class)))
                .hasMessage("generating failed");

        TracingGenerator.lastTrace.orElseThrow().assertGone();
    }

    @Test
    void failsTheBuildWithTheMigrationsError() {
        project.file("db/V3__language.sql", "create table language (id it);");

        assertThatThrownBy(() -> GenerationTool.generate(configuration(JavaGenerator.class)))
                .isInstanceOf(MigrationException.class)
                .hasMessageStartingWith("db/V3__language.sql:1: type \"it\" does not exist (SQLSTATE 42704)");
    }

    @Test
    void warnsOnceOfOptionsThatTheGeneratorDoesNotKnow() throws Exception {
        project.option("conformance.dtos", "false").option("conformance.resources", "snapshots");

        assertThat(warnings(JavaGenerator.class))
                .containsOnlyOnce("Options without effect")
                .contains("conformance.dtos, conformance.resources: only"
                        + " io.github.jooqconformance.generator.ConformanceGenerator reads them, and another generator"
                        + " ran. Name it in <generator><name>, or remove them.");
        assertThat(warnings(ConformanceGenerator.class)).isEmpty();
    }

    @Test
    void warnsOfNoOptionThatItReadsItself() throws Exception {
        assertThat(warnings(JavaGenerator.class)).isEmpty();
    }

    private String warnings(Class<? extends JavaGenerator> generator) throws Exception {
        var configuration = configuration(generator).withLogging(Logging.WARN);
        return Logs.during(() -> GenerationTool.generate(configuration));
    }

    @Test
    void refusesAnotherConnection() {
        var url = TestPostgres.newest().createDatabase();
        var configuration = configuration(JavaGenerator.class).withJdbc(new Jdbc().withUrl(url));

        assertThatThrownBy(() -> GenerationTool.generate(configuration))
                .isInstanceOf(GeneratorOptionsException.class)
                .hasMessage("The configuration of jooq-conformance needs a correction:\n"
                        + "- jOOQ's <jdbc> and MigratedPostgresDatabase are both configured, and it is not clear which"
                        + " database is meant. Remove <jdbc>, or name org.jooq.meta.postgres.PostgresDatabase as the"
                        + " database.");
    }

    private Configuration configuration(Class<? extends JavaGenerator> generator) {
        var properties = project.options().stringPropertyNames().stream()
                .map(key ->
                        new Property().withKey(key).withValue(project.options().getProperty(key)))
                .toList();
        return new Configuration()
                .withBasedir(directory.toString())
                .withGenerator(new Generator()
                        .withName(generator.getName())
                        .withDatabase(new org.jooq.meta.jaxb.Database()
                                .withName(MigratedPostgresDatabase.class.getName())
                                .withInputSchema("public")
                                .withProperties(properties))
                        .withTarget(new Target()
                                .withDirectory(directory.resolve("generated").toString())
                                .withPackageName("app")));
    }

    /** Remembers the server that it generates from. */
    public static class TracingGenerator extends JavaGenerator {
        static Optional<ServerTrace> lastTrace = Optional.empty();

        @Override
        public void generate(Database database) {
            var trace = ServerTrace.of(
                    database.create().fetchSingle(ServerTrace.SQL).get(0, String.class));
            trace.assertPresent();
            lastTrace = Optional.of(trace);
        }
    }

    /** Fails after the server was used. */
    public static final class FailingGenerator extends TracingGenerator {
        @Override
        public void generate(Database database) {
            super.generate(database);
            throw new IllegalStateException("generating failed");
        }
    }
}
