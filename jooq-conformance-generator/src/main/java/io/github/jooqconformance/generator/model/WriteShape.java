package io.github.jooqconformance.generator.model;

import java.util.List;
import java.util.Optional;

/**
 * A class that holds the columns of a row that a statement writes, ready to be printed. Its parts are Java source.
 *
 * @param shape which one it is
 * @param name the class
 * @param imports the types to import, sorted
 * @param javadoc what the class is, a paragraph each, as text that is safe in Javadoc
 * @param annotations what stands before the class, as Java source
 * @param columns the columns that can be set, in the order of the table
 * @param validation how it is validated
 * @param application how it changes a row; absent where it makes a new one
 * @param record the jOOQ record that it turns into
 * @param locals what it calls its parameters, variables and constants
 */
public record WriteShape(
        Shape shape,
        ClassName name,
        List<String> imports,
        List<String> javadoc,
        List<String> annotations,
        List<Column> columns,
        Validation validation,
        Optional<Application> application,
        DtoModel.RecordMapping record,
        Locals locals) {
    /**
     * A column that can be set.
     *
     * @param name the component's name
     * @param annotations what Bean Validation demands of it, as the class may call it
     * @param type its type, as the class may call it
     * @param javadoc what the column is, as text that is safe in Javadoc
     * @param annotation what tells Jackson that the setter is one
     * @param isNamed whether Jackson has to be told the name of the property as well
     * @param setter the setter of jOOQ's record
     * @param value the value in the record's own type
     */
    public record Column(
            String name,
            List<String> annotations,
            String type,
            String javadoc,
            String annotation,
            boolean isNamed,
            String setter,
            String value) {
        public Column {
            annotations = List.copyOf(annotations);
        }
    }

    /**
     * How a shape is validated.
     *
     * @param defaults the columns that have a default to check where they are not set
     * @param checks the checks, in the order in which they are made
     */
    public record Validation(List<Default> defaults, List<Check> checks) {
        public Validation {
            defaults = List.copyOf(defaults);
            checks = List.copyOf(checks);
        }
    }

    /**
     * What a column holds where it is not set.
     *
     * @param place the column's place among the columns of the shape
     * @param column the component's name
     * @param constant the default
     */
    public record Default(int place, String column, Constant constant) {}

    /**
     * Statements that report violations.
     *
     * @param places the columns that have to be set for them to know all values; none for always
     */
    public record Check(List<Integer> places, List<String> statements) {
        public Check {
            places = List.copyOf(places);
            statements = List.copyOf(statements);
        }
    }

    /**
     * How a change makes a row of another.
     *
     * @param row the row's class
     * @param values the values of all its components, in their order; where the row is too wide for a record,
     *     statements that set them in jOOQ's record
     * @param isWide whether the row is too wide for a record
     */
    public record Application(String row, List<String> values, boolean isWide) {
        public Application {
            values = List.copyOf(values);
        }
    }

    /**
     * Names that no component has.
     *
     * @param violations what collects violations
     * @param record the jOOQ record
     * @param row the row that a change is applied to
     * @param components the constant that holds the components' names
     */
    public record Locals(String violations, String record, String row, String components) {}

    public WriteShape {
        imports = List.copyOf(imports);
        javadoc = List.copyOf(javadoc);
        annotations = List.copyOf(annotations);
        columns = List.copyOf(columns);
    }
}
