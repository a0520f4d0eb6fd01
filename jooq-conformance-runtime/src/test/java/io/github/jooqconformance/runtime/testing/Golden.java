package io.github.jooqconformance.runtime.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Comparison of text with a file that is kept beside the tests and reviewed like prose. */
public final class Golden {
    private Golden() {}

    /**
     * Asserts that the file holds exactly this text. With {@code -Dgolden.update=true} it writes the file instead, and
     * fails all the same, so that the switch cannot stay on.
     *
     * @param file the file, relative to the module
     * @param text the text that it should hold
     */
    public static void assertMatches(Path file, String text) {
        try {
            if (Boolean.getBoolean("golden.update")) {
                Files.createDirectories(file.toAbsolutePath().getParent());
                Files.writeString(file, text);
                fail("wrote " + file + "; run again without golden.update");
            }
            assertThat(text).as(file.toString()).isEqualTo(Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException("comparing with " + file, e);
        }
    }

    /**
     * Asserts that a directory holds exactly these files. With {@code -Dgolden.update=true} it writes them instead,
     * deletes all others, and fails all the same.
     *
     * @param directory the directory, relative to the module
     * @param texts the texts that the files should hold, by their paths below the directory, with slashes
     */
    public static void assertMatches(Path directory, Map<String, String> texts) {
        try {
            if (Boolean.getBoolean("golden.update")) {
                replace(directory, texts);
                fail("wrote " + directory + "; run again without golden.update");
            }
            assertThat(files(directory)).as(directory.toString()).isEqualTo(texts.keySet());
        } catch (IOException e) {
            throw new UncheckedIOException("comparing with " + directory, e);
        }
        texts.forEach((path, text) -> assertMatches(directory.resolve(path), text));
    }

    private static Set<String> files(Path directory) throws IOException {
        try (var files = Files.walk(directory)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> directory.relativize(file).toString().replace('\\', '/'))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }

    private static void replace(Path directory, Map<String, String> texts) throws IOException {
        Files.createDirectories(directory);
        for (var path : files(directory)) {
            Files.delete(directory.resolve(path));
        }
        for (var text : texts.entrySet()) {
            var file = directory.resolve(text.getKey());
            Files.createDirectories(file.toAbsolutePath().getParent());
            Files.writeString(file, text.getValue());
        }
    }
}
