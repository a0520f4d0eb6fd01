package io.github.jooqconformance.generator.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jooq.tools.JooqLogger;

/** The temporary directory of an embedded server: its data, and what it writes to the console. */
record ServerDirectory(Path path) {
    private static final JooqLogger log = JooqLogger.getLogger(ServerDirectory.class);
    private static final int LAST_LINES = 20;

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

    /** The programs that this one has started to work on this directory, such as the one that fills it. */
    Stream<ProcessHandle> programs() {
        return ProcessHandle.current()
                .descendants()
                .filter(process -> process.info()
                        .commandLine()
                        .filter(line -> line.contains(path.toString()))
                        .isPresent());
    }

    void delete() {
        try (var paths = Files.walk(path)) {
            List<Path> deepestFirst = paths.sorted(Comparator.reverseOrder()).toList();
            for (var next : deepestFirst) {
                Files.deleteIfExists(next);
            }
        } catch (IOException | UncheckedIOException e) {
            log.warn("Temporary directory", path + " could not be removed: " + e.getMessage());
        }
    }
}
