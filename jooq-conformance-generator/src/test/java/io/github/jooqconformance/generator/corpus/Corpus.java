package io.github.jooqconformance.generator.corpus;

import io.github.jooqconformance.runtime.testing.TestPostgres;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Generates, compiles and checks every schema of a directory, reads rows back out of Redis's entries, and prints a line
 * for each.
 *
 * <p>{@code Corpus DIRECTORY [--postgres MAJOR | --stability | --reload MAJOR]}: the directory holds a
 * {@code NAME/schema.sql} for each schema, the server is of the given major version, 14 to 18. With {@code --stability}
 * nothing is generated: each schema is read on all versions, and each reading compared with those of newer versions;
 * with {@code --reload}, each is compared with itself after it was dumped and loaded again. Exits with 1 if a schema
 * falls short, and with 2 if there is nothing to try.
 */
public final class Corpus {
    private static final String SCRIPT = "schema.sql";

    private Corpus() {}

    /** Runs the program. */
    public static void main(String[] arguments) throws IOException {
        System.exit(run(List.of(arguments), System.out));
    }

    private static int run(List<String> arguments, PrintStream out) throws IOException {
        boolean isStability = arguments.size() == 2 && arguments.get(1).equals("--stability");
        boolean isReload = arguments.size() == 3 && arguments.get(1).equals("--reload");
        boolean hasMajor =
                isReload || (arguments.size() == 3 && arguments.get(1).equals("--postgres"));
        if (!hasMajor && !isStability && arguments.size() != 1) {
            out.println(
                    "usage: scripts/corpus DIRECTORY [--postgres 14|15|16|17|18 | --stability | --reload 14|15|16|17|18]");
            return 2;
        }
        var schemas = schemas(Path.of(arguments.get(0)));
        if (schemas.isEmpty()) {
            out.println("There is no NAME/" + SCRIPT + " in " + arguments.get(0));
            return 2;
        }
        if (isStability) {
            int unstable = failures(schemas, Stability::of, Stability::isSuccess, out);
            out.printf("%d of %d schemas are the same on all versions%n", schemas.size() - unstable, schemas.size());
            return unstable == 0 ? 0 : 1;
        }
        int major = hasMajor ? Integer.parseInt(arguments.get(2)) : TestPostgres.NEWEST;
        if (isReload) {
            int changed = failures(schemas, schema -> Reload.of(schema, major), Reload::isSuccess, out);
            out.printf("%d of %d schemas are the same after a dump%n", schemas.size() - changed, schemas.size());
            return changed == 0 ? 0 : 1;
        }
        int failures = failures(schemas, schema -> CorpusTrial.of(schema, major), CorpusTrial::isSuccess, out);
        out.printf("%d of %d schemas conform on PostgreSQL %d%n", schemas.size() - failures, schemas.size(), major);
        return failures == 0 ? 0 : 1;
    }

    /** Tries all schemas, prints the outcomes, and counts those that fell short. */
    private static <T> int failures(
            List<Path> schemas, Function<Path, T> trial, Predicate<T> isSuccess, PrintStream out) {
        int failures = 0;
        for (var schema : schemas) {
            var outcome = trial.apply(schema);
            out.println(outcome);
            failures += isSuccess.test(outcome) ? 0 : 1;
        }
        return failures;
    }

    private static List<Path> schemas(Path directory) throws IOException {
        if (!Files.isDirectory(directory)) {
            return List.of();
        }
        try (Stream<Path> entries = Files.list(directory)) {
            return entries.filter(entry -> Files.exists(entry.resolve(SCRIPT)))
                    .sorted()
                    .toList();
        }
    }
}
