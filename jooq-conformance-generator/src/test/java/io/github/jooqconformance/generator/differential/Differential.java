package io.github.jooqconformance.generator.differential;

import io.github.jooqconformance.generator.database.MigratedPostgres;
import io.github.jooqconformance.generator.testing.GeneratorRun;
import io.github.jooqconformance.generator.testing.SchemaNames;
import io.github.jooqconformance.generator.testing.TemporaryDirectory;
import java.io.PrintStream;
import java.sql.Connection;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;

/**
 * Compares the verdicts of generated code with PostgreSQL's, for every constraint of a schema.
 *
 * <p>{@code Differential SCHEMA.sql [--values N] [--seed S] [--postgres MAJOR]}. Exits with 1 if there is a
 * disagreement, with 2 if the arguments are wrong, and with 3 if nothing can be compared, such as if PostgreSQL does
 * not take the script.
 */
public final class Differential {
    private Differential() {}

    /** Runs the program. */
    public static void main(String[] arguments) {
        System.exit(run(List.of(arguments), System.out));
    }

    /** Runs the program, and answers its exit code. */
    static int run(List<String> arguments, PrintStream out) {
        var options = DifferentialOptions.parse(arguments);
        if (options.isEmpty()) {
            out.println(DifferentialOptions.USAGE);
            return 2;
        }
        try {
            return compare(options.get(), out);
        } catch (Exception | AssertionError | LinkageError e) {
            out.println("cannot be compared: "
                    + Stream.iterate(e, Objects::nonNull, Throwable::getCause)
                            .map(Throwable::toString)
                            .collect(Collectors.joining("; caused by ")));
            return 3;
        }
    }

    private static int compare(DifferentialOptions options, PrintStream out) throws Exception {
        try (var target = TemporaryDirectory.create("differential-code");
                var postgres = SchemaScript.read(options.script()).load(options.major());
                var connection = postgres.connect()) {
            var code = GeneratorRun.on(connection, target.path(), SchemaNames.in(connection))
                    .withOption("conformance.jakarta", "components")
                    .generate();
            try (var schema = GeneratedSchema.of(code, connection)) {
                return compare(schema, postgres, connection, options, out);
            }
        }
    }

    private static int compare(
            GeneratedSchema schema,
            MigratedPostgres postgres,
            Connection connection,
            DifferentialOptions options,
            PrintStream out)
            throws Exception {
        var database = DSL.using(connection, SQLDialect.POSTGRES);
        var totals = new Totals(new Untranslatable(database));
        schema.tables().forEach(totals::add);
        try (var workers = new Workers(postgres, options)) {
            var trials = schema.tables().stream().map(workers::start).toList();
            for (var tried : trials) {
                for (var trial : tried.get()) {
                    out.println(trial);
                    totals.add(trial);
                }
            }
        }
        schema.untried().forEach(out::println);
        out.println(totals);
        out.println("PostgreSQL " + options.major() + ", --values " + options.values() + " --seed " + options.seed());
        if (schema.tables().isEmpty() && !schema.untried().isEmpty()) {
            return 3;
        }
        return totals.disagreements() == 0 ? 0 : 1;
    }
}
