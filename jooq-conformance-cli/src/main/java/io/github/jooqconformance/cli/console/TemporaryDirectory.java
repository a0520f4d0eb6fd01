package io.github.jooqconformance.cli.console;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;

/** A directory for as long as it is open, or until the program ends. */
public final class TemporaryDirectory implements AutoCloseable {
    /** How often the end of the program tries to be faster than those who still write into it. */
    private static final int ATTEMPTS = 1000;

    /** How many milliseconds these are given to notice that they cannot. */
    private static final long GRACE = 100;

    private final Thread owner = Thread.currentThread();
    private final Thread hook = new Thread(this::deleteForGood, "jooq-conformance-directory");
    private final ReentrantLock creating = new ReentrantLock();
    private Optional<Path> created = Optional.empty();

    private TemporaryDirectory() {}

    /**
     * Makes a directory.
     *
     * @throws FailureException if that is not possible
     */
    public static TemporaryDirectory create() {
        var directory = new TemporaryDirectory();
        // Before there is anything to delete: the program may be interrupted at any time.
        Runtime.getRuntime().addShutdownHook(directory.hook);
        directory.creating.lock();
        try {
            if (Ending.hasBegun()) {
                throw new FailureException("The program is ending.");
            }
            directory.created = Optional.of(Files.createTempDirectory("jooq-conformance-"));
            return directory;
        } catch (IOException e) {
            throw new FailureException("No temporary directory can be made: " + e.getMessage() + ".", e);
        } finally {
            directory.creating.unlock();
        }
    }

    /** Where it is. */
    public Path path() {
        return created.orElseThrow();
    }

    private void deleteForGood() {
        creating.lock();
        try {
            if (created.isPresent()) {
                deleteForGood(created.get());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            creating.unlock();
        }
    }

    /** The owner may still write, and would make the directory anew if there were no file in its place. */
    private void deleteForGood(Path path) throws InterruptedException {
        int attempt = 0;
        while (attempt < ATTEMPTS && !isReplaced(path)) {
            attempt++;
        }
        owner.join(GRACE);
    }

    private static boolean isReplaced(Path path) {
        try {
            delete(path);
            Files.createFile(path);
            path.toFile().deleteOnExit();
            return true;
        } catch (IOException | UncheckedIOException e) {
            // Something was written meanwhile.
            return false;
        }
    }

    private static void delete(Path path) throws IOException {
        if (!Files.exists(path)) {
            return;
        }
        try (var paths = Files.walk(path)) {
            for (var next : paths.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(next);
            }
        }
    }

    /** Removes it with all that is in it. */
    @Override
    public void close() {
        try {
            delete(path());
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException e) {
            // The program is ending, and the hook deletes what there is.
            return;
        } catch (IOException | UncheckedIOException e) {
            throw new FailureException(
                    "The temporary directory " + path() + " cannot be removed: " + e.getMessage() + ".", e);
        }
    }
}
