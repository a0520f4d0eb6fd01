package io.github.jooqconformance.generator;

import io.github.jooqconformance.generator.constraint.InlinedConditions;
import io.github.jooqconformance.runtime.manifest.Scope;
import io.github.jooqconformance.runtime.postgres.PostgresCatalog;
import io.github.jooqconformance.runtime.schema.SchemaSnapshot;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jooq.SQLDialect;
import org.jooq.codegen.JavaGenerator;
import org.jooq.exception.DetachedException;
import org.jooq.meta.AbstractDatabase;
import org.jooq.meta.Database;
import org.jooq.tools.JooqLogger;

/**
 * What a run of the generator works on, looked at before a single file is written: bad input ends in one message and an
 * unchanged target.
 *
 * @param options the configuration
 * @param outputs where the files go
 * @param scope which tables and columns are generated
 * @param schemas the names of the schemas, without the server's own
 * @param snapshot what the database holds
 * @param inlined the conditions in it that call functions which can be inlined
 */
record GenerationInput(
        GeneratorOptions options,
        Outputs outputs,
        Scope scope,
        List<String> schemas,
        SchemaSnapshot snapshot,
        InlinedConditions inlined) {
    private static final JooqLogger LOG = JooqLogger.getLogger(GenerationInput.class);

    /** The server's own schemas, for which jOOQ generates classes if it is given no schema at all. */
    private static final Set<String> SYSTEM_SCHEMAS = Set.of("pg_catalog", "information_schema", "pg_toast");

    /** By name, since its package depends on this one. */
    private static final String MIGRATED = "io.github.jooqconformance.generator.database.MigratedPostgresDatabase";

    /**
     * Reads and checks the input.
     *
     * @param database the database of jOOQ's generator
     * @param generator the generator, which tells where the classes are to go and which are wanted
     * @throws GenerationException if nothing can be generated from it
     */
    static GenerationInput read(Database database, JavaGenerator generator) {
        var options = GeneratorOptions.of(database.getProperties());
        warnOfUnreadOptions(database, options.ofDatabase());
        requireJooqClasses(options, generator);
        var outputs = Outputs.of(options, Path.of(database.getBasedir()), generator);
        outputs.requireWritable();
        if (database.getDialect().family() != SQLDialect.POSTGRES || !(database instanceof AbstractDatabase source)) {
            throw new GenerationException(
                    "jooq-conformance reads PostgreSQL, and %s reads %s. Name org.jooq.meta.postgres.PostgresDatabase or %s in <database><name>."
                            .formatted(database.getClass().getName(), database.getDialect(), MIGRATED));
        }
        try {
            return source.create().connectionResult(connection -> read(connection, options, outputs, database));
        } catch (DetachedException e) {
            throw new GenerationException(
                    "No database is connected. Configure <jdbc>, or name %s in <database><name> and your migrations in %s."
                            .formatted(MIGRATED, GeneratorOption.MIGRATIONS.key()),
                    e);
        }
    }

    private static GenerationInput read(
            Connection connection, GeneratorOptions options, Outputs outputs, Database database) throws SQLException {
        var product = connection.getMetaData().getDatabaseProductName();
        if (!product.equals("PostgreSQL")) {
            throw new GenerationException("jooq-conformance reads PostgreSQL, and <jdbc> connects to " + product + ".");
        }
        var schemas = database.getInputSchemata().stream()
                .filter(Predicate.not(SYSTEM_SCHEMAS::contains))
                .toList();
        requireExistence(connection, schemas);
        var scope = GenerationScope.of(database);
        var snapshot = PostgresCatalog.read(connection, schemas);
        requireTables(snapshot, scope, schemas);
        var inlined = FunctionInlining.read(connection, snapshot);
        return new GenerationInput(options, outputs, scope, schemas, snapshot, inlined);
    }

    private static void warnOfUnreadOptions(Database database, List<String> unread) {
        if (!(database instanceof ConfiguredDatabase) && !unread.isEmpty()) {
            LOG.warn(
                    "Options without effect",
                    String.join(", ", unread) + ": only " + MIGRATED + " reads them, and <database><name> is "
                            + database.getClass().getName() + ". Correct the name, or remove them.");
        }
    }

    private static void requireJooqClasses(GeneratorOptions options, JavaGenerator generator) {
        if (!generatesTables(generator)) {
            throw new GenerationException("Nothing can be generated for tables that jOOQ generates no classes for."
                    + " Set <tables>true</tables> in <generate>, or leave it out.");
        }
        if (options.dtos() && !generator.generateRecords()) {
            throw new GenerationException("DTOs are made of jOOQ's records, which are not generated."
                    + " Set <records>true</records> in <generate>, or the option conformance.dtos to false.");
        }
        if (options.redisCodecs() && !options.dtos()) {
            throw new GenerationException("Codecs for Redis read and write DTOs, which are not generated."
                    + " Set the option conformance.dtos to true, or conformance.redis to json.");
        }
    }

    private static boolean generatesTables(JavaGenerator generator) {
        // With indexes, jOOQ would look for some in the database, which it does not have yet.
        var indexes = generator.generateIndexes();
        generator.setGenerateIndexes(false);
        try {
            return generator.generateTables();
        } finally {
            generator.setGenerateIndexes(indexes);
        }
    }

    private static void requireExistence(Connection connection, List<String> schemas) {
        var existing = PostgresCatalog.existing(connection, schemas);
        var missing = schemas.stream().filter(Predicate.not(existing::contains)).toList();
        if (!missing.isEmpty()) {
            throw new GenerationException(
                    "The database has no schema %s. Correct <inputSchema>, or connect to the database that has it."
                            .formatted(String.join(", no schema ", missing)));
        }
    }

    private static void requireTables(SchemaSnapshot snapshot, Scope scope, List<String> schemas) {
        if (snapshot.tables().stream().anyMatch(table -> scope.includes().isEmpty() || scope.includes(table.name()))) {
            return;
        }
        var found = snapshot.tables().isEmpty() ? "it has none" : "none of its tables is included and not excluded";
        throw new GenerationException(
                "No table is selected in %s: %s. Correct <inputSchema>, <includes> or <excludes>, or migrate the database first."
                        .formatted(schemas.stream().collect(Collectors.joining(", ", "schema ", "")), found));
    }
}
