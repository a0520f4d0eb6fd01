package io.github.jooqconformance.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jooqconformance.cli.testing.Program;
import io.github.jooqconformance.cli.testing.Program.Ended;
import io.github.jooqconformance.runtime.testing.TestPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.spi.ToolProvider;
import java.util.stream.Stream;
import org.jooq.codegen.GenerationTool;
import org.jooq.meta.jaxb.Configuration;
import org.jooq.meta.jaxb.Database;
import org.jooq.meta.jaxb.Generator;
import org.jooq.meta.jaxb.Jdbc;
import org.jooq.meta.jaxb.Logging;
import org.jooq.meta.jaxb.Target;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Compares with every kind of model. */
class ModelIT {
    private static final String SCHEMA = "create table film (id integer primary key, title varchar(50) not null)";
    private static final String DRIFT = "alter table film alter title type varchar(20)";

    @TempDir
    private Path directory;

    private final String url = TestPostgres.newest().createDatabase(SCHEMA);

    private Ended run(String... arguments) {
        return Program.in(directory).with("DATABASE_URL", url).run(arguments);
    }

    private Ended check(String model) {
        return run("check", "--model-path", model);
    }

    private void requireThatDriftIsFound(String model, String kind) {
        assertThat(check(model).out()).contains("(" + kind + ")", "All conformant");
        TestPostgres.execute(url, DRIFT);
        var ended = check(model);
        assertThat(ended.code()).isEqualTo(1);
        assertThat(ended.out()).contains("public.film  title  ERROR ");
    }

    private void generate() {
        assertThat(run("generate", "-o", "src", "--package", "com.example.db").code())
                .isZero();
    }

    private void compile(String target, String sources) throws IOException {
        try (var files = Files.walk(directory.resolve(sources))) {
            var arguments = Stream.concat(
                    Stream.of(
                            "-nowarn",
                            "-proc:none",
                            "-d",
                            directory.resolve(target).toString()),
                    files.map(Path::toString).filter(file -> file.endsWith(".java")));
            assertThat(tool("javac").run(System.out, System.err, arguments.toArray(String[]::new)))
                    .isZero();
        }
    }

    private static ToolProvider tool(String name) {
        return ToolProvider.findFirst(name).orElseThrow();
    }

    @Test
    void readsGeneratedSources() {
        generate();

        requireThatDriftIsFound("src", "generated sources");
    }

    @Test
    void reportsSourcesThatWereEditedOrAreOfAnotherGeneration() throws IOException {
        generate();
        var dto = directory.resolve("src/com/example/db/tables/dtos/FilmDto.java");
        var insert = directory.resolve("src/com/example/db/tables/dtos/FilmInsert.java");
        var manifest = directory.resolve("src/com/example/db/PublicManifest.java");
        Files.writeString(dto, Files.readString(dto) + "// edited\n");
        Files.writeString(insert, Files.readString(insert).replaceFirst("source = \"....", "source = \"0000"));
        Files.writeString(manifest, Files.readString(manifest) + "// edited\n");

        var ended = check("src");

        assertThat(ended.code()).isZero();
        assertThat(ended.out())
                .contains("0 errors, 3 warnings, 0 notes")
                .contains("JC002 TYPE_MISMATCH  class edited: expected class com.example.db.tables.dtos.FilmDto as")
                .contains(
                        "JC001 TYPE_MISMATCH  class outdated: expected class com.example.db.tables.dtos.FilmInsert as")
                .contains("JC002 TYPE_MISMATCH  class edited: expected class PublicManifest.java as");
    }

    @Test
    void runsNothingOfSourcesThatHaveAManifest() throws IOException {
        generate();
        var manifest = directory.resolve("src/com/example/db/PublicManifest.java");
        Files.writeString(
                manifest,
                Files.readString(manifest)
                        .replaceFirst("(?m)^public final class .*", "$0 static { Runtime.getRuntime().halt(99); }"));

        assertThat(check("src").code()).isZero();
    }

    @Test
    void readsGeneratedClasses() throws IOException {
        generate();
        compile("classes", "src");

        requireThatDriftIsFound("classes", "generated classes");
    }

    private void pack(String jar, String... arguments) {
        var command = Stream.concat(Stream.of("cf", directory.resolve(jar).toString()), Stream.of(arguments));
        assertThat(tool("jar").run(System.out, System.err, command.toArray(String[]::new)))
                .isZero();
    }

    @Test
    void readsJars() throws IOException {
        generate();
        compile("classes", "src");
        pack("model.jar", "-C", directory.resolve("classes").toString(), ".");

        requireThatDriftIsFound("model.jar", "generated classes");
    }

