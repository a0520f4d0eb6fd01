package io.github.jooqconformance.generator.corpus;

import io.github.jooqconformance.generator.GeneratorOptions;
import io.github.jooqconformance.generator.database.MigratedPostgres;
import io.github.jooqconformance.generator.testing.SchemaNames;
import io.github.jooqconformance.runtime.diff.SchemaDiff;
import io.github.jooqconformance.runtime.postgres.CatalogReading;
import io.github.jooqconformance.runtime.postgres.PostgresCatalog;
import io.github.jooqconformance.runtime.postgres.ReadLimits;
import io.github.jooqconformance.runtime.testing.TestPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Properties;
import java.util.stream.Collectors;

/**
 * Whether a schema is the same to us after {@code pg_dump} and {@code psql} have brought it to another database.
 *
 * @param schema its name
 * @param differences what differs where nothing should
 */
record Reload(String schema, List<String> differences) {
    /** Loads a schema, dumps it with the programs on the path, and compares what became of it elsewhere. */
    static Reload of(Path directory, int major) {
        var server = TestPostgres.of(major);
        var name = String.valueOf(directory.getFileName());
        try {
            var original = server.createDatabase();
            load(directory, original);
            var copy = server.createDatabase();
            copy(original, copy);
            return new Reload(name, differences(read(original), read(copy)));
        } catch (SQLException | IOException | RuntimeException e) {
            return new Reload(name, List.of(String.valueOf(e.getMessage())));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new Reload(name, List.of("interrupted"));
        }
    }

    private static void load(Path directory, String url) {
        var options = new Properties();
        options.setProperty("conformance.migrations", directory.toAbsolutePath().toString());
        options.setProperty("conformance.postgres", url);
        MigratedPostgres.start(GeneratorOptions.of(options), directory).close();
    }

    private static void copy(String from, String to) throws IOException, InterruptedException {
        var dump = Files.createTempFile("dump", ".sql");
        try {
            run("pg_dump", "--schema-only", "--file", dump.toString(), "--dbname", uri(from));
            run("psql", "--quiet", "--set", "ON_ERROR_STOP=1", "--file", dump.toString(), "--dbname", uri(to));
        } finally {
            Files.delete(dump);
        }
    }

    /** The URL as PostgreSQL's own programs take it. */
    private static String uri(String url) {
        return url.substring("jdbc:".length());
    }

    private static void run(String... command) throws IOException, InterruptedException {
        var output = Files.createTempFile("output", ".txt");
        try {
            var process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(output.toFile())
                    .start();
            if (process.waitFor() != 0) {
                throw new IOException(
                        command[0] + ": " + Files.readString(output).strip());
            }
        } finally {
            Files.delete(output);
        }
    }

    private static CatalogReading read(String url) throws SQLException {
        try (var connection = TestPostgres.connect(url)) {
            return PostgresCatalog.readAll(connection, Arrays.asList(SchemaNames.in(connection)), ReadLimits.USUAL);
        }
    }

    private static List<String> differences(CatalogReading original, CatalogReading copy) {
        var differences = new ArrayList<String>();
        SchemaDiff.between(original.snapshot(), copy.snapshot())
                .forEach(difference -> differences.add(Stability.text(difference)));
        var others = new HashSet<>(original.notCompared());
        copy.notCompared().stream()
                .filter(object -> !others.remove(object))
                .forEach(object -> differences.add("not there before: " + object));
        others.forEach(object -> differences.add("gone: " + object));
        return differences;
    }

    boolean isSuccess() {
        return differences.isEmpty();
    }

    @Override
    public String toString() {
        return schema + ": " + (isSuccess() ? "the same after a dump" : "FAILED")
                + differences.stream().map(text -> "\n  " + text).collect(Collectors.joining());
    }
}
