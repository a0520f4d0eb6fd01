package io.github.jooqconformance.generator.database;

import io.github.jooqconformance.generator.GeneratorOptionsException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * A directory of migrations, all of one style.
 *
 * @param path the directory, absolute
 * @param files its migrations in the order of their names; of Flyway, those of subdirectories as well
 */
record MigrationDirectory(Path path, MigrationStyle style, List<Path> files) {
    private static final Comparator<Path> BY_NAME =
            Comparator.comparing(MigrationDirectory::fileName, NaturalOrder.INSTANCE);

    MigrationDirectory {
        files = List.copyOf(files);
    }

    /**
     * Looks into a directory.
     *
     * @throws GeneratorOptionsException saying why it cannot be used
     */
    static MigrationDirectory read(Path path, Basedir basedir) {
        var shown = basedir.show(path);
        if (!Files.isDirectory(path)) {
            throw problem(shown + (Files.exists(path) ? " is not a directory" : " does not exist")
                    + ". Name a directory that holds migrations.");
        }
        try {
            var files = sqlFiles(path);
            if (files.isEmpty()) {
                throw problem(shown + " holds no *.sql file. Name a directory that holds migrations.");
            }
            return new MigrationDirectory(path, styleOf(shown, files), files);
        } catch (IOException | UncheckedIOException e) {
            throw problem(shown + " cannot be read: " + e.getMessage() + ". Correct its permissions.");
        }
    }

    private static List<Path> sqlFiles(Path path) throws IOException {
        try (var top = Files.list(path);
                var all = Files.walk(path)) {
            var files = sqlFiles(top);
            // Flyway looks into subdirectories; in those of other tools are drafts and tests.
            return files.isEmpty()
                    ? sqlFiles(all.filter(file -> fileName(file).endsWith(MigrationStyle.SUFFIX)
                            && MigrationStyle.of(fileName(file)) == MigrationStyle.FLYWAY))
                    : files;
        }
    }

    private static List<Path> sqlFiles(Stream<Path> files) {
        return files.filter(file -> fileName(file).endsWith(MigrationStyle.SUFFIX) && Files.isRegularFile(file))
                .sorted(BY_NAME)
                .toList();
    }

    private static MigrationStyle styleOf(String shown, List<Path> files) {
        var first = fileName(files.get(0));
        var style = MigrationStyle.of(first);
        for (var file : files) {
            var name = fileName(file);
            var other = MigrationStyle.of(name);
            if (other != style) {
                throw problem(shown + " mixes styles: " + first + " is named for " + style + ", " + name + " for "
                        + other + ". Give each style a directory of its own.");
            }
        }
        return style;
    }

    static String fileName(Path file) {
        return file.getFileName().toString();
    }

    private static GeneratorOptionsException problem(String text) {
        return new GeneratorOptionsException(List.of("conformance.migrations: " + text));
    }
}
