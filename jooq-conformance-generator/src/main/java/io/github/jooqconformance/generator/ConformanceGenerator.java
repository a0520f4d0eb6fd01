package io.github.jooqconformance.generator;

import io.github.jooqconformance.generator.Generation.JavaFile;
import java.io.File;
import java.util.List;
import org.jooq.codegen.Files;
import org.jooq.codegen.GeneratorStrategy;
import org.jooq.codegen.GeneratorStrategy.Mode;
import org.jooq.codegen.JavaWriter;
import org.jooq.meta.Database;
import org.jooq.meta.SchemaDefinition;
import org.jooq.meta.TypedElementDefinition;
import org.jooq.tools.JooqLogger;
import org.jspecify.annotations.Nullable;

/**
 * jOOQ's Java generator, which also emits a DTO for each table and a manifest for each schema. Name it in
 * {@code <generator><name>}; its options are properties of {@code <database>} ({@link GeneratorOptions}).
 *
 * <p>A run that fails leaves the target as it was, if the input was at fault. If single tables cannot be generated, the
 * others are, and the run fails at its end with everything that went wrong.
 *
 * @see <a href="https://www.jooq.org/doc/3.19/manual/code-generation/codegen-custom-code/">Custom code sections in
 *     jOOQ's manual</a>
 */
public class ConformanceGenerator extends TypeMendingJavaGenerator {
    private static final JooqLogger LOG = JooqLogger.getLogger(ConformanceGenerator.class);

    private final Files directories = new Files();
    private ConformanceStrategy ownStrategy = new ConformanceStrategy();
    private @Nullable Generation generation;

    @Override
    public void setStrategy(GeneratorStrategy strategy) {
        super.setStrategy(new DistinctNames(strategy));
        if (strategy instanceof ConformanceStrategy own) {
            ownStrategy = own;
        }
    }

    @Override
    public void generate(Database database) {
        if (database instanceof ConfiguredDatabase configured) {
            configured.optionsAreRead();
        }
        var input = GenerationInput.read(database, this);
        var naming = new ConformanceNaming(
                getStrategy(), ownStrategy, input.options().dtoSuffix());
        var run = new Generation(input, database.getSchemata(), naming, this);
        generation = run;
        input.outputs().create();
        database.setOrderProvider(new DomainOrder(input.snapshot()).then(database.getOrderProvider()));
        super.generate(database);
        requireSuccess();
        var files = new JsonFiles(input.outputs().resources(), getTargetPackage());
        files.write(JsonFiles.SNAPSHOT, run.snapshots(), input.schemas());
        files.write(JsonFiles.JSON_SCHEMA, run.jsonSchemas(), input.options().dtos() ? input.schemas() : List.of());
        if (!run.snapshots().isEmpty()) {
            run.redis(database.getSchemata()).write(files);
        }
        summarise(run.summary());
    }

    /** Tells what a run has done; unless it is overridden, in the log. */
    protected void summarise(GenerationSummary summary) {
        summary.warnings().forEach(LOG::warn);
        summary.remarks().forEach(LOG::info);
        LOG.info("Conformance", summary);
    }

    private Generation generation() {
        if (generation == null) {
            throw new IllegalStateException("generate(Database) has not been called");
        }
        return generation;
    }

    /** The type that the record of a table, or of a composite type, has for a column of it, fully qualified. */
    final String recordType(TypedElementDefinition<?> column) {
        // Types are resolved on behalf of a file, which is not written.
        var writer = newJavaWriter(column.getContainer());
        return getJavaType(column.getType(resolver(writer, Mode.RECORD)), writer, Mode.RECORD);
    }

    @Override
    protected void generateTables(SchemaDefinition schema) {
        var files = generation().files(schema);
        super.generateTables(schema);
        files.forEach(this::write);
    }

    /** Of a schema that has composite types, and no table, jOOQ generates these alone. */
    @Override
    protected void generateUDTs(SchemaDefinition schema) {
        super.generateUDTs(schema);
        if (schema.getTables().isEmpty()) {
            generation().files(schema).forEach(this::write);
        }
    }

    @Override
    protected JavaWriter newJavaWriter(File file, @Nullable Mode mode) {
        return new SafeJavaWriter(file, this, directories, mode);
    }

    private void write(JavaFile file) {
        // Through jOOQ's writer, so that jOOQ does not take the file for a leftover and deletes it.
        closeJavaWriter(
                new VerbatimWriter(new File(getTargetDirectory(), file.name().path()), file.source()));
    }
}
