package io.github.jooqconformance.generator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.github.jooqconformance.generator.testing.GeneratorRun;
import io.github.jooqconformance.runtime.testing.Logs;
import io.github.jooqconformance.runtime.testing.TestPostgres;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Objects;
import java.util.stream.Stream;
import org.jooq.meta.h2.H2Database;
import org.jooq.meta.jaxb.Generate;
import org.jooq.meta.jaxb.Logging;
import org.jooq.meta.postgres.PostgresDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Each mistake ends in one message that says what to do, and leaves no file behind. */
class BadInputTest {
    private static final String H2 = "jdbc:h2:mem:";
    private static final String NOTHING_SELECTED =
            "No table is selected in schema public: none of its tables is included and not excluded. Correct"
                    + " <inputSchema>, <includes> or <excludes>, or migrate the database first.";

    @TempDir
    Path directory;

    private Path target;
    private String url;

    @BeforeEach
    void createDatabase() {
        target = directory.resolve("target");
        url = TestPostgres.newest().createDatabase("create schema empty; create table film (id int primary key)");
    }

    private GeneratorRun run(String... schemas) {
        return GeneratorRun.on(url, target, schemas);
    }

    /** The message of a run that fails. */
    private String message(GeneratorRun run) {
        var failure = catchThrowable(run::generate);

        assertThat(failure).isNotNull();
        assertThat(Files.exists(target)).isFalse();
        return String.valueOf(failure.getMessage());
    }

