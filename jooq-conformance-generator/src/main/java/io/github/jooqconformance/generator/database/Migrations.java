package io.github.jooqconformance.generator.database;

import io.github.jooqconformance.generator.GeneratorOptions;
import io.github.jooqconformance.generator.GeneratorOptionsException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Applies some migrations to an empty database. */
interface Migrations {
    /**
     * Applies the migrations.
     *
     * @return how many there were
     * @throws MigrationException if PostgreSQL does not accept one of them
     */
    int applyTo(PostgresServer server);

    /**
     * Finds the migrations that are configured.
     *
     * @throws GeneratorOptionsException saying what is wrong with the directories
     */
    static Migrations find(GeneratorOptions options, Path basedir) {
        var base = new Basedir(basedir);
        var directories = directories(options.migrations(), base);
        var parts = new ArrayList<Migrations>();
        var ofFlyway = directories.stream()
                .filter(directory -> directory.style() == MigrationStyle.FLYWAY)
                .toList();
        for (var directory : directories) {
            if (directory.style() != MigrationStyle.FLYWAY) {
                parts.add(new ScriptMigrations(directory, base));
            } else if (directory.equals(ofFlyway.get(0))) {
                // The versions of all of Flyway's directories are one sequence.
                parts.add(new FlywayMigrations(ofFlyway, options.flyway(), base));
            }
        }
        return server -> parts.stream().mapToInt(part -> part.applyTo(server)).sum();
    }

    /** The configured directories, with their files. */
    static List<MigrationDirectory> directories(List<Path> configured, Basedir basedir) {
        var directories = new ArrayList<MigrationDirectory>();
        var problems = new ArrayList<String>();
        if (configured.isEmpty()) {
            problems.add("conformance.migrations is missing. Name the directory that holds the migrations.");
        }
        for (var path : configured) {
            try {
                directories.add(MigrationDirectory.read(basedir.resolve(path), basedir));
            } catch (GeneratorOptionsException e) {
                problems.addAll(e.problems());
            }
        }
        if (!problems.isEmpty()) {
            throw new GeneratorOptionsException(problems);
        }
        return directories;
    }
}
