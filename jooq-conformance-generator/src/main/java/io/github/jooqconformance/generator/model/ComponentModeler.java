package io.github.jooqconformance.generator.model;

import io.github.jooqconformance.generator.source.Imports;
import io.github.jooqconformance.generator.source.Names;
import io.github.jooqconformance.runtime.schema.Column;
import io.github.jooqconformance.runtime.schema.SchemaSnapshot;
import io.github.jooqconformance.runtime.schema.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jooq.codegen.GeneratorStrategy;
import org.jooq.codegen.GeneratorStrategy.Mode;
import org.jooq.meta.TypedElementDefinition;

/**
 * Decides what becomes of the columns of a table, or of the attributes of a composite type.
 *
 * @param strategy what names the components
 * @param javaTypes the types that jOOQ's records have
 * @param mappings what becomes of the values
 * @param annotations how the components are annotated
 * @param snapshot what the database says of the types
 */
record ComponentModeler(
        GeneratorStrategy strategy,
        JavaTypes javaTypes,
        ValueMappings mappings,
        AnnotationSource annotations,
        SchemaSnapshot snapshot) {
    /** The methods that one of the shapes has, with which an accessor or a setter might clash. */
    private static final List<String> METHODS =
            List.of("changedColumns", "componentValues", "equals", "isSet", "requireValid", "toRecord", "validate");

    /**
     * The columns with their components.
     *
     * @param definitions jOOQ's view of them
     * @param table the database's view
     */
    List<MappedColumn> columns(List<? extends TypedElementDefinition<?>> definitions, Table table) {
        var names = new Names(METHODS);
        var columns = new ArrayList<MappedColumn>();
        for (var definition : definitions) {
            // What only jOOQ sees, such as a column that a plugin adds, has no facts to check.
            table.findColumn(definition.getInputName()).ifPresent(fact -> columns.add(column(definition, fact, names)));
        }
        return columns;
    }

    private MappedColumn column(TypedElementDefinition<?> definition, Column fact, Names names) {
        return new MappedColumn(
                definition,
                fact,
                names.unique(strategy.getJavaMemberName(definition, Mode.POJO)),
                mappings.of(javaTypes.ofRecord(definition), fact.type()));
    }

    /** The component of a column of a row, which is written if statements may write the column. */
    DtoComponent component(Table table, MappedColumn column, boolean isWritable, Imports imports) {
        var getter = "%s." + column.getter(strategy) + "()";
        return new DtoComponent(
                column.name(),
                isWritable ? annotations(table, column, Shape.ROW, imports) : List.of(),
                column.type(imports),
                column.javadoc(),
                column.mapping().read(getter, imports),
                isWritable && !column.isComputed() ? Optional.of(write(column, imports)) : Optional.empty());
    }

    private DtoComponent.Write write(MappedColumn column, Imports imports) {
        // Without a default, what is left out is NULL as well.
        boolean isLeftOutForNull = snapshot.provides(column.column())
                ? !snapshot.acceptsNull(column.column())
                : mappings.isUnknownToJooq(column.column().type());
        return new DtoComponent.Write(
                column.setter(strategy), column.mapping().write(column.name(), imports), isLeftOutForNull);
    }

    /** The annotations of a column's component in one of the shapes. */
    List<String> annotations(Table table, MappedColumn column, Shape shape, Imports imports) {
        return annotations.annotations(table, snapshot, javaColumn(column), shape, imports);
    }

    /** The columns as what checks them knows them. */
    static List<JavaColumn> javaColumns(List<MappedColumn> columns) {
        return columns.stream().map(ComponentModeler::javaColumn).toList();
    }

    private static JavaColumn javaColumn(MappedColumn column) {
        return new JavaColumn(
                column.column(),
                column.name(),
                column.mapping().type(),
                column.isConverted(),
                column.isComposite(),
                column.isExact());
    }
}
