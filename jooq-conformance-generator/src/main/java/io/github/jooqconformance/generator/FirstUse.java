package io.github.jooqconformance.generator;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jooq.meta.ColumnDefinition;
import org.jooq.meta.DataTypeDefinition;
import org.jooq.meta.SchemaDefinition;
import org.jooq.meta.TableDefinition;

/**
 * Finds tables whose classes of jOOQ's cannot be the first of their schema to be used. For the name of an array of
 * composite values jOOQ asks the schema while the class is initialised, the schema asks all functions, and those that
 * take rows of the table find none yet.
 *
 * @param schema the name of the schema's class
 */
record FirstUse(String schema) {
    /** What a user should know of the tables of a schema. */
    List<String> warnings(SchemaDefinition definition) {
        return definition.getTables().stream()
                .flatMap(table -> warning(table).stream())
                .toList();
    }

    private Optional<String> warning(TableDefinition table) {
        return table.getColumns().stream()
                .filter(column -> isCompositeArray(column.getType()))
                .findFirst()
                .flatMap(column -> functions(column)
                        .filter(function -> takesRowsOf(table, function))
                        .findFirst()
                        .map(function -> warning(column, function)));
    }

    private String warning(ColumnDefinition column, TableDefinition function) {
        return ("%s: jOOQ cannot initialise the class of this table before that of the schema, since its column %s is an"
                        + " array of composite values, and the function %s takes its rows. Use %s first, for instance by"
                        + " reading its name when the application starts, or exclude the function.")
                .formatted(
                        column.getContainer().getQualifiedInputName(),
                        column.getInputName(),
                        function.getQualifiedInputName(),
                        schema);
    }

    private static boolean isCompositeArray(DataTypeDefinition type) {
        var database = type.getDatabase();
        return database.isArrayType(type.getType())
                && database.getUDT(type.getSchema(), type.getQualifiedUserType()) != null;
    }

    /** The table-valued functions of the schema that has the column's type. */
    private static Stream<TableDefinition> functions(ColumnDefinition column) {
        var type = column.getType();
        var composite = column.getDatabase().getUDT(type.getSchema(), type.getQualifiedUserType());
        return composite.getSchema().getTables().stream().filter(TableDefinition::isTableValuedFunction);
    }

    private static boolean takesRowsOf(TableDefinition table, TableDefinition function) {
        return function.getParameters().stream()
                .map(parameter -> parameter.getType())
                .anyMatch(type ->
                        table.equals(type.getDatabase().getTable(type.getSchema(), type.getQualifiedUserType())));
    }
}
