package io.github.jooqconformance.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jooqconformance.cli.testing.Program;
import io.github.jooqconformance.runtime.diff.Rule;
import io.github.jooqconformance.runtime.testing.TestPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The commands that help people, and the ways to start the program. */
class ToolsIT {
    private static final Path LAUNCHER =
            Path.of("..", "scripts", "jooq-conformance").toAbsolutePath();

    @TempDir
    private Path directory;

    @Test
    void explainsRules() {
        var one = Program.in(directory).run("explain", "jc201");
        var all = Program.in(directory).run("explain");

        assertThat(one.out()).startsWith("JC201 column missing\n\n  severity  ERROR\n  status    MISSING_IN_DB\n");
        assertThat(all.out().lines()).hasSize(Rule.values().length + 1);
    }

    @ParameterizedTest
    @ValueSource(ints = {TestPostgres.OLDEST, TestPostgres.NEWEST})
    void writesTheSameSnapshotAgain(int major) throws IOException {
        var url = TestPostgres.of(major).createDatabase("create table film (id int); create table actor (id int)");
        var program = Program.in(directory).with("DATABASE_URL", url);

        var printed = program.run("snapshot");
        var written = program.run("snapshot", "-o", "model.json");
        var printedToo = program.run("snapshot", "-o", "-");

        assertThat(printed.out())
                .startsWith("{\n  \"format\": \"jooq-conformance/1\",\n")
                .endsWith("}\n");
        assertThat(written.out()).isEmpty();
        assertThat(Files.readString(directory.resolve("model.json"))).isEqualTo(printed.out());
        assertThat(printedToo.out()).isEqualTo(printed.out());
    }

    @ParameterizedTest
    @ValueSource(ints = {TestPostgres.OLDEST, TestPostgres.NEWEST})
    void examinesWhatACheckNeeds(int major) {
        var url = TestPostgres.of(major).createDatabase("create table film (id int)");
        var program = Program.in(directory).with("DATABASE_URL", url);

        var without = program.run("doctor");
        program.run("snapshot", "-o", "model.json");
        var with = program.run("doctor", "--model-path", "model.json");

        assertThat(without.code()).isEqualTo(3);
        assertThat(without.out()).contains("fail  Model     There is no model");
        assertThat(with.code()).isZero();
        assertThat(with.out().lines())
                .allMatch(line -> line.startsWith("ok    "))
                .anyMatch(line -> line.matches("ok    Database  localhost:\\d+/test_\\d+ as postgres: PostgreSQL "
                        + major + "\\.\\d+, not encrypted"))
                .anyMatch(line -> line.endsWith("all that a check needs can be read; 1 table in public"));
    }

    @Test
    void saysWhatARoleMayNotRead() {
        var url = TestPostgres.newest().createDatabase("""
                create role blind login;
                revoke select on pg_catalog.pg_trigger from public
                """);

        var ended = Program.in(directory).run("doctor", "--database-url", url.replace("user=postgres", "user=blind"));

        assertThat(ended.code()).isEqualTo(3);
        assertThat(ended.out()).contains("fail  Catalog   The role may not read [");
    }

    @Test
    void tellsItsVersion() {
        var ended = Program.in(directory).run("--version");

        assertThat(ended.out()).startsWith("jooq-conformance ").contains("\njOOQ 3.", "\nJava ");
        assertThat(ended.code()).isZero();
    }

    @Test
    void tellsHowToCompleteCommands() {
        var ended = Program.in(directory).run("completion", "--help");

        assertThat(ended.out())
                .startsWith("Usage: jooq-conformance completion ")
                .contains("source <(jooq-conformance completion)")
                .doesNotContain("generate-completion");
    }

    @Test
    void completesCommandsInAShell() throws IOException {
        var process = Program.in(directory)
                .shell("""
                        $PROGRAM completion > completion.sh && exec bash -c '
                            source ./completion.sh
                            COMP_WORDS=(jooq-conformance che) COMP_CWORD=1
                            _complete_jooq-conformance
                            echo "${COMPREPLY[@]}"'
                        """)
                .redirectOutput(directory.resolve("out").toFile())
                .start();

        assertThat(Program.codeOf(process)).isZero();
        assertThat(directory.resolve("out")).hasContent("check");
    }

    @Test
    void isStartedByAScript() throws IOException {
        var help =
                Program.in(directory).shell(LAUNCHER + " explain JC201 > out").start();
        assertThat(Program.codeOf(help)).isZero();
        assertThat(directory.resolve("out")).content().startsWith("JC201 column missing");

        var absent =
                Program.in(directory).with("JOOQ_CONFORMANCE_JAR", "absent.jar").shell(LAUNCHER + " check 2> err");
        assertThat(Program.codeOf(absent.start())).isEqualTo(3);
        assertThat(directory.resolve("err")).content().startsWith("error: absent.jar does not exist.");
    }

    @Test
    void doesNotStartOnAnOldJava() throws IOException {
        var java = Files.createDirectories(directory.resolve("old/bin")).resolve("java");
        Files.writeString(java, "#!/bin/sh\necho 'openjdk version \"11.0.2\" 2019-01-15' >&2\n");
        assertThat(java.toFile().setExecutable(true)).isTrue();

        var process = Program.in(directory)
                .with("JAVA_HOME", directory.resolve("old").toString())
                .shell(LAUNCHER + " check 2> err")
                .start();

        assertThat(Program.codeOf(process)).isEqualTo(3);
        assertThat(directory.resolve("err")).content().contains("Java 17 or later is needed");
    }
}
