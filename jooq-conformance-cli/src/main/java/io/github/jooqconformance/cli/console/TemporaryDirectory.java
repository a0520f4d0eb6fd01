package io.github.jooqconformance.cli.console;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;

/** A directory for as long as it is open, or until the program ends. */
public final class TemporaryDirectory implements AutoCloseable {
    private final Path path;
    private final Thread hook = new Thread(this::delete, "jooq-conformance-directory");

    private TemporaryDirectory(Path path) {
        this.path = path;
        Runtime.getRuntime().addShutdownHook(hook);
    }

    /**
     * Makes a directory.
     *
     * @throws FailureException if that is not possible
     */
    public static TemporaryDirectory create() {
        try {
            return new TemporaryDirectory(Files.createTempDirectory("jooq-conformance-"));
        } catch (IOException e) {
            throw new FailureException("No temporary directory can be made: " + e.getMessage() + ".", e);
        }
    }

    /** Where it is. */
    public Path path() {
        return path;
    }

    private void delete() {
        try (var paths = Files.walk(path)) {
            for (var next : paths.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(next);
            }
        } catch (IOException e) {
            throw new FailureException(
                    "The temporary directory " + path + " cannot be removed: " + e.getMessage() + ".", e);
        }
    }

    /** Removes it with all that is in it. */
    @Override
    public void close() {
        Runtime.getRuntime().removeShutdownHook(hook);
        delete();
    }
}
