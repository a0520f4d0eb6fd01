package io.github.jooqconformance.generator;

import io.github.jooqconformance.generator.constraint.ConstraintTranslator;
import io.github.jooqconformance.generator.dto.DtoRenderer;
import io.github.jooqconformance.generator.dto.WriteShapeRenderer;
import io.github.jooqconformance.generator.jakarta.StandardAnnotations;
import io.github.jooqconformance.generator.jsonschema.Definitions;
import io.github.jooqconformance.generator.jsonschema.JsonSchemaRenderer;
import io.github.jooqconformance.generator.manifest.ManifestRenderer;
import io.github.jooqconformance.generator.model.AnnotationSource;
import io.github.jooqconformance.generator.model.BeanValidation;
import io.github.jooqconformance.generator.model.ClassName;
import io.github.jooqconformance.generator.model.CompositeModel;
import io.github.jooqconformance.generator.model.DtoModeler;
import io.github.jooqconformance.generator.model.DtoOptions;
import io.github.jooqconformance.generator.model.TableModel;
import io.github.jooqconformance.runtime.manifest.GeneratedCode;
import io.github.jooqconformance.runtime.manifest.GeneratedCode.TableCode;
import io.github.jooqconformance.runtime.manifest.SnapshotJson;
import io.github.jooqconformance.runtime.manifest.SourceSeal;
import io.github.jooqconformance.runtime.schema.CompositeType;
import io.github.jooqconformance.runtime.schema.QualifiedName;
import io.github.jooqconformance.runtime.schema.SchemaSnapshot;
import io.github.jooqconformance.runtime.schema.Table;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jooq.meta.Definition;
import org.jooq.meta.SchemaDefinition;
import org.jooq.meta.TableDefinition;
import org.jooq.meta.UDTDefinition;

/** One run of the generator: turns schemas into files. */
final class Generation {
    private final GenerationInput input;
    private final ConformanceNaming naming;
    private final ConformanceGenerator generator;
    private final DtoModeler modeler;
    private final List<UDTDefinition> composites;
    private final Map<String, String> snapshots = new LinkedHashMap<>();
    private final Map<String, String> jsonSchemas = new LinkedHashMap<>();
    private final GenerationSummary summary = new GenerationSummary();
    private final RedisOutput redis;

    Generation(
            GenerationInput input,
            List<SchemaDefinition> schemas,
            ConformanceNaming naming,
            ConformanceGenerator generator) {
        this.input = input;
        this.naming = naming;
        this.generator = generator;
        composites = composites(schemas);
        this.modeler = new DtoModeler(
                naming,
                generator::recordType,
                (table, types, columns, imports) ->
                        ConstraintTranslator.translate(table, types, input.inlined(), columns, imports),
                input.options().beanValidation() == BeanValidation.COMPONENTS
                        ? StandardAnnotations::of
                        : AnnotationSource.NONE,
                input.snapshot(),
                composites,
                new DtoOptions(input.options().shapes(), input.options().beanValidation()));
        this.redis = new RedisOutput(
                input,
                naming,
                generator.getTargetPackage(),
                dto -> findComposite(dto).map(composite -> composite.classes().columns()));
    }

    /** A Java file that is to be written. */
    record JavaFile(ClassName name, String source) {
        JavaFile {
            source = SourceSeal.sealed(source);
        }
    }

    /**
     * What belongs to a schema beside jOOQ's own classes: the DTOs of its tables, and its manifest. Nothing for the
     * server's own schemas.
     */
    List<JavaFile> files(SchemaDefinition schema) {
        if (!input.schemas().contains(schema.getInputName())) {
            return List.of();
        }
        summary.warn(new FirstUse(naming.strategy().getFullJavaClassName(schema)).warnings(schema));
        var files = new ArrayList<JavaFile>();
        var tables = new ArrayList<Table>();
        var definitions = new Definitions(schema.getInputName(), input.snapshot(), this::findComposite);
        var classes = new TreeMap<String, TableCode>();
        var types = new TreeMap<String, SortedMap<String, String>>();
        for (var definition : composites(List.of(schema))) {
            generator.guard(
                    definition,
                    () -> findComposite(definition).ifPresent(type -> {
                        var own = dto(definition, type, definitions);
                        files.add(own);
                        types.put(type.name().name(), seals(List.of(own)));
                    }));
        }
        for (var definition : schema.getTables()) {
            generator.guard(
                    definition,
                    () -> find(definition).ifPresent(table -> {
                        tables.add(withColumnsOf(definition, table));
                        summary.addTable();
                        var own = tableFiles(definition, table, definitions);
                        files.addAll(own);
                        classes.put(table.name().name(), code(definition, own));
                    }));
        }
        generator.guard(schema, () -> {
            var snapshot = selection(schema.getInputName(), tables);
            var name = naming.manifest(schema);
            files.add(new JavaFile(
                    name,
                    ManifestRenderer.render(
                            name, schema.getInputName(), input.scope(), snapshot, code(schema, classes, types))));
            snapshots.put(schema.getInputName(), SnapshotJson.schema(schema.getInputName(), input.scope(), snapshot));
            if (input.options().dtos()) {
                jsonSchemas.put(
                        schema.getInputName(),
                        JsonSchemaRenderer.render(generator.getTargetPackage(), schema.getInputName(), definitions));
            }
        });
        return files;
    }

