package io.github.jooqconformance.cli;

import static java.util.Objects.requireNonNull;

import io.github.jooqconformance.cli.console.Console;
import io.github.jooqconformance.cli.console.Progress;
import java.util.Map;

/**
 * What one run of the program has around it.
 *
 * @param console where it writes
 * @param progress what people are told while they wait
 * @param environment the environment variables
 */
record Session(Console console, Progress progress, Map<String, String> environment) {
    Session {
        requireNonNull(console, "console");
        requireNonNull(progress, "progress");
        environment = Map.copyOf(environment);
    }
}
