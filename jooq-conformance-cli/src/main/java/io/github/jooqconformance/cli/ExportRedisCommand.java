package io.github.jooqconformance.cli;

import io.github.jooqconformance.cli.console.Console;
import io.github.jooqconformance.cli.console.FailureException;
import io.github.jooqconformance.cli.console.TemporaryDirectory;
import io.github.jooqconformance.generator.GeneratorOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Writes what becomes of tables in Redis, as the generator does beside its code. */
@Command(
        name = "export-redis",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = "Writes what becomes of tables in Redis as JSON, as generate does, and nothing else.")
final class ExportRedisCommand implements Callable<Integer> {
    private static final String FILE = "redis_schemas.json";

    private final Session session;

    @Mixin
    private final SourceOptions source = new SourceOptions();

    @Mixin
    private final PackageOption code = new PackageOption();

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            defaultValue = FILE,
            description = "The file (${DEFAULT-VALUE}), or - for standard output.")
    private Path output = Path.of(FILE);

    @Mixin
    private final SchemasOption schemas = new SchemasOption();

    ExportRedisCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        var console = session.console();
        console.write(output, json(code.name()));
        if (!output.equals(Console.STANDARD_OUTPUT)) {
            console.line("Wrote " + output + ".");
        }
        return ExitCode.CONFORMS;
    }

    private String json(String packageName) {
        try (var directory = TemporaryDirectory.create();
                var live = source.open(session)) {
            var options = source.properties();
            options.setProperty(
                    GeneratorOption.RESOURCES.key(), directory.path().toString());
            var run = new GeneratorRun(live, packageName, schemas.names(), Set.of());
            session.progress()
                    .during(
                            "Reading " + live.shown(),
                            () -> run.generate(directory.path().resolve("sources"), options));
            var file = directory.path().resolve(Path.of("META-INF", "jooq-conformance", packageName, "redis", FILE));
            if (!Files.exists(file)) {
                throw new FailureException("Nothing is generated for Redis. Do not set -P redis=none.");
            }
            return Files.readString(file);
        } catch (IOException e) {
            throw new FailureException("What was generated for Redis cannot be read: " + e.getMessage() + ".", e);
        }
    }
}
