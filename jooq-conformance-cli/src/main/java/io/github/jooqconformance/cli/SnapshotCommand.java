package io.github.jooqconformance.cli;

import io.github.jooqconformance.cli.console.Console;
import io.github.jooqconformance.cli.console.FailureException;
import io.github.jooqconformance.runtime.manifest.Scope;
import io.github.jooqconformance.runtime.manifest.SnapshotJson;
import io.github.jooqconformance.runtime.postgres.PostgresCatalog;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Writes a schema as JSON, which a database can be compared with later. */
@Command(
        name = "snapshot",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description =
                "Writes a schema as JSON: the same bytes for the same schema, and a model for check --model-path.")
final class SnapshotCommand implements Callable<Integer> {
    private final Session session;

    @Mixin
    private final SourceOptions source = new SourceOptions();

    @Option(names = "--schema", paramLabel = "NAME", arity = "1", description = "The schema (public).")
    private String schema = "public";

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "Write to this file. By default, or if it is -, to standard output.")
    private Path output = Console.STANDARD_OUTPUT;

    SnapshotCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        session.console().write(output, json());
        return ExitCode.CONFORMS;
    }

    private String json() {
        try (var live = source.open(session)) {
            var names = List.of(schema);
            if (PostgresCatalog.existing(live.connection(), names).isEmpty()) {
                throw new FailureException("There is no schema " + schema + " in " + live.shown() + ".");
            }
            var snapshot = session.progress()
                    .during(
                            "Reading the catalog of " + live.shown(),
                            () -> PostgresCatalog.read(live.connection(), names));
            return SnapshotJson.schema(schema, Scope.EVERYTHING, snapshot);
        }
    }
}
