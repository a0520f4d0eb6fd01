package io.github.jooqconformance.runtime.manifest;

import static java.util.Objects.requireNonNull;

import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What a manifest says of the code that was generated with it.
 *
 * @param schema the schema's name in the code, which {@code <outputSchema>} sets; empty for the default schema
 * @param schemaClass the class that jOOQ generated for the schema
 * @param tables the classes of each table, by the table's name
 * @param composites the seal of the class of each composite type, by the class's name, by the type's name
 */
public record GeneratedCode(
        String schema,
        Optional<String> schemaClass,
        SortedMap<String, TableCode> tables,
        SortedMap<String, SortedMap<String, String>> composites) {
    /**
     * The classes of a table.
     *
     * @param columns a hash of the columns of jOOQ's class, see {@link #columns(Map)}
     * @param seals the seal of each class that this project generated, by the class's name
     */
    public record TableCode(String columns, SortedMap<String, String> seals) {
        public TableCode {
            requireNonNull(columns, "columns");
            seals = Collections.unmodifiableSortedMap(new TreeMap<>(seals));
        }
    }

    public GeneratedCode {
        requireNonNull(schema, "schema");
        requireNonNull(schemaClass, "schemaClass");
        tables = Collections.unmodifiableSortedMap(new TreeMap<>(tables));
        composites = Collections.unmodifiableSortedMap(new TreeMap<>(composites));
    }

    /** Code of which nothing is known but the schema's name. */
    public static GeneratedCode of(String schema) {
        return new GeneratedCode(schema, Optional.empty(), new TreeMap<>(), new TreeMap<>());
    }

    /**
     * A hash of the columns of one of jOOQ's table classes.
     *
     * @param columns the Java types of the columns by their names, in the order of the columns; packages and type
     *     arguments do not matter
     */
    public static String columns(Map<String, String> columns) {
        var text = new StringBuilder();
        columns.forEach(
                (name, type) -> text.append(name).append(' ').append(raw(type)).append('\n'));
        return Fingerprint.of(text.toString());
    }

    private static String raw(String type) {
        return SourceSeal.simple(type.replaceAll("<.*>", ""));
    }
}
