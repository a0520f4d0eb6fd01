package io.github.jooqconformance.generator.model;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import io.github.jooqconformance.generator.model.DtoModel.Origin;
import io.github.jooqconformance.generator.source.Imports;
import io.github.jooqconformance.generator.source.JavaText;
import io.github.jooqconformance.runtime.mapping.ServerRules;
import io.github.jooqconformance.runtime.schema.CompositeType;
import io.github.jooqconformance.runtime.schema.EnumType;
import io.github.jooqconformance.runtime.schema.QualifiedName;
import io.github.jooqconformance.runtime.schema.SchemaSnapshot;
import io.github.jooqconformance.runtime.schema.Table;
import io.github.jooqconformance.runtime.validation.Validated;
import io.github.jooqconformance.runtime.validation.Violation;
import io.github.jooqconformance.runtime.validation.Violations;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jooq.codegen.GeneratorStrategy.Mode;
import org.jooq.meta.Definition;
import org.jooq.meta.TableDefinition;
import org.jooq.meta.TypedElementDefinition;
import org.jooq.meta.UDTDefinition;

/** Decides what the classes of a table look like. */
public final class DtoModeler {
    private final DtoNaming naming;
    private final JavaTypes javaTypes;
    private final TableRulesSource constraints;
    private final SchemaSnapshot snapshot;
    private final DtoOptions options;
    private final ComponentModeler components;
    private final CompositeModeler composites;

    /**
     * A modeler for the tables of one run of the code generator.
     *
     * @param naming how classes and members are called
     * @param javaTypes the types that jOOQ's records have
     * @param constraints what there is to check
     * @param annotations how components are annotated
     * @param snapshot what the database says of the tables and their types
     * @param composites the composite types that jOOQ generates classes for
     * @param options what the user wants
     */
    public DtoModeler(
            DtoNaming naming,
            JavaTypes javaTypes,
            TableRulesSource constraints,
            AnnotationSource annotations,
            SchemaSnapshot snapshot,
            List<UDTDefinition> composites,
            DtoOptions options) {
        this.naming = naming;
        this.javaTypes = javaTypes;
        this.constraints = constraints;
        this.snapshot = snapshot;
        this.options = options;
        var dtos = composites.stream()
                .collect(Collectors.toMap(
                        type -> naming.strategy().getFullJavaClassName(type, Mode.RECORD),
                        naming::composite,
                        (one, other) -> one));
        var mappings = new ValueMappings(snapshot, dtos);
        this.components = new ComponentModeler(naming.strategy(), javaTypes, mappings, annotations, snapshot);
        this.composites =
                new CompositeModeler(naming, javaTypes, mappings, constraints, annotations, snapshot, options);
    }

    /**
     * The class of a composite type.
     *
     * @param definition jOOQ's view of it, which tells the included attributes
     * @param type the database's view of it
     */
    public CompositeModel model(UDTDefinition definition, CompositeType type) {
        return composites.model(definition, type);
    }

    /**
     * The classes of a table or view.
     *
     * @param definition jOOQ's view of it, which tells the included columns
     * @param table the database's view of it
     */
    public TableModel model(TableDefinition definition, Table table) {
        var mapped = new MappedTable(definition, table, components.columns(definition.getColumns(), table));
        var row = row(mapped);
        var writeShapes = Stream.of(Shape.INSERT, Shape.UPDATE)
                .filter(shape -> row.record().isWritable() && options.shapes().contains(shape))
                .map(shape -> new WriteShapeModeler(shape, mapped, row, naming, components, options).shape())
                .toList();
        return new TableModel(row, writeShapes, ComponentModeler.javaColumns(mapped.columns()));
    }

