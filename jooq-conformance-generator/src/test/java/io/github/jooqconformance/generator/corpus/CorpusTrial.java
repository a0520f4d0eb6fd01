package io.github.jooqconformance.generator.corpus;

import io.github.jooqconformance.generator.testing.GeneratorRun;
import io.github.jooqconformance.generator.testing.LoadedSchema;
import io.github.jooqconformance.generator.testing.SchemaNames;
import io.github.jooqconformance.generator.testing.TemporaryDirectory;
import io.github.jooqconformance.runtime.manifest.Manifest;
import io.github.jooqconformance.runtime.report.ReportFormat;
import io.github.jooqconformance.runtime.startup.ConformanceCheck;
import java.nio.file.Path;
import java.sql.Connection;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jooq.impl.DSL;

/**
 * What became of one schema.
 *
 * @param schema its name
 * @param problem what went wrong; empty if nothing did
 * @param figures what was generated
 */
record CorpusTrial(String schema, String problem, String figures) {
    private static final String ROOT = "io.github.jooqconformance.";

    /**
     * Loads a schema into a server of its own, generates code from it, compiles it, and checks it against the same
     * database.
     */
    static CorpusTrial of(Path directory, int major) {
        var name = String.valueOf(directory.getFileName());
        try (var postgres = LoadedSchema.in(directory, major);
                var connection = postgres.connect()) {
            return generated(name, connection);
        } catch (Exception | AssertionError e) {
            return new CorpusTrial(name, explain(e), "");
        }
    }

    /** The failure and all that it comes from, each with the place in our code. */
    private static String explain(Throwable failure) {
        var reasons = Stream.concat(Stream.ofNullable(failure.getCause()), Arrays.stream(failure.getSuppressed()));
        return failure
                + place(failure)
                + reasons.map(reason -> "\n  because of " + explain(reason)).collect(Collectors.joining());
    }

    private static String place(Throwable failure) {
        return Arrays.stream(failure.getStackTrace())
                .filter(frame -> frame.getClassName().startsWith(ROOT))
                .findFirst()
                .map(frame -> "\n    at " + frame)
                .orElse("");
    }

    private static CorpusTrial generated(String name, Connection connection) throws Exception {
        try (var target = TemporaryDirectory.create("corpus-" + name)) {
            var code = GeneratorRun.on(connection, target.path(), SchemaNames.in(connection))
                    .withOption("conformance.redis", "codecs")
                    .generate();
            try (var compiled = code.compile()) {
                return checked(name, connection, code.manifests(compiled));
            }
        }
    }

    private static CorpusTrial checked(String name, Connection connection, List<Manifest> manifests) {
        var report = ConformanceCheck.of(DSL.using(connection), manifests).check();
        var figures = "%d tables, %d columns"
                .formatted(report.coverage().tables().size(), report.coverage().columns());
        return report.findings().isEmpty()
                ? new CorpusTrial(name, "", figures)
                : new CorpusTrial(name, ReportFormat.TEXT.render(report), figures);
    }

    boolean isSuccess() {
        return problem.isEmpty();
    }

    @Override
    public String toString() {
        return schema + ": " + (isSuccess() ? figures + ": generates, compiles, conforms" : "FAILED: " + problem);
    }
}
