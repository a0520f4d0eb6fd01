package io.github.jooqconformance.cli;

import io.github.jooqconformance.cli.console.FailureException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Compares what was generated with what is there. */
final class GeneratedFiles {
    /** What is the matter with a file. */
    enum Difference {
        MISSING,
        DIFFERENT,
        SURPLUS
    }

    /**
     * A directory twice.
     *
     * @param generated what would be there
     * @param present what is there
     */
    record Pair(Path generated, Path present) {
        Pair in(Path folder) {
            return new Pair(generated.resolve(folder), present.resolve(folder));
        }
    }

    private GeneratedFiles() {}

    /**
     * The files that differ. Line ends do not matter: version control changes them.
     *
     * @return what is the matter with each, by its path
     */
    static SortedMap<Path, Difference> differences(List<Pair> directories) {
        var differences = new TreeMap<Path, Difference>();
        directories.forEach(directory -> compare(directory, differences));
        return differences;
    }

    private static void compare(Pair directory, SortedMap<Path, Difference> differences) {
        var names = new TreeSet<>(files(directory.generated()));
        names.addAll(files(directory.present()));
        for (var name : names) {
            var generated = directory.generated().resolve(name);
            var present = directory.present().resolve(name);
            if (!Files.exists(present)) {
                differences.put(present, Difference.MISSING);
            } else if (!Files.exists(generated)) {
                differences.put(present, Difference.SURPLUS);
            } else if (!text(generated).equals(text(present))) {
                differences.put(present, Difference.DIFFERENT);
            }
        }
    }

    private static List<Path> files(Path directory) {
        if (!Files.isDirectory(directory)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(directory)) {
            return files.filter(Files::isRegularFile).map(directory::relativize).toList();
        } catch (IOException e) {
            throw new FailureException("The directory " + directory + " cannot be read: " + e.getMessage() + ".", e);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file).replace("\r\n", "\n");
        } catch (IOException e) {
            throw new FailureException("The file " + file + " cannot be read: " + e.getMessage() + ".", e);
        }
    }
}
