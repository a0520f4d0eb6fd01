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
 * @param snapshot what the database says of the types
 */
record ComponentModeler(
        GeneratorStrategy strategy, JavaTypes javaTypes, ValueMappings mappings, SchemaSnapshot snapshot) {
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

    /** The component of a column, which is written if statements may write the column. */
    DtoComponent component(MappedColumn column, boolean isWritable, Imports imports) {
        var getter = "%s." + column.getter(strategy) + "()";
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
                column.setter(strategy), column.mapping().write(column.name(), imports), isLeftOutForNull);
    }

    /** The columns as what checks them knows them. */
    static List<JavaColumn> javaColumns(List<MappedColumn> columns) {
        return columns.stream()
                .map(column -> new JavaColumn(
                        column.column(),
                        column.name(),
                        column.mapping().type(),
                        column.isConverted(),
                        column.isComposite()))
                .toList();
    }
}
