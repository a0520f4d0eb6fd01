package io.github.jooqconformance.cli;

import io.github.jooqconformance.cli.console.FailureException;
import io.github.jooqconformance.cli.console.TemporaryDirectory;
import io.github.jooqconformance.cli.console.UsageException;
import io.github.jooqconformance.cli.database.Database;
import io.github.jooqconformance.generator.GeneratorOption;
import io.github.jooqconformance.generator.GeneratorOptions;
import io.github.jooqconformance.generator.database.MigratedPostgres;
import io.github.jooqconformance.runtime.report.SourceLocator;
import io.github.jooqconformance.runtime.sources.SourceLines;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine.Option;

/** Where the schema is: in a database, or in what migrations make. */
final class SourceOptions {
    private static final Path HERE = Path.of("");

    @Option(
            names = "--database-url",
            paramLabel = "URL",
            description = "The database: postgres://user@host:5432/database or jdbc:postgresql:… By default, what the"
                    + " environment variable DATABASE_URL says, or those of libpq (PGHOST, PGDATABASE, …). A password is"
                    + " best in DATABASE_URL, PGPASSWORD or ~/.pgpass, where other users do not see it.")
    private Optional<String> databaseUrl = Optional.empty();

    @Option(
            names = "--migrations",
            paramLabel = "DIR",
            arity = "1",
            description =
                    "In place of a database: a directory of SQL migrations (Flyway's or Supabase's names, or plain"
                            + " SQL), applied to a PostgreSQL that is started for it. Can be given several times.")
    private List<Path> migrations = List.of();

    @Option(
            names = "-P",
            paramLabel = "NAME=VALUE",
            description =
                    "An option of the generator (docs/migrations.md), with or without conformance. before its name:"
                            + " -P postgres.archive=18.jar.")
    private Map<String, String> properties = new TreeMap<>();

    /**
     * Connects.
     *
     * @throws UsageException if it is not clear to what
     */
    LiveSchema open(Session session) {
        if (migrations.isEmpty()) {
            var database = Database.of(databaseUrl, session.environment());
            database.warning().ifPresent(warning -> session.console().say("warning: " + warning));
            return LiveSchema.of(database, session.progress());
        }
        if (databaseUrl.isPresent()) {
            throw new UsageException("--database-url and --migrations name two schemas. Leave one out.");
        }
        var shown = "migrations in " + migrations.stream().map(Path::toString).collect(Collectors.joining(", "));
        return session.progress()
                .during("Starting PostgreSQL for the " + shown, () -> LiveSchema.of(migrated(), shown));
    }

    private MigratedPostgres migrated() {
        try (var prelude = TemporaryDirectory.create()) {
            var directories = SupabaseProject.isNeeded(migrations)
                    ? Stream.concat(Stream.of(SupabaseProject.write(prelude.path())), migrations.stream())
                    : migrations.stream();
            return MigratedPostgres.start(options(directories), HERE);
        }
    }

    /** Knows the lines of the migrations. */
    SourceLocator locator() {
        if (migrations.isEmpty()) {
            return SourceLocator.NONE;
        }
        try {
            var scripts = MigratedPostgres.scripts(options(migrations.stream()), HERE);
            return SourceLines.ofMigrations(HERE, scripts, "public");
        } catch (IOException e) {
            throw new FailureException("The migrations cannot be read: " + e.getMessage() + ".", e);
        }
    }

    private GeneratorOptions options(Stream<Path> directories) {
        var all = properties();
        all.setProperty(
                GeneratorOption.MIGRATIONS.key(),
                directories
                        .map(directory -> directory.toAbsolutePath().toString())
                        .collect(Collectors.joining("\n")));
        return GeneratorOptions.of(all);
    }

    /** The options of the generator. */
    GeneratorOptions options() {
        return GeneratorOptions.of(properties());
    }

    Properties properties() {
        var all = new Properties();
        properties.forEach((name, value) -> all.setProperty(
                name.startsWith(GeneratorOptions.PREFIX) ? name : GeneratorOptions.PREFIX + name, value));
        return all;
    }
}
