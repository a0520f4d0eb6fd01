package io.github.jooqconformance.runtime.ci;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

class WorkflowTest {
    private static final Path ROOT = Path.of("..");
    private static final Pattern SCRIPT = Pattern.compile("(?:docs/)?ci/(?:[a-z]+/)?[a-z]+\\.sh|scripts/[a-z]+");

    static List<Path> workflows() {
        return List.of(
                ROOT.resolve("docs/ci/github/schema.yml"),
                ROOT.resolve("docs/ci/github/schema-fork.yml"),
                ROOT.resolve(".github/workflows/build.yml"));
    }

    @ParameterizedTest
    @MethodSource("workflows")
    void grantsRightsByTheJobAndNoneToAll(Path file) throws IOException {
        assertThat(parsed(file)).containsEntry("permissions", Map.of());
        assertThat(jobs(file)).allSatisfy(job -> assertThat(job).containsKey("permissions"));
    }

    @ParameterizedTest
    @MethodSource("workflows")
    void usesActionsOfOneMajorVersion(Path file) throws IOException {
        assertThat(steps(file).filter(step -> step.containsKey("uses")))
                .isNotEmpty()
                .allSatisfy(step -> assertThat((String) step.get("uses")).matches("[a-z-]+(/[a-z-]+)+@v\\d+"));
    }

    /** What somebody else calls a branch would become part of a script otherwise. */
    @ParameterizedTest
    @MethodSource("workflows")
    void putsNoExpressionIntoAScript(Path file) throws IOException {
        assertThat(steps(file).filter(step -> step.containsKey("run")))
                .isNotEmpty()
                .allSatisfy(step -> assertThat((String) step.get("run")).doesNotContain("${{"));
    }

    @ParameterizedTest
    @MethodSource("workflows")
    void keepsTheReportWhateverTheOutcome(Path file) throws IOException {
        assertThat(steps(file).filter(step -> String.valueOf(step.get("uses")).contains("upload-artifact")))
                .allSatisfy(step -> assertThat(step).containsEntry("if", "always()"));
    }

    @Test
    void runsNothingOfAForkWhereThereIsATokenThatWrites() throws IOException {
        var fork = ROOT.resolve("docs/ci/github/schema-fork.yml");

        assertThat(steps(fork).filter(step -> String.valueOf(step.get("uses")).contains("checkout")))
                .allSatisfy(step -> assertThat(step.get("with")).asString().doesNotContain("ref="));
        for (var workflow : workflows()) {
            assertThat(Files.readString(workflow)).doesNotContain("pull_request_target");
        }
    }

    @Test
    void runsScriptsThatExist() throws IOException {
        for (var file : Stream.concat(workflows().stream(), Stream.of(ROOT.resolve("docs/ci/gitlab/schema.yml")))
                .toList()) {
            var scripts = SCRIPT.matcher(Files.readString(file).replaceAll("(?m)^#.*", ""))
                    .results()
                    .toList();
            assertThat(scripts).isNotEmpty().allSatisfy(script -> {
                var name = script.group();
                // Users copy the scripts to ci.
                var copied = file.resolveSibling(Path.of(name).getFileName());
                var path = name.startsWith("ci/")
                        ? Files.exists(copied) ? copied : ROOT.resolve("docs").resolve(name)
                        : ROOT.resolve(name);
                assertThat(path).isExecutable();
            });
        }
    }

    @Test
    void keepsTheReportOnGitlabWhateverTheOutcome() throws IOException {
        var check = map(parsed(ROOT.resolve("docs/ci/gitlab/schema.yml")).get("schema:check"));

        assertThat(check.get("artifacts")).asString().contains("when=always", "junit=schema-report/report.xml");
        assertThat(list(check.get("rules")))
                .hasSize(2)
                .allSatisfy(
                        rule -> assertThat((Object) rule).asString().contains("src/main/resources/db/migration/**/*"));
    }

    private static Stream<Map<String, Object>> steps(Path file) throws IOException {
        return jobs(file).stream()
                .flatMap(job -> list(job.get("steps")).stream().map(WorkflowTest::map));
    }

    private static List<Map<String, Object>> jobs(Path file) throws IOException {
        return map(parsed(file).get("jobs")).values().stream()
                .map(WorkflowTest::map)
                .toList();
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> map(@Nullable Object value) {
        return (Map<String, Object>) requireNonNull(value);
    }

    private static List<?> list(@Nullable Object value) {
        return (List<?>) requireNonNull(value);
    }

    private static Map<String, Object> parsed(Path file) throws IOException {
        return new Yaml(new SafeConstructor(new LoaderOptions())).load(Files.readString(file));
    }
}
