package io.github.jooqconformance.runtime.ci;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** A script of docs/ci, run as a process. */
final class Script {
    static final Path DIRECTORY = Path.of("..", "docs", "ci").toAbsolutePath().normalize();

    private Script() {}

    /** What came of a run: its exit status, and all that it printed. */
    record Result(int status, String output) {}

    static Result run(String script, Map<String, String> environment, String... arguments)
            throws IOException, InterruptedException {
        var command = Stream.concat(Stream.of(DIRECTORY.resolve(script).toString()), Stream.of(arguments))
                .toList();
        return run(command, environment);
    }

    private static Result run(List<String> command, Map<String, String> environment)
            throws IOException, InterruptedException {
        var builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().keySet().removeIf(Script::isOfMachine);
        builder.environment().putAll(environment);
        var process = builder.start();
        process.getOutputStream().close();
        var output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Result(process.waitFor(), output);
    }

    /** Whether it tells of the build that this test may be a part of, or keeps curl from the server of the test. */
    private static boolean isOfMachine(String variable) {
        return Stream.of("GITHUB_", "GITLAB_", "CI_").anyMatch(variable::startsWith)
                || variable.toLowerCase(Locale.ROOT).endsWith("_proxy");
    }
}
