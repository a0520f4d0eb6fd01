package io.github.jooqconformance.runtime.classes;

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
 */
record Selection(List<Class<?>> classes, Set<Class<?>> dispensable, List<String> schemas, boolean everyTable) {
    Selection {
        classes = classes.stream()
                .distinct()
                .sorted(Comparator.comparing(Class::getName))
                .toList();
        dispensable = Set.copyOf(dispensable);
        schemas = List.copyOf(schemas);
    }

    SortedSet<String> allSchemas() {
        var names = new TreeSet<>(schemas);
        classes.stream()
                .flatMap(type -> schema(type).stream())
                // Jakarta Persistence leaves open how a name is spelt that is not quoted.
                .forEach(schema -> names.addAll(List.of(schema, schema.toLowerCase(Locale.ROOT))));
        return names;
    }

    private static Optional<String> schema(Class<?> type) {
        try {
            return TableName.of(DtoClass.root(type)).schema();
        } catch (LinkageError | TypeNotPresentException incomplete) {
            // Told of when the class is compared.
            return Optional.empty();
        }
    }
}
