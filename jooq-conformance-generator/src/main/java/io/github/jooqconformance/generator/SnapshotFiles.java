package io.github.jooqconformance.generator;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The JSON snapshots in a directory of resources: a file for each schema, untouched if it would not change. */
final class SnapshotFiles {
    private static final Path FOLDER = Path.of("META-INF", "jooq-conformance");
    private static final String ENDING = ".json";
    private static final Pattern UNSAFE_PACKAGE = Pattern.compile("[^A-Za-z0-9_.$-]|^\\.+$");
    private static final Pattern UNSAFE = Pattern.compile("[^A-Za-z0-9_-]");

    private final Path directory;

    /**
     * The snapshots of one run.
     *
     * @param resources the directory of resources
     * @param packageName the root package of the generated code, which tells the runs of a build apart
     */
    SnapshotFiles(Path resources, String packageName) {
        this.directory = resources
                .resolve(FOLDER)
                .resolve(UNSAFE_PACKAGE.matcher(packageName).replaceAll("_"));
    }

    /**
     * Writes the given snapshots, and deletes those of schemas that are no longer configured. The snapshot of a schema
     * that is configured but was not generated this time, as jOOQ's {@code schemaVersionProvider} may decide, stays.
     */
    void write(Map<String, String> snapshots, Collection<String> configured) {
        try {
            Files.createDirectories(directory);
            for (var snapshot : snapshots.entrySet()) {
                writeIfChanged(directory.resolve(fileName(snapshot.getKey())), snapshot.getValue());
            }
            deleteAllBut(configured.stream().map(SnapshotFiles::fileName).collect(Collectors.toSet()));
        } catch (IOException e) {
            throw new UncheckedIOException("writing the snapshots to " + directory, e);
        }
    }

    /** The name of a file for a schema of any name: what is not plain is written as its code points. */
    private static String fileName(String schema) {
        return UNSAFE.matcher(schema)
                        .replaceAll(
                                match -> "%" + Integer.toHexString(match.group().codePointAt(0)))
                + ENDING;
    }

    private static void writeIfChanged(Path file, String text) throws IOException {
        if (!Files.exists(file) || !Files.readString(file).equals(text)) {
            Files.writeString(file, text);
        }
    }

    private void deleteAllBut(Set<String> fileNames) throws IOException {
        try (var files = Files.list(directory)) {
            for (var file : files.toList()) {
                var name = file.getFileName().toString();
                if (name.endsWith(ENDING) && !fileNames.contains(name)) {
                    Files.delete(file);
                }
            }
        }
    }
}
