package io.github.jooqconformance.runtime.classes;

import io.github.jooqconformance.runtime.model.SchemaMapping;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Which classes are compared, and with what.
 *
 * @param classes the classes, sorted by name
 * @param dispensable those of them that need not have a table
 * @param schemas where the tables of classes are that name no schema
 * @param everyTable whether it is a finding that a table has no class
 * @param mapping where in the database the schemas are that classes name
 */
record Selection(
        List<Class<?>> classes,
        Set<Class<?>> dispensable,
        List<String> schemas,
        boolean everyTable,
        SchemaMapping mapping) {
    private static final List<String> DEFAULT_SCHEMAS = List.of("public");

    Selection {
        classes = classes.stream()
                .distinct()
                .sorted(Comparator.comparing(Class::getName))
                .toList();
        dispensable = Set.copyOf(dispensable);
        schemas = List.copyOf(schemas);
    }

    /** Classes for tables in the schema {@code public}. */
    static Selection of(Collection<? extends Class<?>> classes, Set<Class<?>> dispensable, boolean everyTable) {
        return new Selection(List.copyOf(classes), dispensable, DEFAULT_SCHEMAS, everyTable, SchemaMapping.NONE);
    }

    Selection withSchemas(List<String> others) {
        return new Selection(classes, dispensable, others, everyTable, mapping);
    }

    Selection withEveryTable(boolean expected) {
        return new Selection(classes, dispensable, schemas, expected, mapping);
    }

    /** The same classes, whose tables are where the mapping leads. */
    Selection in(SchemaMapping other) {
        return new Selection(
                classes,
                dispensable,
                schemas.stream().map(other::schema).distinct().toList(),
                everyTable,
                other);
    }

    /** What the table of a class may be called. */
    TableName name(Class<?> type) {
        return TableName.of(DtoClass.root(type)).in(mapping);
    }

    SortedSet<String> allSchemas() {
        var names = new TreeSet<>(schemas);
        classes.stream()
                .flatMap(type -> schema(type).stream())
                // Jakarta Persistence leaves open how a name is spelt that is not quoted.
                .forEach(schema -> names.addAll(List.of(schema, schema.toLowerCase(Locale.ROOT))));
        return names;
    }

    private Optional<String> schema(Class<?> type) {
        try {
            return name(type).schema();
        } catch (LinkageError | TypeNotPresentException incomplete) {
            // Told of when the class is compared.
            return Optional.empty();
        }
    }
}
