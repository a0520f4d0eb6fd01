package io.github.jooqconformance.cli.model;

import static java.util.Objects.requireNonNull;

import io.github.jooqconformance.cli.console.FailureException;
import io.github.jooqconformance.cli.console.UsageException;
import io.github.jooqconformance.runtime.manifest.ManifestException;
import io.github.jooqconformance.runtime.model.ExpectedModel;
import io.github.jooqconformance.runtime.report.SourceLocator;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What a path holds that a database can be compared with.
 *
 * @param expected the model itself
 * @param path where it was found, as it was named
 * @param kind what it is, in a few words
 * @param locator knows which lines of its sources state what
 */
public record Model(ExpectedModel expected, Path path, String kind, SourceLocator locator) {
    /** Where builds have generated code. */
    private static final List<Path> USUAL_PLACES = List.of(
            Path.of("target", "generated-sources", "jooq"),
            Path.of("build", "generated-sources", "jooq"),
            Path.of("src", "generated"),
            Path.of("src", "main", "generated"),
            Path.of("target", "classes"),
            Path.of("build", "classes", "java", "main"));

    public Model {
        requireNonNull(expected, "expected");
        requireNonNull(path, "path");
        requireNonNull(kind, "kind");
        requireNonNull(locator, "locator");
    }

    /** A model that has no sources. */
    Model(ExpectedModel expected, Path path, String kind) {
        this(expected, path, kind, SourceLocator.NONE);
    }

    /** The first of the places where builds have generated code that is there. */
    public static Optional<Path> findUsualPlace() {
        return USUAL_PLACES.stream().filter(Files::isDirectory).findFirst();
    }

    /** The places where {@link #findUsualPlace()} looks, for messages. */
    public static String usualPlaces() {
        return String.join(", ", USUAL_PLACES.stream().map(Path::toString).toList());
    }

    /**
     * Finds out what a path holds.
     *
     * @param path a directory, or a file
     * @param schemas the schemas that matter; none if all do
     * @param classPath what classes need beside the libraries of this program
     * @throws UsageException if there is nothing to compare a database with
     * @throws FailureException if there is, and it cannot be used
     */
    public static Model load(Path path, Set<String> schemas, List<Path> classPath) {
        if (path.toString().isEmpty()) {
            // Of a variable that is not set. As a path, it would be the current directory.
            throw new UsageException("The path of the model is empty. For the current directory, write a dot.");
        }
        if (!Files.exists(path)) {
            throw new UsageException(
                    "The model " + path + " does not exist. Name generated sources or classes, a jar, or a"
                            + " snapshot with --model-path.");
        }
        try {
            return new ModelReader(path, schemas, classPath).read();
        } catch (ManifestException e) {
            throw new FailureException("The model " + path + " cannot be read: " + e.getMessage(), e);
        }
    }
}
