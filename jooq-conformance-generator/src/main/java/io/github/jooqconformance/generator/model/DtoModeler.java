package io.github.jooqconformance.generator.model;

import io.github.jooqconformance.generator.source.Imports;
import io.github.jooqconformance.generator.source.JavaText;
import io.github.jooqconformance.generator.source.Names;
import io.github.jooqconformance.runtime.beanvalidation.Conforms;
import io.github.jooqconformance.runtime.mapping.ServerRules;
import io.github.jooqconformance.runtime.schema.EnumType;
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
import java.util.stream.Stream;
import org.jooq.codegen.GeneratorStrategy.Mode;
import org.jooq.meta.Definition;
import org.jooq.meta.TableDefinition;

/** Decides what the classes of a table look like. */
public final class DtoModeler {
    /** The methods that one of the shapes has, with which an accessor or a setter might clash. */
    private static final List<String> METHODS =
            List.of("changedColumns", "componentValues", "equals", "isSet", "requireValid", "toRecord", "validate");

    private final DtoNaming naming;
    private final JavaTypes javaTypes;
    private final TableRulesSource constraints;
    private final SchemaSnapshot snapshot;
    private final DtoOptions options;

    /**
     * A modeler for the tables of one run of the code generator.
     *
     * @param naming how classes and members are called
     * @param javaTypes the types that jOOQ's records have
     * @param constraints what there is to check
     * @param snapshot what the database says of the tables and their types
     * @param options what the user wants
     */
    public DtoModeler(
            DtoNaming naming,
            JavaTypes javaTypes,
            TableRulesSource constraints,
            SchemaSnapshot snapshot,
            DtoOptions options) {
        this.naming = naming;
        this.javaTypes = javaTypes;
        this.constraints = constraints;
        this.snapshot = snapshot;
        this.options = options;
    }

    /**
     * The classes of a table or view.
     *
     * @param definition jOOQ's view of it, which tells the included columns
     * @param table the database's view of it
     */
    public TableModel model(TableDefinition definition, Table table) {
        var mapped = new MappedTable(definition, table, columns(definition, table));
        var row = row(mapped);
        var writeShapes = Stream.of(Shape.INSERT, Shape.UPDATE)
                .filter(shape -> row.record().isWritable() && options.shapes().contains(shape))
                .map(shape -> new WriteShapeModeler(shape, mapped, row, naming, snapshot).shape())
                .toList();
        return new TableModel(row, writeShapes, javaColumns(mapped));
    }

    private DtoModel row(MappedTable mapped) {
        var name = naming.dto(mapped.definition(), Shape.ROW);
        var imports = new Imports(name.packageName(), name.simpleName());
        boolean isWritable = !mapped.table().kind().isView();
        var recordType = imports.use(naming.strategy().getFullJavaClassName(mapped.definition(), Mode.RECORD));
        var components = mapped.columns().stream()
                .map(column -> component(column, isWritable, imports))
                .toList();
        var annotations =
                isWritable && options.beanValidation() ? List.of("@" + imports.use(Conforms.class)) : List.<String>of();
        var rules = isWritable ? rules(mapped, imports) : TableRules.NONE;
        var facts = isWritable
                ? new TableFactsModeler(mapped, snapshot, rules, imports).facts(name.simpleName())
                : TableFacts.NONE;
        useLibrary(components, isWritable, rules, imports);
        if (facts.hasServerRules()) {
            imports.use(Map.class);
        }
        return new DtoModel(
                name,
                imports.lines(),
                javadoc(mapped.table(), rules),
                annotations,
                components,
                new DtoModel.RecordMapping(recordType, isWritable, isDeprecated(mapped.definition(), mapped.table())),
                rules,
                facts);
    }

    private boolean isDeprecated(TableDefinition definition, Table table) {
        var definitions = Stream.concat(Stream.of((Definition) definition), definition.getColumns().stream());
        return definition.getColumns().stream()
                        .anyMatch(column -> javaTypes.ofRecord(column).startsWith(Object.class.getName()))
                || definitions.anyMatch(text -> isDeprecated(String.valueOf(text.getComment())))
                || enums(table).anyMatch(type -> isDeprecated(type.comment().orElse("")));
    }

    private static boolean isDeprecated(String comment) {
        return comment.contains("@deprecated");
    }

    private Stream<EnumType> enums(Table table) {
        return table.columns().stream()
                .flatMap(column -> snapshot.findEnum(column.type().name()).stream());
    }

    private List<MappedColumn> columns(TableDefinition definition, Table table) {
        var names = new Names(METHODS);
        var columns = new ArrayList<MappedColumn>();
        for (var column : definition.getColumns()) {
            // What only jOOQ sees, such as a column that a plugin adds, has no facts to check.
            table.findColumn(column.getInputName())
                    .ifPresent(fact -> columns.add(new MappedColumn(
                            column,
                            fact,
                            names.unique(naming.strategy().getJavaMemberName(column, Mode.POJO)),
                            ValueMapping.of(javaTypes.ofRecord(column), fact.type()))));
        }
        return columns;
    }

    private DtoComponent component(MappedColumn column, boolean isWritable, Imports imports) {
        var getter = "%s." + column.getter(naming.strategy()) + "()";
        return new DtoComponent(
                column.name(),
                column.type(imports),
                column.javadoc(),
                column.mapping().read(getter, imports),
                isWritable && !column.isComputed() ? Optional.of(write(column, imports)) : Optional.empty());
    }

    private DtoComponent.Write write(MappedColumn column, Imports imports) {
        boolean isLeftOutForNull = !snapshot.acceptsNull(column.column()) && snapshot.provides(column.column());
        return new DtoComponent.Write(
                column.setter(naming.strategy()), column.mapping().write(column.name(), imports), isLeftOutForNull);
    }

    private TableRules rules(MappedTable mapped, Imports imports) {
        return constraints.rules(mapped.table(), javaColumns(mapped), imports);
    }

    private static List<JavaColumn> javaColumns(MappedTable mapped) {
        return mapped.columns().stream()
                .map(column -> new JavaColumn(
                        column.column(), column.name(), column.mapping().type(), column.isConverted()))
                .toList();
    }

    private static List<String> javadoc(Table table, TableRules rules) {
        var paragraphs = new ArrayList<String>();
        table.comment().ifPresent(comment -> paragraphs.add(JavaText.javadoc(comment)));
        paragraphs.add("A row of the " + table.kind() + " <code>"
                + JavaText.javadoc(table.name().toString()) + "</code>.");
        if (!rules.leftToPostgres().isEmpty()) {
            var items = new StringBuilder("Left to PostgreSQL: <ul>");
            rules.leftToPostgres()
                    .forEach(left -> items.append(" <li><code>")
                            .append(JavaText.javadoc(left.constraint()))
                            .append("</code>: ")
                            .append(JavaText.javadoc(left.remark())));
            paragraphs.add(items.append(" </ul>").toString());
        }
        return paragraphs;
    }

    /** Imports what the printed class uses beside its components and rules. */
    private static void useLibrary(
            List<DtoComponent> components, boolean isWritable, TableRules rules, Imports imports) {
        if (isWritable) {
            Stream.of(List.class, Optional.class, ServerRules.class, Validated.class, Violation.class)
                    .forEach(imports::use);
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
