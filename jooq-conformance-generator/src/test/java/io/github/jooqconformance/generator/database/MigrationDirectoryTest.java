package io.github.jooqconformance.generator.database;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.jooqconformance.generator.GeneratorOptionsException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MigrationDirectoryTest {
    private static final String HEADING = "The configuration of jooq-conformance needs a correction:\n";

    @TempDir
    Path directory;

    private Project project;

    @BeforeEach
    void createProject() {
        project = new Project(directory);
    }

    @Test
    void refusesFilesOfTwoStyles() {
        project.file("db/V1__film.sql").file("db/V2__actor.sql").file("db/seed.sql");

        assertThatThrownBy(project::start)
                .hasMessage(HEADING
                        + "- conformance.migrations: db mixes styles: V1__film.sql is named for Flyway, seed.sql"
                        + " for plain SQL. Give each style a directory of its own.");
    }

    @Test
    void reportsAllDirectoriesTogether() {
        project.option("conformance.migrations", "missing, file.sql, empty, /missing/as/well")
                .file("file.sql")
                .file("empty/README.md");

        assertThatThrownBy(project::start)
                .isInstanceOf(GeneratorOptionsException.class)
                .hasMessage(
                        HEADING
                                + "- conformance.migrations: missing does not exist. Name a directory that holds migrations.\n"
                                + "- conformance.migrations: file.sql is not a directory. Name a directory that holds migrations.\n"
                                + "- conformance.migrations: empty holds no *.sql file. Name a directory that holds migrations.\n"
                                + "- conformance.migrations: /missing/as/well does not exist. Name a directory that holds migrations.");
    }

    @Test
    void isMissedIfNoneIsConfigured() {
        project.option("conformance.migrations", "");

        assertThatThrownBy(project::start)
                .hasMessage(
                        HEADING + "- conformance.migrations is missing. Name the directory that holds the migrations.");
    }
}
