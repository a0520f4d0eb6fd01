package io.github.jooqconformance.runtime.ci;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CheckScriptTest {
    @TempDir
    private Path directory;

    /** A command that tells its arguments, writes what it is to write as Markdown, and ends with a status. */
    private String command(int status, String markdown) throws IOException {
        var script = """
                for argument; do
                    printf '<%%s>' "$argument"
                    case $argument in markdown=*) [ -z '%1$s' ] || printf '%%s\\n' '%1$s' >"${argument#*=}" ;; esac
                done
                exit %2$d
                """.formatted(markdown, status);
        return "sh " + Files.writeString(directory.resolve("command"), script);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3})
    void endsAsTheCheckDoes(int status) throws Exception {
        var result = Script.run(
                "check.sh",
                Map.of("JOOQ_CONFORMANCE", command(status, "report")),
                directory.resolve("out").toString(),
                "--migrations",
                "a b");

        assertThat(result.status()).isEqualTo(status);
        assertThat(result.output())
                .startsWith("<check><--migrations><a b><--format><text><--report><json=" + directory)
                .contains("<--report><html=" + directory.resolve("out/report.html") + ">");
    }

    @Test
    void annotatesAndSummarisesOnGithub() throws Exception {
        var summary = Files.writeString(directory.resolve("summary"), "before\n");

        var result = Script.run(
                "check.sh",
                Map.of(
                        "JOOQ_CONFORMANCE", command(1, "report"),
                        "GITHUB_ACTIONS", "true",
                        "GITHUB_STEP_SUMMARY", summary.toString()),
                directory.resolve("out").toString());

        assertThat(result.status()).isEqualTo(1);
        assertThat(result.output()).contains("<--format><github>");
        assertThat(summary).hasContent("before\nreport");
    }

    @Test
    void passesNoOldReportForANewOne() throws Exception {
        var out = Files.createDirectories(directory.resolve("out"));
        Files.writeString(out.resolve("report.md"), "old");
        Files.writeString(out.resolve("kept"), "not ours");

        Script.run("check.sh", Map.of("JOOQ_CONFORMANCE", command(3, "")), out.toString());

        assertThat(out.resolve("report.md")).doesNotExist();
        assertThat(out.resolve("kept")).exists();
    }
}
