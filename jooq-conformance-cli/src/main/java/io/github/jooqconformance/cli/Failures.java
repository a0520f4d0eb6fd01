package io.github.jooqconformance.cli;

import io.github.jooqconformance.cli.console.Console;
import io.github.jooqconformance.cli.console.FailureException;
import io.github.jooqconformance.cli.console.UsageException;
import io.github.jooqconformance.generator.GenerationException;
import io.github.jooqconformance.generator.GeneratorOptionsException;
import io.github.jooqconformance.generator.database.MigrationException;
import io.github.jooqconformance.generator.database.PostgresUnavailableException;
import io.github.jooqconformance.runtime.manifest.ManifestException;
import io.github.jooqconformance.runtime.policy.PolicyException;
import io.github.jooqconformance.runtime.postgres.CatalogException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says why a command did not do what it was asked for. Whatever happens, it looks like no finding. */
final class Failures {
    /** How much of a stack tells where the program is at fault. */
    private static final int FRAMES = 8;

    /** What was asked for cannot be meant. */
    private static final List<Class<? extends RuntimeException>> OF_USAGE =
            List.of(UsageException.class, PolicyException.class, GeneratorOptionsException.class);

    /** What says itself what is wrong and what to do. */
    private static final List<Class<? extends RuntimeException>> EXPLAINED = List.of(
            FailureException.class,
            CatalogException.class,
            ManifestException.class,
            MigrationException.class,
            PostgresUnavailableException.class,
            GenerationException.class);

    private final Console console;

    Failures(Console console) {
        this.console = console;
    }

    /** Arguments that are no command line of this program. */
    int refuse(ParameterException failure) {
        var command = failure.getCommandLine();
        console.say("error: " + message(failure) + suggestion(failure, command));
        console.say("Try '" + command.getCommandSpec().qualifiedName() + " --help'.");
        return ExitCode.USAGE;
    }

    /** Of options that there are not, names alone: their values may be passwords, as for {@code -pPASSWORD}. */
    private static String message(ParameterException failure) {
        if (failure instanceof UnmatchedArgumentException unmatched) {
            var options = unmatched.getUnmatched().stream()
                    .filter(argument -> argument.startsWith("-"))
                    .map(argument -> argument.replaceFirst("=.*", ""))
                    .map(name -> name.startsWith("--") || name.length() < 2 ? name : name.substring(0, 2))
                    .toList();
            if (!options.isEmpty()) {
                return "There is no option " + String.join(", ", options);
            }
        }
        return String.valueOf(failure.getMessage());
    }

    private static String suggestion(ParameterException failure, CommandLine command) {
        if (!(failure instanceof UnmatchedArgumentException unmatched)) {
            return command.getParent() == null
                    ? ". Commands: "
                            + String.join(", ", command.getSubcommands().keySet()) + "."
                    : "";
        }
        var nearest = unmatched.getSuggestions();
        return nearest.isEmpty() ? "" : ". Did you mean " + String.join(" or ", nearest) + "?";
    }

    /** A command that failed, or the program. */
    int report(Throwable failure) {
        if (isOneOf(OF_USAGE, failure)) {
            console.say("error: " + failure.getMessage());
            return ExitCode.USAGE;
        }
        console.say("error: " + (isOneOf(EXPLAINED, failure) ? failure.getMessage() : unexpected(failure)));
        return ExitCode.NOT_CHECKED;
    }

    private static boolean isOneOf(List<Class<? extends RuntimeException>> types, Throwable failure) {
        return types.stream().anyMatch(type -> type.isInstance(failure));
    }

    private static String unexpected(Throwable failure) {
        return Stream.iterate(failure, next -> next != null, Throwable::getCause)
                .map(next -> next + "\n"
                        + Arrays.stream(next.getStackTrace())
                                .limit(FRAMES)
                                .map(frame -> "    at " + frame + "\n")
                                .collect(Collectors.joining()))
                .collect(Collectors.joining("caused by ", "the program is at fault. Please report this: ", ""))
                .strip();
    }
}