    private DtoModel row(MappedTable mapped) {
        var name = naming.dto(mapped.definition(), Shape.ROW);
        var imports = new Imports(name.packageName(), name.simpleName());
        var origin = mapped.table().kind().isView() ? Origin.VIEW : Origin.TABLE;
        boolean isWritable = origin != Origin.VIEW;
        var recordType = imports.use(naming.strategy().getFullJavaClassName(mapped.definition(), Mode.RECORD));
        var all = mapped.columns().stream()
                .map(column -> components.component(mapped.table(), column, isWritable, imports))
                .toList();
        var annotations = new ArrayList<>(jsonAnnotations(all, imports));
        if (isWritable) {
            annotations.addAll(options.beanValidation().annotations(name, imports));
        }
        var rules = isWritable
                ? constraints.rules(mapped.table(), snapshot, ComponentModeler.javaColumns(mapped.columns()), imports)
                : TableRules.NONE;
        var facts = isWritable
                ? new TableFactsModeler(mapped, snapshot, rules, imports).facts(name.simpleName())
                : TableFacts.NONE;
        useLibrary(all, origin, rules, imports);
        if (facts.hasServerRules()) {
            imports.use(Map.class);
        }
        return new DtoModel(
                name,
                imports.lines(),
                javadoc(
                        mapped.table().comment(),
                        "A row of the " + mapped.table().kind(),
                        mapped.table().name(),
                        rules.leftToPostgres()),
                annotations,
                all,
                new DtoModel.RecordMapping(recordType, origin, isDeprecated(mapped)),
                rules,
                facts);
    }

    private boolean isDeprecated(MappedTable mapped) {
        return isDeprecated(mapped.definition(), mapped.definition().getColumns(), javaTypes)
                || enums(mapped.table())
                        .anyMatch(type -> isDeprecated(type.comment().orElse("")));
    }

    /** Whether jOOQ deprecates the accessor of a column, or a comment says so of what is generated. */
    static boolean isDeprecated(
            Definition owner, List<? extends TypedElementDefinition<?>> columns, JavaTypes javaTypes) {
        return Stream.concat(Stream.of(owner), columns.stream())
                        .anyMatch(text -> isDeprecated(String.valueOf(text.getComment())))
                || columns.stream()
                        .anyMatch(column -> javaTypes.ofRecord(column).startsWith(Object.class.getName()));
    }

    private static boolean isDeprecated(String comment) {
        return comment.contains("@deprecated");
    }

    private Stream<EnumType> enums(Table table) {
        return table.columns().stream()
                .flatMap(column -> snapshot.findEnum(column.type().name()).stream());
    }

    /** What stands above a class: the comment, what it is of, and what is left to PostgreSQL. */
    static List<String> javadoc(
            Optional<String> comment, String what, QualifiedName name, List<LeftToPostgres> leftToPostgres) {
        var paragraphs = new ArrayList<String>();
        comment.ifPresent(text -> paragraphs.add(JavaText.javadoc(text)));
        paragraphs.add(what + " <code>" + JavaText.javadoc(name.toString()) + "</code>.");
        if (!leftToPostgres.isEmpty()) {
            var items = new StringBuilder("Left to PostgreSQL:\n<ul>");
            leftToPostgres.forEach(left -> items.append("\n<li><code>")
                    .append(JavaText.javadoc(left.constraint()))
                    .append("</code>: ")
                    .append(JavaText.javadoc(left.remark())));
            paragraphs.add(items.append("\n</ul>").toString());
        }
        return paragraphs;
    }

    /** What lets Jackson read and write a class that is no record, by its fields. */
    static List<String> jsonAnnotations(List<DtoComponent> components, Imports imports) {
        if (!DtoModel.isTooWideForRecord(components)) {
            return List.of();
        }
        var annotation = imports.use(JsonAutoDetect.class);
        return List.of("@%s(fieldVisibility = %s.Visibility.ANY, getterVisibility = %s.Visibility.NONE)"
                .formatted(annotation, annotation, annotation));
    }

    /** Imports what the printed class uses beside its components and rules. */
    static void useLibrary(List<DtoComponent> components, Origin origin, TableRules rules, Imports imports) {
        if (origin != Origin.VIEW) {
            Stream.of(List.class, Validated.class, Violation.class).forEach(imports::use);
        }
        if (origin.isStored()) {
            Stream.of(Optional.class, ServerRules.class).forEach(imports::use);
        }
        if (!rules.methods().isEmpty()) {
            imports.use(Violations.class);
        }
        if (DtoModel.isTooWideForRecord(components)) {
            imports.use(Arrays.class);
        } else if (components.stream().anyMatch(DtoComponent::isArray)) {
            imports.use(Arrays.class);
            imports.use(Objects.class);
        }
    }
}
