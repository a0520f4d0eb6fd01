package io.github.jooqconformance.cli;

import io.github.jooqconformance.cli.GeneratedFiles.Difference;
import io.github.jooqconformance.cli.GeneratedFiles.Pair;
import io.github.jooqconformance.cli.console.Console;
import io.github.jooqconformance.cli.console.TemporaryDirectory;
import io.github.jooqconformance.cli.console.UsageException;
import io.github.jooqconformance.generator.GenerationSummary;
import io.github.jooqconformance.generator.GeneratorOption;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Runs the code generator without a build tool. */
@Command(
        name = "generate",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = "Generates jOOQ's classes, DTOs, manifest and JSON from a database or from migrations.")
final class GenerateCommand implements Callable<Integer> {
    private static final String SOURCES = "target/generated-sources/jooq";

    private final Session session;

    @Mixin
    private final SourceOptions source = new SourceOptions();

    @Option(
            names = {"-o", "--output"},
            paramLabel = "DIR",
            defaultValue = SOURCES,
            description = "The directory of the generated code (${DEFAULT-VALUE}). Its package is replaced as a whole.")
    private Path output = Path.of(SOURCES);

    @Mixin
    private final PackageOption code = new PackageOption();

    @Mixin
    private final SchemasOption schemas = new SchemasOption();

    @Option(
            names = {"-t", "--table"},
            paramLabel = "TABLE…",
            hideParamSyntax = true,
            arity = "1..*",
            split = ",",
            description = "Only these tables and views, with or without their schema, and all types.")
    private Set<String> tables = new LinkedHashSet<>();

    @Option(
            names = "--check",
            description =
                    "Write nothing, and fail with 1 if what would be generated differs from what is in the directory.")
    private boolean check;

    GenerateCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        if (output.equals(Console.STANDARD_OUTPUT)) {
            throw new UsageException("Code is many files, and cannot go to standard output. Name a directory.");
        }
        if (!check) {
            var resources = resources(output);
            var summary = generate(output, resources);
            session.console().print(GenerateText.render(summary, output, code.name()));
            return ExitCode.CONFORMS;
        }
        var differences = differences();
        session.console().print(GenerateText.render(differences, output));
        return differences.isEmpty() ? ExitCode.CONFORMS : ExitCode.DIFFERS;
    }

    private SortedMap<Path, Difference> differences() {
        try (var target = TemporaryDirectory.create()) {
            var sources = target.path().resolve("sources");
            var resources = target.path().resolve("resources");
            generate(sources, resources);
            return GeneratedFiles.differences(List.of(
                    new Pair(sources, output).in(Path.of(code.name().replace('.', '/'))),
                    new Pair(resources, resources(output)).in(Path.of("META-INF", "jooq-conformance", code.name()))));
        }
    }

    private Path resources(Path target) {
        return source.options().resources().orElse(target);
    }

    private Optional<GenerationSummary> generate(Path target, Path resources) {
        var packageName = code.name();
        try (var live = source.open(session)) {
            var run = new GeneratorRun(live, packageName, schemas.names(), tables);
            var options = source.properties();
            options.setProperty(
                    GeneratorOption.RESOURCES.key(), resources.toAbsolutePath().toString());
            return session.progress()
                    .during("Generating from " + live.shown(), () -> run.generate(target.toAbsolutePath(), options));
        }
    }
}
