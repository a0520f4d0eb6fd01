package io.github.jooqconformance.generator.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ContainerServerTest {
    @TempDir
    Path directory;

    private Project project;

    @BeforeEach
    void createProject() {
        project = new Project(directory)
                .option("conformance.postgres", "testcontainers")
                .file("db/film.sql", "create table film (id int);");
    }

    /** Without Docker nothing can be started; with Docker, nothing can be pulled from there. */
    @Test
    void saysThatTheContainerDoesNotStart() {
        project.option("conformance.postgres.image", "localhost:1/postgres:18");

        assertThatThrownBy(project::start)
                .isInstanceOf(PostgresUnavailableException.class)
                .hasMessageStartingWith("Testcontainers cannot start the image localhost:1/postgres:18: ")
                .hasMessageEndingWith(
                        ". Start Docker, correct conformance.postgres.image, or set conformance.postgres=embedded.");
    }

    @Test
    void saysThatTheImageHasNoSuchName() {
        project.option("conformance.postgres.image", "No Image");

        assertThatThrownBy(project::start)
                .isInstanceOf(PostgresUnavailableException.class)
                .hasMessageStartingWith("Testcontainers cannot start the image No Image: ");
    }

    @Test
    void saysThatTestcontainersIsNotOnTheClassPath() throws Exception {
        try (var machine = Machine.start(project, entry -> !entry.contains("testcontainers"))) {
            assertThat(machine.firstLine())
                    .isEqualTo(
                            "PostgresUnavailableException: conformance.postgres is testcontainers, but Testcontainers is not on"
                                    + " the class path of the code generator, or an old version of it. Add the dependencies"
                                    + " org.testcontainers:testcontainers-postgresql and org.testcontainers:testcontainers to"
                                    + " the generator's plugin or configuration, both in one version (2.0 or newer), or set"
                                    + " conformance.postgres=embedded.");
        }
    }
}
