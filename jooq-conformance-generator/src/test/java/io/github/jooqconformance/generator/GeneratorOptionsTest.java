package io.github.jooqconformance.generator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.jooqconformance.generator.model.Shape;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import org.junit.jupiter.api.Test;

class GeneratorOptionsTest {
    private static final Map<String, String> NO_OVERRIDES = Map.of();

    @Test
    void hasDefaultsForWhatIsNotGiven() {
        var options = read(Map.of());

        assertThat(options.migrations()).isEmpty();
        assertThat(options.serverKind()).isEqualTo(ServerKind.EMBEDDED);
        assertThat(options.archive()).isEmpty();
        assertThat(options.image()).isEqualTo("postgres:18");
        assertThat(options.flyway()).isEmpty();
        assertThat(options.dtos()).isTrue();
        assertThat(options.shapes()).containsExactly(Shape.ROW, Shape.INSERT, Shape.UPDATE);
        assertThat(options.dtoSuffix()).isEqualTo("Dto");
        assertThat(options.resources()).isEmpty();
    }

    @Test
    void readsWhatIsGiven() {
        var options = read(Map.of(
                "conformance.postgres", "jdbc:postgresql://db.example/app?user=me",
                "conformance.postgres.archive", "servers/15.jar",
                "conformance.postgres.image", "postgis/postgis:17-3.5",
                "conformance.dtos", "false",
                "conformance.shapes", "row, update",
                "conformance.dto.suffix", "Row",
                "conformance.resources", "build/resources"));

        assertThat(options.serverKind()).isEqualTo(ServerKind.JDBC);
        assertThat(options.jdbcUrl()).isEqualTo("jdbc:postgresql://db.example/app?user=me");
        assertThat(options.archive()).contains(Path.of("servers/15.jar"));
        assertThat(options.image()).isEqualTo("postgis/postgis:17-3.5");
        assertThat(options.dtos()).isFalse();
        assertThat(options.shapes()).containsExactly(Shape.ROW, Shape.UPDATE);
        assertThat(options.dtoSuffix()).isEqualTo("Row");
        assertThat(options.resources()).contains(Path.of("build/resources"));
    }

    @Test
    void separatesDirectoriesByCommasAndLines() {
        var options = read(Map.of("conformance.migrations", "\n  db/types, db/tables\r\n\n  db/views,\n"));

        assertThat(options.migrations())
                .containsExactly(Path.of("db/types"), Path.of("db/tables"), Path.of("db/views"));
    }

    @Test
    void namesTheSettingsOfFlywayAsFlywayDoes() {
        var options = read(Map.of(
                "conformance.flyway.schemas", "app,audit",
                "conformance.flyway.placeholderReplacement", "false",
                "conformance.flyway.placeholders.owner", "app_owner"));

        assertThat(options.flyway())
                .containsOnly(
                        Map.entry("flyway.schemas", "app,audit"),
                        Map.entry("flyway.placeholderReplacement", "false"),
                        Map.entry("flyway.placeholders.owner", "app_owner"));
    }

    @Test
    void ignoresPropertiesOfOthers() {
        assertThat(read(Map.of("dialect", "POSTGRES", "conformances", "x")).migrations())
                .isEmpty();
    }

    @Test
    void isOverriddenBySystemProperties() {
        var options = read(
                Map.of("conformance.postgres", "testcontainers", "conformance.migrations", "db"),
                Map.of("jooq.conformance.postgres", "embedded"));

        assertThat(options.serverKind()).isEqualTo(ServerKind.EMBEDDED);
        assertThat(options.migrations()).containsExactly(Path.of("db"));
    }

    @Test
    void readsTheSystemPropertiesOfTheVirtualMachine() {
        System.setProperty("jooq.conformance.dto.suffix", "Overridden");
        try {
            assertThat(GeneratorOptions.of(new Properties()).dtoSuffix()).isEqualTo("Overridden");
        } finally {
            System.clearProperty("jooq.conformance.dto.suffix");
        }
    }

