package io.github.jooqconformance.generator;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The JSON in a directory of resources: files for each schema, untouched if they would not change. */
final class JsonFiles {
    private static final Path FOLDER = Path.of("META-INF", "jooq-conformance");

    /** How the name of a snapshot ends. */
    static final String SNAPSHOT = ".json";

    /** How the name of a JSON Schema ends. */
    static final String JSON_SCHEMA = ".schema.json";

    private static final Pattern UNSAFE_PACKAGE = Pattern.compile("[^A-Za-z0-9_.$-]|^\\.+$");
    private static final Pattern UNSAFE = Pattern.compile("[^A-Za-z0-9_-]");

    private final Path directory;

    /**
     * The files of one run.
     *
     * @param resources the directory of resources
     * @param packageName the root package of the generated code, which tells the runs of a build apart
     */
    JsonFiles(Path resources, String packageName) {
        this.directory = resources
                .resolve(FOLDER)
                .resolve(UNSAFE_PACKAGE.matcher(packageName).replaceAll("_"));
    }

    /**
     * Writes files of one kind, and deletes those of schemas that are no longer wanted. The file of a schema that is
     * wanted but was not generated this time, as jOOQ's {@code schemaVersionProvider} may decide, stays.
     *
     * @param ending how the names of the kind end
     * @param texts the texts, by the names of the schemas
     * @param wanted the names of the schemas that are to have a file
     */
    void write(String ending, Map<String, String> texts, Collection<String> wanted) {
        try {
            Files.createDirectories(directory);
            for (var text : texts.entrySet()) {
                writeIfChanged(directory.resolve(fileName(text.getKey()) + ending), text.getValue());
            }
            deleteAllBut(
                    wanted.stream().map(schema -> fileName(schema) + ending).collect(Collectors.toSet()), ending);
        } catch (IOException e) {
            throw new UncheckedIOException("writing JSON to " + directory, e);
        }
    }

    /** Where a file that is not of a single schema is. */
    Path path(Path file) {
        return directory.resolve(file);
    }

    /** Writes a file that is not of a single schema, or deletes it. */
    void write(Path path, Optional<String> text) {
        var file = path(path);
        try {
            if (text.isEmpty()) {
                Files.deleteIfExists(file);
                return;
            }
            Files.createDirectories(file.getParent());
            writeIfChanged(file, text.get());
        } catch (IOException e) {
            throw new UncheckedIOException("writing JSON to " + file, e);
        }
    }

    /**
     * Writes the files of a folder, and deletes all others in it.
     *
     * @param folder the folder, to which other files do not belong
     * @param texts the texts, by names from which those of the files are made
     */
    void write(Path folder, Map<String, String> texts) {
        var files = texts.entrySet().stream()
                .collect(Collectors.toMap(text -> fileName(text.getKey()) + SNAPSHOT, Map.Entry::getValue));
        try {
            deleteAllBut(path(folder), files.keySet());
        } catch (IOException e) {
            throw new UncheckedIOException("deleting JSON in " + path(folder), e);
        }
        files.forEach((name, text) -> write(folder.resolve(name), Optional.of(text)));
    }

    private static void deleteAllBut(Path folder, Set<String> fileNames) throws IOException {
        if (!Files.isDirectory(folder)) {
            return;
        }
        try (var files = Files.list(folder)) {
            for (var file : files.toList()) {
                if (!fileNames.contains(file.getFileName().toString())) {
                    Files.delete(file);
                }
            }
        }
    }

    /** How the names of files for a schema of any name begin: what is not plain is written as its code points. */
    private static String fileName(String schema) {
        return UNSAFE.matcher(schema)
                .replaceAll(match -> "%" + Integer.toHexString(match.group().codePointAt(0)));
    }

    private static void writeIfChanged(Path file, String text) throws IOException {
        if (!Files.exists(file) || !Files.readString(file).equals(text)) {
            Files.writeString(file, text);
        }
    }

    private void deleteAllBut(Set<String> fileNames, String ending) throws IOException {
        try (var files = Files.list(directory)) {
            for (var file : files.toList()) {
                var name = file.getFileName().toString();
                // No other dot is in the name: one of a snapshot does not end like one of a JSON Schema.
                if (name.endsWith(ending)
                        && name.indexOf('.') == name.length() - ending.length()
                        && !fileNames.contains(name)) {
                    Files.delete(file);
                }
            }
        }
    }
}
