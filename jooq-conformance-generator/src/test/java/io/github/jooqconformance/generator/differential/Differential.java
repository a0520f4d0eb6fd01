package io.github.jooqconformance.generator.differential;

import io.github.jooqconformance.generator.testing.GeneratorRun;
import io.github.jooqconformance.generator.testing.LoadedSchema;
import io.github.jooqconformance.generator.testing.SchemaNames;
import io.github.jooqconformance.generator.testing.TemporaryDirectory;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.util.List;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;

/**
 * Compares the verdicts of generated code with PostgreSQL's, for every constraint of a schema.
 *
 * <p>{@code Differential SCHEMA.sql [--values N] [--seed S] [--postgres MAJOR]}. Exits with 1 if there is a
 * disagreement, and with 2 if the arguments are wrong.
 */
public final class Differential {
    private Differential() {}

    /** Runs the program. */
    public static void main(String[] arguments) throws Exception {
        System.exit(run(List.of(arguments), System.out));
    }

    /** Runs the program, and answers its exit code. */
    static int run(List<String> arguments, PrintStream out) throws Exception {
        var options = DifferentialOptions.parse(arguments);
        if (options.isEmpty()) {
            out.println(DifferentialOptions.USAGE);
            return 2;
        }
        try (var scripts = copied(options.get().script());
                var target = TemporaryDirectory.create("differential-code");
                var postgres = LoadedSchema.in(scripts.path(), options.get().major());
                var connection = postgres.connect()) {
            var code = GeneratorRun.on(connection, target.path(), SchemaNames.in(connection))
                    .withOption("conformance.jakarta", "components")
                    .generate();
            try (var schema = GeneratedSchema.of(code, connection)) {
                return compare(schema, connection, options.get(), out);
            }
        }
    }

    /** The script in a directory of its own: whatever lies beside it is none of ours. */
    private static TemporaryDirectory copied(Path script) throws IOException {
        var directory = TemporaryDirectory.create("differential-schema");
        Files.copy(script, directory.path().resolve("schema.sql"));
        return directory;
    }

    private static int compare(
            GeneratedSchema schema, Connection connection, DifferentialOptions options, PrintStream out) {
        var database = DSL.using(connection, SQLDialect.POSTGRES);
        var totals = new Totals(new Untranslatable(database));
        for (var table : schema.tables()) {
            for (var trial : Trial.all(table, database, options.values(), options.seed())) {
                out.println(trial);
                totals.add(trial);
            }
            totals.add(table);
        }
        schema.untried().forEach(out::println);
        out.println(totals);
        out.println("PostgreSQL " + options.major() + ", --values " + options.values() + " --seed " + options.seed());
        return totals.disagreements() == 0 ? 0 : 1;
    }
}