    /** The facts about a table; none about a table-valued function, or about what belongs to an extension. */
    private Optional<Table> find(TableDefinition definition) {
        return input.snapshot()
                .findTable(new QualifiedName(definition.getSchema().getInputName(), definition.getInputName()));
    }

    /** The composite types that have DTOs. */
    private List<UDTDefinition> composites(List<SchemaDefinition> schemas) {
        return input.options().dtos()
                ? schemas.stream()
                        .flatMap(schema -> schema.getDatabase().getUDTs(schema).stream())
                        .filter(definition -> findComposite(definition).isPresent())
                        .toList()
                : List.of();
    }

    private Optional<CompositeType> findComposite(UDTDefinition definition) {
        var name = new QualifiedName(definition.getSchema().getInputName(), definition.getInputName());
        return input.snapshot().types().composites().stream()
                .filter(type -> type.name().equals(name))
                .findFirst();
    }

    /** The composite type with this DTO. */
    private Optional<CompositeModel> findComposite(String dto) {
        return composites.stream()
                .filter(definition -> naming.composite(definition).toString().equals(dto))
                .findFirst()
                .flatMap(definition -> findComposite(definition).map(type -> modeler.model(definition, type)));
    }

    private JavaFile dto(UDTDefinition definition, CompositeType type, Definitions definitions) {
        var model = modeler.model(definition, type);
        var dto = model.classes().row();
        summary.add(model.type(), dto);
        definitions.add(model.classes(), model.type());
        return new JavaFile(dto.name(), DtoRenderer.render(dto));
    }

    private static Table withColumnsOf(TableDefinition definition, Table table) {
        var included =
                definition.getColumns().stream().map(Definition::getInputName).collect(Collectors.toSet());
        var columns = table.columns().stream()
                .filter(column -> included.contains(column.name()))
                .toList();
        return table.withColumns(columns);
    }

    private GeneratedCode code(
            SchemaDefinition schema,
            SortedMap<String, TableCode> classes,
            SortedMap<String, SortedMap<String, String>> types) {
        return new GeneratedCode(
                schema.getOutputName(), Optional.of(naming.strategy().getFullJavaClassName(schema)), classes, types);
    }

    private TableCode code(TableDefinition definition, List<JavaFile> own) {
        var columns = new LinkedHashMap<String, String>();
        definition.getColumns().forEach(column -> columns.put(column.getOutputName(), generator.recordType(column)));
        return new TableCode(GeneratedCode.columns(columns), seals(own));
    }

    private static SortedMap<String, String> seals(List<JavaFile> files) {
        var seals = new TreeMap<String, String>();
        files.forEach(file -> SourceSeal.find(file.source())
                .ifPresent(seal -> seals.put(file.name().toString(), seal)));
        return seals;
    }

    private SchemaSnapshot selection(String schema, List<Table> tables) {
        return input.scope()
                .selection(
                        input.snapshot(),
                        tables,
                        object ->
                                object.schema().equals(schema) && input.scope().includes(object));
    }

    private List<JavaFile> tableFiles(TableDefinition definition, Table table, Definitions definitions) {
        var files = new ArrayList<JavaFile>();
        if (input.options().dtos() || input.options().redis()) {
            var model = modeler.model(definition, table);
            if (input.options().dtos()) {
                files.addAll(dtos(model, table, definitions));
            }
            redis.add(definition, model, table).ifPresent(files::add);
        }
        return files;
    }

    private List<JavaFile> dtos(TableModel model, Table table, Definitions definitions) {
        var row = model.row();
        summary.add(table, row);
        definitions.add(model, table);
        var files = new ArrayList<JavaFile>();
        files.add(new JavaFile(row.name(), DtoRenderer.render(row)));
        model.writeShapes().forEach(shape -> files.add(new JavaFile(shape.name(), WriteShapeRenderer.render(shape))));
        return files;
    }

    /** The snapshot of each schema as JSON, by the schema's name. */
    Map<String, String> snapshots() {
        return snapshots;
    }

    /** The JSON Schema of the DTOs of each schema, by the schema's name. */
    Map<String, String> jsonSchemas() {
        return jsonSchemas;
    }

    /**
     * What becomes of all tables in Redis.
     *
     * @param schemas all schemas, those among them that are left as they were, as jOOQ's {@code schemaVersionProvider}
     *     may decide
     */
    RedisOutput redis(List<SchemaDefinition> schemas) {
        for (var schema : schemas) {
            if (input.schemas().contains(schema.getInputName()) && !snapshots.containsKey(schema.getInputName())) {
                schema.getTables()
                        .forEach(definition -> find(definition)
                                .ifPresent(table -> redis.add(definition, modeler.model(definition, table), table)));
            }
        }
        return redis;
    }

    /** What was generated, in figures. */
    GenerationSummary summary() {
        return summary;
    }
}
