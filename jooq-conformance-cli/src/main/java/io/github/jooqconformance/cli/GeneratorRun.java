package io.github.jooqconformance.cli;

import io.github.jooqconformance.cli.console.FailureException;
import io.github.jooqconformance.cli.console.UsageException;
import io.github.jooqconformance.generator.GenerationException;
import io.github.jooqconformance.generator.GenerationSummary;
import io.github.jooqconformance.generator.GeneratorOptionsException;
import io.github.jooqconformance.runtime.postgres.PostgresCatalog;
import io.github.jooqconformance.runtime.schema.QualifiedName;
import io.github.jooqconformance.runtime.schema.SchemaSnapshot;
import io.github.jooqconformance.runtime.schema.Table;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jooq.codegen.GenerationTool;
import org.jooq.meta.jaxb.Configuration;
import org.jooq.meta.jaxb.Database;
import org.jooq.meta.jaxb.Generator;
import org.jooq.meta.jaxb.Logging;
import org.jooq.meta.jaxb.OnError;
import org.jooq.meta.jaxb.Property;
import org.jooq.meta.jaxb.SchemaMappingType;
import org.jooq.meta.jaxb.Target;
import org.jooq.meta.postgres.PostgresDatabase;

/**
 * A run of jOOQ's code generator on a database.
 *
 * @param tables the only ones to generate, with or without their schema; none for all
 */
record GeneratorRun(LiveSchema live, String packageName, Set<String> schemas, Set<String> tables) {
    /**
     * Generates.
     *
     * @param target the directory of the code
     * @param options the options of this project's generator
     * @throws UsageException if a schema or a table does not exist
     */
    Optional<GenerationSummary> generate(Path target, Properties options) {
        requireSchemas();
        var database = new Database()
                .withName(PostgresDatabase.class.getName())
                .withSchemata(schemas.stream()
                        .map(schema -> new SchemaMappingType().withInputSchema(schema))
                        .toList())
                .withProperties(options.stringPropertyNames().stream()
                        .sorted()
                        .map(name -> new Property().withKey(name).withValue(options.getProperty(name)))
                        .toList());
        if (!tables.isEmpty()) {
            database.setIncludes(includes());
        }
        run(new Configuration()
                .withLogging(Logging.ERROR)
                .withOnError(OnError.FAIL)
                .withGenerator(new Generator()
                        .withName(SummarisingGenerator.class.getName())
                        .withDatabase(database)
                        .withTarget(new Target().withPackageName(packageName).withDirectory(target.toString()))));
        return SummarisingGenerator.takeSummary();
    }

    private void run(Configuration configuration) {
        try {
            var tool = new GenerationTool();
            tool.setConnection(live.connection());
            tool.run(configuration);
        } catch (GenerationException | GeneratorOptionsException e) {
            throw e;
        } catch (Exception e) {
            // All that jOOQ's signature says.
            throw new FailureException("jOOQ cannot generate from " + live.shown() + ": " + e.getMessage(), e);
        }
    }

    private void requireSchemas() {
        var absent = new TreeSet<>(schemas);
        PostgresCatalog.existing(live.connection(), schemas).forEach(absent::remove);
        if (!absent.isEmpty()) {
            throw new UsageException("There is no schema " + String.join(", ", absent) + " in " + live.shown() + ".");
        }
    }

    /** The named tables and, since their columns may have their types, all that is no table. */
    private String includes() {
        var snapshot = PostgresCatalog.read(live.connection(), schemas);
        var absent = new TreeSet<>(tables);
        snapshot.tables().forEach(table -> absent.removeIf(name -> isNamed(table, name)));
        if (!absent.isEmpty()) {
            throw new UsageException("There is no table " + String.join(", ", absent) + " in " + live.shown()
                    + ", schemas " + String.join(", ", schemas) + ".");
        }
        return Stream.concat(
                        snapshot.tables().stream()
                                .filter(table -> tables.stream().anyMatch(name -> isNamed(table, name)))
                                .map(Table::name),
                        others(snapshot))
                .map(GeneratorRun::pattern)
                .distinct()
                .collect(Collectors.joining("|"));
    }

    private static Stream<QualifiedName> others(SchemaSnapshot snapshot) {
        return snapshot.withTables(List.of()).objectNames().stream();
    }

    private static boolean isNamed(Table table, String name) {
        return table.name().name().equals(name) || table.name().toString().equals(name);
    }

    private static String pattern(QualifiedName name) {
        return Stream.of(name.schema(), name.name())
                .map(part -> part.replaceAll("[^\\p{L}\\p{N}_]", "\\\\$0"))
                .collect(Collectors.joining("\\."));
    }
}
