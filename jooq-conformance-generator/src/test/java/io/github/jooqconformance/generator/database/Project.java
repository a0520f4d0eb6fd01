package io.github.jooqconformance.generator.database;

import io.github.jooqconformance.generator.GeneratorOptions;
import io.github.jooqconformance.runtime.testing.TestPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Properties;
import java.util.TimeZone;
import org.jooq.impl.DSL;

/**
 * A build to try: files in its base directory, and options. Runs on the shared server of the tests unless told
 * otherwise.
 */
final class Project {
    private final Path basedir;
    private final Properties options = new Properties();

    Project(Path basedir) {
        this.basedir = basedir;
        option("conformance.migrations", "db");
        option("conformance.postgres", TestPostgres.newest().createDatabase());
    }

    Project file(String name, String... lines) {
        try {
            var file = basedir.resolve(name);
            Files.createDirectories(file.getParent());
            Files.writeString(file, String.join("\n", lines));
            return this;
        } catch (IOException e) {
            throw new IllegalStateException("writing " + name, e);
        }
    }

    Project option(String key, String value) {
        options.setProperty(key, value);
        return this;
    }

    Properties options() {
        return options;
    }

    Path basedir() {
        return basedir;
    }

    MigratedPostgres start() {
        return MigratedPostgres.start(GeneratorOptions.of(options), basedir);
    }

    /** Runs the migrations and returns what a query finds after them. */
    List<String> after(String query) {
        try (var postgres = start();
                var connection = postgres.connect()) {
            return DSL.using(connection).fetch(query).map(row -> row.get(0, String.class));
        } catch (SQLException e) {
            throw new IllegalStateException("running " + query, e);
        }
    }

    /** The same on a machine of the time zone of Tokyo. */
    List<String> afterInTokyo(String query) {
        var machine = TimeZone.getDefault();
        try {
            TimeZone.setDefault(TimeZone.getTimeZone("Asia/Tokyo"));
            return after(query);
        } finally {
            TimeZone.setDefault(machine);
        }
    }

    /** Runs the migrations and returns the names of all tables and views outside of PostgreSQL's schemas. */
    List<String> tables() {
        return after(
                "select n.nspname || '.' || c.relname from pg_class c join pg_namespace n on n.oid = c.relnamespace"
                        + " where c.relkind in ('r', 'v') and n.nspname not in ('pg_catalog', 'information_schema') order by 1");
    }
}
