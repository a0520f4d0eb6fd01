package io.github.jooqconformance.runtime.classes;

import io.github.jooqconformance.runtime.diff.Difference;
import io.github.jooqconformance.runtime.diff.Location;
import io.github.jooqconformance.runtime.diff.Rule;
import io.github.jooqconformance.runtime.manifest.Scope;
import io.github.jooqconformance.runtime.schema.QualifiedName;
import io.github.jooqconformance.runtime.schema.SchemaSnapshot;
import io.github.jooqconformance.runtime.schema.Table;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds the tables of classes, and compares each family of classes with its table. */
final class ClassesDiff {
    private final Selection selection;
    private final SchemaSnapshot actual;
    private final Map<Class<?>, List<Table>> tables = new LinkedHashMap<>();
    private final Map<Optional<String>, NameIndex<Table>> indexes = new HashMap<>();
    private final List<Difference> unreadable = new ArrayList<>();

    ClassesDiff(Selection selection, SchemaSnapshot actual) {
        this.selection = selection;
        this.actual = actual;
        for (var type : selection.classes()) {
            try {
                tables.put(type, find(type));
            } catch (LinkageError | TypeNotPresentException incomplete) {
                var name = new QualifiedName(selection.schemas().get(0), Names.snake(lastName(type)));
                unreadable.add(unreadable(type, Location.of(Location.Kind.TABLE, name), incomplete));
            }
        }
    }

    /** The simple name, which Java itself does not tell without the class around. */
    private static String lastName(Class<?> type) {
        return type.getName().replaceFirst(".*[.$]", "");
    }

    private List<Table> find(Class<?> type) {
        var name = selection.name(type);
        return name.find(indexes.computeIfAbsent(name.schema(), schema -> index(name)));
    }

    private NameIndex<Table> index(TableName name) {
        var inScope = actual.tables().stream()
                .filter(table -> name.isIn(table.name().schema(), selection.schemas()))
                .toList();
        return new NameIndex<>(inScope, table -> table.name().name());
    }

    List<Table> tables() {
        return tables.values().stream()
                .filter(found -> found.size() == 1)
                .flatMap(List::stream)
                .distinct()
                .toList();
    }

    List<Difference> differences() {
        var families = new LinkedHashMap<Class<?>, List<Class<?>>>();
        var differences = new ArrayList<>(unreadable);
        tables.forEach((type, found) -> {
            if (found.size() == 1) {
                families.computeIfAbsent(DtoClass.root(type), root -> new ArrayList<>())
                        .add(type);
            } else if (!found.isEmpty() || !selection.dispensable().contains(type)) {
                differences.add(withoutTable(type, found));
            }
        });
        families.values().forEach(family -> differences.addAll(differences(family)));
        if (selection.everyTable()) {
            withoutClass().forEach(differences::add);
        }
        return differences.stream().distinct().sorted().toList();
    }

    private Difference withoutTable(Class<?> type, List<Table> found) {
        var location = Location.of(Location.Kind.TABLE, selection.name(type).expected(selection.schemas()));
        if (found.isEmpty()) {
            return Difference.missing(Rule.CLASS_WITHOUT_TABLE, location, definition(type));
        }
        var names =
                found.stream().map(table -> table.name().toString()).sorted().collect(Collectors.joining(", "));
        return Difference.changed(Rule.CLASS_TABLE_AMBIGUOUS, location, definition(type), names);
    }

    private List<Difference> differences(List<Class<?>> family) {
        var table = tables.getOrDefault(family.get(0), List.of()).get(0);
        var readable = new ArrayList<DtoClass>();
        for (var type : family) {
            try {
                readable.add(DtoClass.of(type));
            } catch (LinkageError | TypeNotPresentException incomplete) {
                return List.of(unreadable(type, location(table), incomplete));
            }
        }
        return new ClassDiff(readable, table, actual, this::hasTable)
                .differences()
                .toList();
    }

    private static Difference unreadable(Class<?> type, Location location, Throwable failure) {
        return Difference.missing(
                Rule.CLASS_UNREADABLE, location, "class " + type.getName() + ", which needs " + failure.getMessage());
    }

    /** Whether rows of a class are in a table of its own, and not in that of a class that refers to it. */
    private boolean hasTable(Class<?> type) {
        return !tables.getOrDefault(type, List.of()).isEmpty();
    }

    private Stream<Difference> withoutClass() {
        var known = tables().stream().map(Table::name).collect(Collectors.toSet());
        return actual.tables().stream()
                .filter(table -> isExpected(table.name(), table) && !known.contains(table.name()))
                .map(table -> Difference.unexpected(
                        Rule.TABLE_WITHOUT_CLASS, location(table), table.kind().toString()));
    }

    private boolean isExpected(QualifiedName name, Table table) {
        return switch (table.kind()) {
            case TABLE, PARTITIONED_TABLE, FOREIGN_TABLE ->
                selection.schemas().contains(name.schema()) && Scope.EVERYTHING.includes(name);
            case PARTITION, VIEW, MATERIALIZED_VIEW -> false;
        };
    }

    private static Location location(Table table) {
        return Location.of(Location.Kind.of(table.kind()), table.name());
    }

    private static String definition(Class<?> type) {
        var kind = type.isInterface() ? "interface " : "class ";
        return (type.isRecord() ? "record " : kind) + type.getName();
    }
}