    @ParameterizedTest
    @CsvSource({"app.jar, app/BOOT-INF/classes", "app.war, app/WEB-INF/classes"})
    void readsApplicationsThatBringTheirLibraries(String file, String classes) throws IOException {
        generate();
        compile(classes, "src");
        // What starts the application is beside it, and none of its classes.
        Files.createDirectories(directory.resolve("app/org/launcher"));
        Files.copy(
                directory.resolve(classes).resolve("com/example/db/PublicManifest.class"),
                directory.resolve("app/org/launcher/PublicManifest.class"));
        pack(file, "-C", directory.resolve("app").toString(), ".");

        requireThatDriftIsFound(file, "generated classes");
    }

    @Test
    void readsTheLibraryOfAnApplicationThatHasTheModel() throws IOException {
        generate();
        compile("classes", "src");
        Files.createDirectories(directory.resolve("app/BOOT-INF/lib"));
        pack("app/BOOT-INF/lib/db.jar", "-C", directory.resolve("classes").toString(), ".");
        pack("app/BOOT-INF/lib/none.jar", "-C", directory.resolve("src").toString(), ".");
        Files.createDirectories(directory.resolve("main"));
        Files.writeString(directory.resolve("main/App.java"), "package app; public class App {}");
        compile("app/BOOT-INF/classes", "main");
        pack("app.jar", "-C", directory.resolve("app").toString(), ".");

        requireThatDriftIsFound("app.jar", "generated classes");
    }

    @Test
    void readsSnapshotsInDirectories() throws IOException {
        generate();
        Files.writeString(directory.resolve("src/META-INF/package.json"), "{\"name\": \"other\"}");

        requireThatDriftIsFound("src/META-INF", "snapshot");
    }

    @Test
    void readsSourcesAndClassesOfPlainJooq() throws Exception {
        GenerationTool.generate(new Configuration()
                .withLogging(Logging.ERROR)
                .withJdbc(new Jdbc().withUrl(url))
                .withGenerator(new Generator()
                        .withDatabase(new Database().withInputSchema("public"))
                        .withTarget(new Target()
                                .withPackageName("plain")
                                .withDirectory(directory.resolve("plain").toString()))));
        compile("classes", "plain");

        assertThat(check("plain").out()).contains("(classes of plain jOOQ)", "All conformant");
        requireThatDriftIsFound("classes", "classes of plain jOOQ");
    }

    @Test
    void readsClassesWrittenByHand() throws IOException {
        Files.createDirectories(directory.resolve("hand"));
        Files.writeString(
                directory.resolve("hand/FilmDto.java"),
                "package com.example.dto; public record FilmDto(int id, String title) {}");
        compile("classes", "hand");

        assertThat(check("classes/com/example/dto").out()).contains("(classes written by hand)", "All conformant");
        TestPostgres.execute(url, "alter table film drop column title");
        var ended = check("classes");
        assertThat(ended.code()).isZero();
        assertThat(ended.out()).contains("WARNING JC062");
    }

    @Test
    void readsClassesOfNoPackage() throws IOException {
        Files.createDirectories(directory.resolve("hand"));
        Files.writeString(directory.resolve("hand/Film.java"), "public record Film(int id, java.util.UUID title) {}");
        compile("classes", "hand");

        assertThat(check("classes").out()).contains("ERROR JC070");
    }

    @Test
    void comparesOnlyTheSchemasThatAreNamed() {
        TestPostgres.execute(url, "create schema stock; create table stock.shelf (id int)");
        assertThat(run("generate", "-o", "src", "--schema", "public", "stock").code())
                .isZero();
        TestPostgres.execute(url, "drop table stock.shelf");

        assertThat(check("src").code()).isEqualTo(1);
        assertThat(run("check", "--model-path", "src", "--schema", "public").code())
                .isZero();
        var unknown = run("check", "--model-path", "src", "--schema", "sales");
        assertThat(unknown.code()).isEqualTo(2);
        assertThat(unknown.complaint())
                .isEqualTo("error: The model src knows nothing of the schema sales, but of public, stock.\n");
    }

    @Test
    void saysWhatIsNoModel() throws IOException {
        Files.createDirectory(directory.resolve("empty"));
        Files.writeString(directory.resolve("other.json"), "{}");
        Files.writeString(directory.resolve("broken.jar"), "no jar");

        for (var model : List.of("absent", "empty", "")) {
            assertThat(check(model).code()).isEqualTo(2);
        }
        for (var model : List.of("other.json", "broken.jar")) {
            var ended = check(model);
            assertThat(ended.code()).isEqualTo(3);
            assertThat(ended.complaint()).startsWith("error: ").contains(model).doesNotContain("\tat ");
        }
        assertThat(run("check").err()).contains("There is no model in any of the usual places");
    }
}
