package io.github.jooqconformance.generator.corpus;

import io.github.jooqconformance.runtime.testing.TestPostgres;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * Generates, compiles and checks every schema of a directory, and prints a line for each.
 *
 * <p>{@code Corpus DIRECTORY [--postgres MAJOR]}: the directory holds a {@code NAME/schema.sql} for each schema, the
 * server is of the given major version, 14 to 18. Exits with 1 if a schema falls short, and with 2 if there is nothing
 * to try.
 */
public final class Corpus {
    private static final String SCRIPT = "schema.sql";

    private Corpus() {}

    /** Runs the program. */
    public static void main(String[] arguments) throws IOException {
        System.exit(run(List.of(arguments), System.out));
    }

    private static int run(List<String> arguments, PrintStream out) throws IOException {
        boolean hasMajor = arguments.size() == 3 && arguments.get(1).equals("--postgres");
        if (!hasMajor && arguments.size() != 1) {
            out.println("usage: scripts/corpus DIRECTORY [--postgres 14|15|16|17|18]");
            return 2;
        }
        int major = hasMajor ? Integer.parseInt(arguments.get(2)) : TestPostgres.NEWEST;
        var schemas = schemas(Path.of(arguments.get(0)));
        if (schemas.isEmpty()) {
            out.println("There is no NAME/" + SCRIPT + " in " + arguments.get(0));
            return 2;
        }
        int failures = 0;
        for (var schema : schemas) {
            var outcome = CorpusTrial.of(schema, major);
            out.println(outcome);
            failures += outcome.isSuccess() ? 0 : 1;
        }
        out.printf("%d of %d schemas conform on PostgreSQL %d%n", schemas.size() - failures, schemas.size(), major);
        return failures == 0 ? 0 : 1;
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
