package io.github.jooqconformance.cli.console;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.UUID;

/** A file that holds either what it held before, or all of what was written to it. */
public final class OutputFile {
    private OutputFile() {}

    /**
     * Writes a file, and the directories that it is to be in. What is no regular file, such as a pipe, is written to as
     * it is.
     *
     * @throws FailureException if it cannot be written
     */
    public static void write(Path file, String text) {
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        try {
            if (Files.exists(file) && !Files.isRegularFile(file)) {
                Files.write(file, bytes, StandardOpenOption.WRITE);
                return;
            }
            // The target of a symbolic link is replaced, not the link.
            replace(Files.exists(file) ? file.toRealPath() : file.toAbsolutePath(), bytes);
        } catch (IOException e) {
            throw new FailureException("The file " + file + " cannot be written: " + reason(e) + ".", e);
        }
    }

    private static void replace(Path file, byte[] bytes) throws IOException {
        var draft = file.resolveSibling("." + file.getFileName() + "." + UUID.randomUUID() + ".tmp");
        Files.createDirectories(draft.resolve("..").normalize());
        // Ctrl-C leaves no draft behind.
        draft.toFile().deleteOnExit();
        try {
            Files.write(draft, bytes, StandardOpenOption.CREATE_NEW);
            move(draft, file);
        } finally {
            Files.deleteIfExists(draft);
        }
    }

    private static void move(Path draft, Path file) throws IOException {
        try {
            Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /** What the operating system says; Java's own exceptions for it have no more than the name of the file. */
    private static String reason(IOException e) {
        var words = e.getClass().getSimpleName().replace("Exception", "").replaceAll("(?<=[a-z])(?=[A-Z])", " ");
        return e.getMessage() == null ? words : words + ": " + e.getMessage();
    }
}
