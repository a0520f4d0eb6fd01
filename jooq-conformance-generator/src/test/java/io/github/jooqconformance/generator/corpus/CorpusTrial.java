package io.github.jooqconformance.generator.corpus;

import io.github.jooqconformance.generator.database.MigratedPostgres;
import io.github.jooqconformance.generator.redis.CodecTrial;
import io.github.jooqconformance.generator.redis.RedisDocument;
import io.github.jooqconformance.generator.testing.GeneratedCode;
import io.github.jooqconformance.generator.testing.GeneratedCode.Compiled;
import io.github.jooqconformance.generator.testing.GeneratorRun;
import io.github.jooqconformance.generator.testing.LoadedSchema;
import io.github.jooqconformance.generator.testing.SchemaNames;
import io.github.jooqconformance.generator.testing.TemporaryDirectory;
import io.github.jooqconformance.runtime.manifest.Manifest;
import io.github.jooqconformance.runtime.postgres.PostgresCatalog;
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
     * Loads a schema into a server of its own, generates code from it twice, compiles it, reads rows of every type back
     * out of Redis's entries, and checks the code against the same database.
     */
    static CorpusTrial of(Path directory, int major) {
        var name = String.valueOf(directory.getFileName());
        try (var postgres = LoadedSchema.in(directory, major)) {
            return generated(name, postgres);
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

    private static CorpusTrial generated(String name, MigratedPostgres postgres) throws Exception {
        try (var connection = postgres.connect();
                var target = TemporaryDirectory.create("corpus-" + name);
                var other = TemporaryDirectory.create("corpus-again-" + name)) {
            var code = generate(connection, target.path());
            if (!generate(connection, other.path()).texts().equals(code.texts())) {
                return new CorpusTrial(name, "generates other files the second time", "");
            }
            try (var compiled = code.compile().initialized()) {
                return redis(name, connection, code, compiled, postgres);
            }
        }
    }

    private static GeneratedCode generate(Connection connection, Path target) throws Exception {
        return GeneratorRun.on(connection, target, SchemaNames.in(connection))
                .withOption("conformance.redis", "codecs")
                .withOption("conformance.redis.search", "*")
                .generate();
    }

    private static CorpusTrial redis(
            String name, Connection connection, GeneratedCode code, Compiled compiled, MigratedPostgres postgres)
            throws Exception {
        var snapshot = PostgresCatalog.read(connection, List.of(SchemaNames.in(connection)));
        var document = code.text("META-INF/jooq-conformance/" + GeneratorRun.PACKAGE + "/redis/redis_schemas.json");
        var problems = RedisDocument.problems(document, snapshot);
        if (!problems.isEmpty()) {
            return new CorpusTrial(name, String.join("\n  ", problems), "");
        }
        var outcome = CodecTrial.of(document, compiled, snapshot, postgres::connect);
        return outcome.problems().isEmpty()
                ? checked(name, connection, code.manifests(compiled), outcome)
                : new CorpusTrial(name, String.join("\n  ", outcome.problems()), "");
    }

    private static CorpusTrial checked(
            String name, Connection connection, List<Manifest> manifests, CodecTrial.Outcome redis) {
        var report = ConformanceCheck.of(DSL.using(connection), manifests).check();
        var figures = "%d tables, %d columns, %d rows through Redis's entries"
                        .formatted(
                                report.coverage().tables().size(),
                                report.coverage().columns(),
                                redis.rows())
                + (redis.unusable().isEmpty() ? "" : " but those of " + redis.unusable());
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