    @Test
    void takesAnEmptyValueForTheDefault() {
        var options = read(Map.of("conformance.dto.suffix", "Row"), Map.of("jooq.conformance.dto.suffix", " "));

        assertThat(options.dtoSuffix()).isEqualTo("Dto");
    }

    @Test
    void suggestsTheNearestOption() {
        assertThatThrownBy(() -> read(Map.of("conformance.migration", "db")))
                .isInstanceOf(GeneratorOptionsException.class)
                .hasMessage("The configuration of jooq-conformance needs a correction:\n"
                        + "- conformance.migration is not an option. Did you mean conformance.migrations?");
    }

    @Test
    void suggestsThePrefixOfAnOption() {
        assertThatThrownBy(() -> read(Map.of("conformence.dtos", "false", "performance.dtos", "true")))
                .hasMessage("The configuration of jooq-conformance needs a correction:\n"
                        + "- conformence.dtos is not an option. Did you mean conformance.dtos?");
    }

    @Test
    void suggestsNothingWhereNothingIsNear() {
        assertThatThrownBy(() -> read(Map.of("conformance.colour", "blue")))
                .hasMessageEndingWith("- conformance.colour is not an option. Remove it.");
    }

    @Test
    void reportsAllProblemsTogether() {
        var given = Map.of(
                "conformance.dtos", "yes",
                "conformance.dto.suffix", "-dto",
                "conformance.postgres", "mysql");

        assertThatThrownBy(() -> read(given, Map.of("jooq.conformance.dto", "false")))
                .isInstanceOfSatisfying(
                        GeneratorOptionsException.class,
                        e -> assertThat(e.problems())
                                .containsExactly(
                                        "conformance.dto.suffix is '-dto', which cannot end the name of a Java class. Write letters and"
                                                + " digits only.",
                                        "conformance.dtos is 'yes'. Write true or false.",
                                        "conformance.postgres names no server. Write embedded, testcontainers, or a URL that starts"
                                                + " with jdbc:postgresql:.",
                                        "jooq.conformance.dto is not an option. Did you mean jooq.conformance.dtos?"));
    }

    @Test
    void needsTheRowForTheOtherShapes() {
        assertThatThrownBy(() -> read(Map.of("conformance.shapes", "insert,update")))
                .hasMessageEndingWith(
                        "- conformance.shapes is 'insert,update', but the other shapes need row. Write row,insert,update.");
    }

    @Test
    void knowsNoOtherShapes() {
        assertThatThrownBy(() -> read(Map.of("conformance.shapes", "row,upsert")))
                .hasMessageEndingWith(
                        "- conformance.shapes lists 'upsert', which is no shape. Write row, insert and update as needed.");
    }

    @Test
    void refusesWhatBeanValidationCannotBe() {
        assertThatThrownBy(() -> read(Map.of("conformance.jakarta", "strict")))
                .isInstanceOf(GeneratorOptionsException.class)
                .hasMessageContaining("- conformance.jakarta is 'strict', but must be exact, components or none.");
    }

    @Test
    void doesNotRepeatAUrlThatMayHoldAPassword() {
        assertThatThrownBy(() -> read(Map.of("conformance.postgres", "postgresql://me:secret@db.example/app")))
                .isInstanceOf(GeneratorOptionsException.class)
                .message()
                .doesNotContain("secret");
    }

    @Test
    void hasNoUrlOfAServerThatTheBuildStarts() {
        assertThatThrownBy(() -> read(Map.of()).jdbcUrl())
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("a server of kind EMBEDDED has no URL in the options");
    }

    private static GeneratorOptions read(Map<String, String> properties) {
        return read(properties, NO_OVERRIDES);
    }

    private static GeneratorOptions read(Map<String, String> properties, Map<String, String> systemProperties) {
        return GeneratorOptions.of(asProperties(properties), asProperties(systemProperties));
    }

    private static Properties asProperties(Map<String, String> values) {
        var properties = new Properties();
        properties.putAll(values);
        return properties;
    }
}
