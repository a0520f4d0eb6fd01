package io.github.jooqconformance.runtime.classes;

import io.github.jooqconformance.runtime.diff.Difference;
import io.github.jooqconformance.runtime.diff.Location;
import io.github.jooqconformance.runtime.diff.Rule;
import io.github.jooqconformance.runtime.schema.Column;
import io.github.jooqconformance.runtime.schema.SchemaSnapshot;
import io.github.jooqconformance.runtime.schema.Table;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Compares classes of one family with the table that they share: mostly, one class with its table. */
final class ClassDiff {
    private static final List<Facet> FACETS = List.of(
            new TypeFacet(),
            new NullFacet(),
            new LengthFacet(),
            new DigitsFacet(),
            new RangeFacet(),
            new UniqueFacet());

    private final List<DtoClass> family;
    private final Table table;
    private final NameIndex<Column> index;
    private final SchemaSnapshot actual;
    private final Predicate<Class<?>> hasTable;

    /** A comparison; some classes have tables of their own. */
    ClassDiff(List<DtoClass> family, Table table, SchemaSnapshot actual, Predicate<Class<?>> hasTable) {
        this.family = family;
        this.table = table;
        this.index = new NameIndex<>(table.columns(), Column::name);
        this.actual = actual;
        this.hasTable = hasTable;
    }

    Stream<Difference> differences() {
        var columns = new LinkedHashMap<DtoField, List<Column>>();
        family.stream().flatMap(type -> type.fields().stream()).forEach(field -> columns.put(field, columns(field)));
        var differences = columns.entrySet().stream().flatMap(entry -> differences(entry.getKey(), entry.getValue()));
        return family.stream().allMatch(DtoClass::whole)
                ? Stream.concat(differences, missingFields(columns.values()))
                : differences;
    }

    /** What the first of the likely names finds. */
    private List<Column> columns(DtoField field) {
        return field.columns().stream()
                .map(index::find)
                .filter(found -> !found.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    private Stream<Difference> differences(DtoField field, List<Column> columns) {
        if (columns.size() == 1) {
            var pairing = new Pairing(field, table, columns.get(0), actual);
            return FACETS.stream().flatMap(facet -> facet.differences(pairing));
        }
        var location = location().at(Names.snake(field.columns().get(0)));
        if (columns.isEmpty()
                && !field.isConverted()
                && hasTable.test(field.type().unwrapped().innermost().raw())) {
            // Rows of another table, which refer to this one or are referred to.
            return Stream.empty();
        }
        if (columns.isEmpty()) {
            return Stream.of(Difference.missing(Rule.FIELD_WITHOUT_COLUMN, location, field.definition()));
        }
        var names = columns.stream().map(Column::name).sorted().collect(Collectors.joining(", "));
        return Stream.of(
                Difference.changed(Rule.FIELD_COLUMN_AMBIGUOUS, location, field.definition(), "columns " + names));
    }

    private Stream<Difference> missingFields(Collection<List<Column>> found) {
        Set<Column> known = new HashSet<>();
        found.forEach(known::addAll);
        family.stream().flatMap(type -> type.discriminator().stream()).forEach(name -> known.addAll(index.find(name)));
        return table.columns().stream()
                .filter(column -> !known.contains(column))
                .map(this::missingField);
    }

    private Difference missingField(Column column) {
        var required = !table.kind().isView() && !actual.acceptsNull(column) && !actual.provides(column);
        return Difference.unexpected(
                required ? Rule.REQUIRED_COLUMN_WITHOUT_FIELD : Rule.COLUMN_WITHOUT_FIELD,
                location().at(column.name()),
                column.definition());
    }

    private Location location() {
        return Location.of(Location.Kind.of(table.kind()), table.name());
    }
}
