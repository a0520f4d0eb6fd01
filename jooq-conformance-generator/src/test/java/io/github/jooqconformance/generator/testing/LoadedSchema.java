package io.github.jooqconformance.generator.testing;

import io.github.jooqconformance.generator.GeneratorOptions;
import io.github.jooqconformance.generator.database.MigratedPostgres;
import io.github.jooqconformance.runtime.testing.TestPostgres;
import java.nio.file.Path;
import java.util.Properties;

/** Loads schemas into servers of their own. */
public final class LoadedSchema {
    private LoadedSchema() {}

    /** A server of the given major version with what the scripts in a directory make. */
    public static MigratedPostgres in(Path directory, int major) {
        var options = new Properties();
        options.setProperty("conformance.migrations", directory.toAbsolutePath().toString());
        options.setProperty(
                "conformance.postgres.archive",
                TestPostgres.archive(major).toAbsolutePath().toString());
        return MigratedPostgres.start(GeneratorOptions.of(options), directory);
    }
}
