package io.github.jooqconformance.cli;

import io.github.jooqconformance.cli.console.UsageException;
import io.github.jooqconformance.cli.model.Model;
import java.io.File;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import picocli.CommandLine.Option;

/** What the database is compared with. */
final class ModelOptions {
    @Option(
            names = "--model-path",
            paramLabel = "PATH",
            description = "What the database is compared with: a directory of generated sources or classes, a jar, a"
                    + " snapshot, or compiled classes written by hand. By default, where builds generate code.")
    private Optional<Path> path = Optional.empty();

    @Option(
            names = "--schema",
            paramLabel = "NAME…",
            hideParamSyntax = true,
            arity = "1..*",
            split = ",",
            description = "Compare only these schemas of the model; for classes written by hand, the schemas of their"
                    + " tables (public).")
    private Set<String> schemas = new LinkedHashSet<>();

    @Option(
            names = "--classpath",
            paramLabel = "PATH",
            description = "Jars and directories that the classes of the model need, separated as Java's class path.")
    private String classPath = "";

    /**
     * Reads the model.
     *
     * @throws UsageException if there is none
     */
    Model load() {
        return Model.load(
                path.or(Model::findUsualPlace)
                        .orElseThrow(() -> new UsageException("There is no model in any of the usual places: "
                                + Model.usualPlaces() + ". Name it with --model-path.")),
                schemas,
                Stream.of(classPath.split(Pattern.quote(File.pathSeparator)))
                        .filter(entry -> !entry.isEmpty())
                        .map(Path::of)
                        .toList());
    }
}
