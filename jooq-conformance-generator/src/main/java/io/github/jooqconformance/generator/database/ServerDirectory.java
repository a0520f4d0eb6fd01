package io.github.jooqconformance.generator.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import org.jooq.tools.JooqLogger;

/** The temporary directory of an embedded server: its data, and what it writes to the console. */
record ServerDirectory(Path path) {
    private static final JooqLogger log = JooqLogger.getLogger(ServerDirectory.class);
    private static final int LAST_LINES = 20;

    /** How often removing it is tried, with this pause before each further attempt. */
    private static final int ATTEMPTS = 100;

    private static final Duration PAUSE = Duration.ofMillis(50);

    static ServerDirectory create() {
        try {
            return new ServerDirectory(Files.createTempDirectory("jooq-conformance-"));
        } catch (IOException e) {
            throw new PostgresUnavailableException(
                    "The embedded PostgreSQL needs a temporary directory, which cannot be made: " + e.getMessage()
                            + ". Set the system property java.io.tmpdir to a directory that can be written.",
                    e);
        }
    }

    Path data() {
        return path.resolve("data");
    }

    Path log() {
        return path.resolve("server.log");
    }

    /** The last lines that the server wrote. */
    String lastWords() {
        try {
            // Its messages may be in the encoding of the machine.
            var lines = Files.readAllLines(log(), StandardCharsets.ISO_8859_1);
            return String.join("\n", lines.subList(Math.max(0, lines.size() - LAST_LINES), lines.size()));
        } catch (IOException e) {
            return "(nothing)";
        }
    }

    /** The process that runs on this directory. */
    Optional<ProcessHandle> findServerProcess() {
        try {
            var lines = Files.readAllLines(data().resolve("postmaster.pid"), StandardCharsets.ISO_8859_1);
            return lines.isEmpty()
                    ? Optional.empty()
                    : ProcessHandle.of(Long.parseLong(lines.get(0).strip()));
        } catch (IOException e) {
            // The server has not started, or has ended.
            return Optional.empty();
        }
    }

    /** The programs that work on the data, those included whose parent has ended, such as a killed initdb. */
    Stream<ProcessHandle> programs() {
        var data = data().toString();
        return ProcessHandle.allProcesses()
                .filter(process -> process.info()
                        .commandLine()
                        .filter(line -> line.contains(data))
                        .isPresent());
    }

    /** Removes the directory, for which whatever still works in it has to end. */
    void delete() {
        var obstacle = remove();
        for (int attempt = 1; attempt < ATTEMPTS && obstacle.isPresent(); attempt++) {
            LockSupport.parkNanos(PAUSE.toNanos());
            obstacle = remove();
        }
        obstacle.ifPresent(reason -> log.warn("Temporary directory", path + " could not be removed: " + reason));
    }

    /** Removes the directory, or returns why it cannot be removed yet. */
    private Optional<String> remove() {
        var programs = programs().toList();
        programs.forEach(ProcessHandle::destroyForcibly);
        if (!programs.isEmpty()) {
            return Optional.of("Process " + programs.get(0).pid() + " works in it.");
        }
        try (var paths = Files.walk(path)) {
            for (var next : paths.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(next);
            }
            return Optional.empty();
        } catch (IOException | UncheckedIOException e) {
            return Optional.of(String.valueOf(e.getMessage()));
        }
    }
}