    /**
     * What the driver says of a run that cannot connect. jOOQ connects before it asks for any class of ours, and 3.21
     * puts what is thrown into an exception of its own, of which build tools print the message and the cause's.
     */
    private String driverMessage(GeneratorRun run) {
        var failure = catchThrowable(run::generate);

        assertThat(Files.exists(target)).isFalse();
        return Stream.iterate(failure, Objects::nonNull, Throwable::getCause)
                .filter(SQLException.class::isInstance)
                .map(Throwable::getMessage)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void tellsOfADatabaseThatCannotBeReached() {
        assertThat(driverMessage(GeneratorRun.on("jdbc:postgresql://localhost:1/film", target, "public")))
                .isEqualTo(
                        "Connection to localhost:1 refused. Check that the hostname and port are correct and that the postmaster"
                                + " is accepting TCP/IP connections.");
    }

    @Test
    void tellsOfAWrongPassword() throws Exception {
        demandPasswordOf("guarded");

        var run = run("public")
                .with(c -> c.getJdbc()
                        .withUrl(url.replaceFirst("\\?.*", ""))
                        .withUser("guarded")
                        .withPassword("wrong"));

        assertThat(driverMessage(run)).isEqualTo("FATAL: password authentication failed for user \"guarded\"");
    }

    /** Creates a role with a password, which the server asks it for. */
    private void demandPasswordOf(String role) throws SQLException {
        try (var connection = TestPostgres.connect(url);
                var statement = connection.createStatement()) {
            statement.execute("create role " + role + " login password 'right'");
            statement.execute("""
                    do $$
                    declare
                        file text := current_setting('hba_file');
                        rules text := pg_read_file(file);
                    begin
                        execute format(
                            'copy (select unnest(string_to_array(%%L, E''\\n''))) to %%L',
                            'host all %s all scram-sha-256' || E'\\n' || rules,
                            file);
                        perform pg_reload_conf();
                    end $$""".formatted(role));
        }
    }

    @Test
    void tellsOfSchemasThatDoNotExist() {
        assertThat(message(run("public", "film", "shop")))
                .isEqualTo(
                        "The database has no schema film, no schema shop. Correct <inputSchema>, or connect to the database"
                                + " that has it.");
    }

    @Test
    void tellsOfASchemaWithoutTables() {
        assertThat(message(run("empty")))
                .isEqualTo(
                        "No table is selected in schema empty: it has none. Correct <inputSchema>, <includes> or <excludes>,"
                                + " or migrate the database first.");
    }

    @Test
    void tellsOfIncludesThatMatchNothing() {
        var run = run("public").with(c -> c.getGenerator().getDatabase().setIncludes("movie"));

        assertThat(message(run)).isEqualTo(NOTHING_SELECTED);
    }

    @Test
    void tellsOfExcludesThatMatchEverything() {
        var run = run("public").with(c -> c.getGenerator().getDatabase().setExcludes(".*"));

        assertThat(message(run)).isEqualTo(NOTHING_SELECTED);
    }

    @Test
    void tellsOfAnotherDatabase() throws SQLException {
        try (Connection h2 = DriverManager.getConnection(H2)) {
            var run = GeneratorRun.on(h2, target, "PUBLIC")
                    .with(c -> c.getGenerator().getDatabase().setName(H2Database.class.getName()));

            assertThat(message(run))
                    .isEqualTo(
                            "jooq-conformance reads PostgreSQL, and org.jooq.meta.h2.H2Database reads H2. Name"
                                    + " org.jooq.meta.postgres.PostgresDatabase or"
                                    + " io.github.jooqconformance.generator.database.MigratedPostgresDatabase in <database><name>.");
        }
    }

    @Test
    void tellsOfAnotherDatabaseThatIsTakenForPostgres() throws SQLException {
        try (Connection h2 = DriverManager.getConnection(H2)) {
            var run = GeneratorRun.on(h2, target, "PUBLIC")
                    .with(c -> c.getGenerator().getDatabase().setName(PostgresDatabase.class.getName()));

            assertThat(message(run)).isEqualTo("jooq-conformance reads PostgreSQL, and <jdbc> connects to H2.");
        }
    }

    @Test
    void tellsOfATargetThatCannotBeWritten() throws Exception {
        var file = Files.createFile(directory.resolve("file"));
        target = file.resolve("generated");

        assertThat(message(run("public")))
                .isEqualTo(
                        "The target directory %s cannot be written: %s is no directory. Choose another in"
                                + " <target><directory>.",
                        target, file);
    }

    @Test
    void tellsOfATargetThatCannotBeMade() {
        target = Path.of("/proc/generated");

        // Not even the superuser, to whom every directory there looks writable, can make one.
        assertThat(message(run("public")))
                .startsWith("The target directory /proc/generated cannot be written: ")
                .endsWith(". Choose another in <target><directory>.");
    }

    @Test
    void tellsOfAPackageThatCannotBeWritten() throws Exception {
        var file = Files.createDirectories(target.resolve("generated")).resolve("db");
        Files.createFile(file);

        assertThatThrownBy(() -> run("public").generate())
                .hasMessage(
                        "The target directory %s cannot be written: %s is no directory. Choose another in <target><directory>.",
                        target, file);
    }

    @Test
    void tellsOfResourcesThatCannotBeWritten() throws Exception {
        var file = Files.createFile(directory.resolve("file"));

        assertThat(message(run("public").withOption("conformance.resources", file.toString())))
                .isEqualTo(
                        "The directory %1$s in conformance.resources cannot be written: %1$s is no directory. Choose another.",
                        file);
    }

    @Test
    void tellsOfADatabaseThatIsNotConfigured() {
        assertThat(message(run("public").with(c -> c.setJdbc(null))))
                .isEqualTo("No database is connected. Configure <jdbc>, or name"
                        + " io.github.jooqconformance.generator.database.MigratedPostgresDatabase in <database><name> and your"
                        + " migrations in conformance.migrations.");
    }

    @Test
    void warnsOfOptionsOfADatabaseThatIsNotRead() throws Exception {
        var migrated = run("public")
                .withOption("conformance.migrations", "db/migration")
                .withOption("conformance.flyway.placeholders.owner", "shop")
                .with(c -> c.setLogging(Logging.WARN));

        assertThat(Logs.during(migrated::generate))
                .containsOnlyOnce("Options without effect")
                .contains(
                        "conformance.migrations, conformance.flyway.placeholders.owner: only"
                                + " io.github.jooqconformance.generator.database.MigratedPostgresDatabase reads them, and"
                                + " <database><name> is org.jooq.meta.postgres.PostgresDatabase. Correct the name, or remove them.");
    }

    @Test
    void tellsOfAllWrongOptionsAtOnce() {
        var run = run("public")
                .withOption("conformance.dto", "true")
                .withOption("conformance.dto.sufix", "Row")
                .withOption("conformance.dtos", "yes")
                .withOption("conformance.postgres", "jdbc:mysql://u:secret@db/film")
                .withOption("conformance.colour", "red")
                .withOption("other.option", "fine");

        assertThat(message(run)).isEqualTo("""
                        The configuration of jooq-conformance needs a correction:
                        - conformance.colour is not an option. Remove it.
                        - conformance.dto is not an option. Did you mean conformance.dtos?
                        - conformance.dto.sufix is not an option. Did you mean conformance.dto.suffix?
                        - conformance.dtos is 'yes'. Write true or false.
                        - conformance.postgres names no server. Write embedded, testcontainers, or a URL that starts with jdbc:postgresql:.""");
    }

    @Test
    void tellsOfRecordsThatAreTurnedOff() {
        var run = run("public").with(c -> c.getGenerator().setGenerate(new Generate().withRecords(false)));

        assertThat(message(run))
                .isEqualTo(
                        "DTOs are made of jOOQ's records, which are not generated. Set <records>true</records> in <generate>, or"
                                + " the option conformance.dtos to false.");
    }

    @Test
    void tellsOfTablesThatAreTurnedOff() {
        var run = run("public")
                .withOption("conformance.dtos", "false")
                .with(c -> c.getGenerator()
                        .setGenerate(new Generate().withTables(false).withRecords(false)));

        assertThat(message(run))
                .isEqualTo("Nothing can be generated for tables that jOOQ generates no classes for. Set"
                        + " <tables>true</tables> in <generate>, or leave it out.");
    }
}
