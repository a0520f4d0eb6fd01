package io.github.jooqconformance.runtime.sources;

import io.github.jooqconformance.runtime.report.SourceLocator;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Locators for the two places that state a schema: generated manifests, and the migrations that they come from. */
public final class SourceLines {
    private SourceLines() {}

    /**
     * Knows the lines of generated manifests, which have one for each column, constraint and index.
     *
     * @param repository the directory that paths are told relative to
     * @param sources the directory that the code was generated into, or one above it
     * @throws IOException if a file cannot be read
     */
    public static SourceLocator ofManifests(Path repository, Path sources) throws IOException {
        var index = new SourceIndex();
        for (var file : javaFiles(sources)) {
            var text = read(file);
            if (text.contains(" implements Manifest ")) {
                new ManifestLines(path(repository, file), index).read(text);
            }
        }
        return index;
    }

    /**
     * Knows the lines of migrations that create or alter something; of several, the last.
     *
     * @param repository the directory that paths are told relative to
     * @param scripts the migrations, in the order in which they run
     * @param schema the schema of names that come without one
     * @throws IOException if a file cannot be read
     */
    public static SourceLocator ofMigrations(Path repository, List<Path> scripts, String schema) throws IOException {
        var index = new SourceIndex();
        for (var script : scripts) {
            new MigrationLines(path(repository, script), schema, index).read(read(script));
        }
        return index;
    }

    private static List<Path> javaFiles(Path directory) throws IOException {
        try (var files = Files.walk(directory)) {
            return files.filter(file -> file.toString().endsWith("Manifest.java"))
                    .filter(Files::isRegularFile)
                    .sorted()
                    .toList();
        }
    }

    private static String read(Path file) throws IOException {
        // Malformed characters are replaced: a migration may be in another encoding.
        return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
    }

    private static String path(Path repository, Path file) {
        var from = repository.toAbsolutePath().normalize();
        var to = file.toAbsolutePath().normalize();
        return (to.startsWith(from) ? from.relativize(to) : file).toString().replace('\\', '/');
    }
}
