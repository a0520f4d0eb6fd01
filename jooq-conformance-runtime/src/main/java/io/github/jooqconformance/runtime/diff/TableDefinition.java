package io.github.jooqconformance.runtime.diff;

import io.github.jooqconformance.runtime.schema.Column;
import io.github.jooqconformance.runtime.schema.QualifiedName;
import io.github.jooqconformance.runtime.schema.Table;
import io.github.jooqconformance.runtime.schema.TableKind;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Compares the queries of views, the keys of partitioned tables and the bounds of partitions. */
final class TableDefinition {
    private static final Pattern KEY = Pattern.compile("(?:list|range) \\((.*)\\)");

    private final Comparison comparison;

    TableDefinition(Comparison comparison) {
        this.comparison = comparison;
    }

    /** The place of a partition among the others; empty for other tables, and where it is not known. */
    static Optional<PartitionClause> findClause(Table table) {
        return table.kind() == TableKind.PARTITION
                ? table.definition().flatMap(PartitionClause::find)
                : Optional.empty();
    }

    /** The kind in words, which of a partition tells its place. */
    static String kind(Table table) {
        return findClause(table)
                .map(PartitionClause::toString)
                .orElseGet(() -> table.kind().toString());
    }

    Stream<Difference> between(Location location, Table expected, Table actual) {
        // Another kind of table is defined by something else, and not every model knows by what.
        if (expected.kind() != actual.kind() || isUnknown(expected)) {
            return Stream.empty();
        }
        return switch (expected.kind()) {
            case VIEW -> queries(Rule.VIEW_DEFINITION_CHANGED, location, expected, actual);
            case MATERIALIZED_VIEW -> queries(Rule.MATERIALIZED_VIEW_DEFINITION_CHANGED, location, expected, actual);
            case PARTITIONED_TABLE -> keys(location, expected.definition(), actual.definition());
            case PARTITION -> partitions(location, expected, actual);
            case TABLE, FOREIGN_TABLE -> parents(location, expected.definition(), actual.definition());
        };
    }

    /** Only a table that inherits from none has no definition. */
    private static boolean isUnknown(Table table) {
        return table.definition().isEmpty()
                && table.kind() != TableKind.TABLE
                && table.kind() != TableKind.FOREIGN_TABLE;
    }

    private Stream<Difference> parents(Location location, Optional<String> expected, Optional<String> actual) {
        return comparison.sameText(expected.orElse(""), actual.orElse(""))
                ? Stream.empty()
                : Stream.of(new Difference(Rule.INHERITANCE_CHANGED, location, expected, actual));
    }

    /** A view with other columns has another query, too, which need not be told. */
    private Stream<Difference> queries(Rule rule, Location location, Table expected, Table actual) {
        var before = expected.definition().orElse("");
        var after = actual.definition().orElse("");
        return !haveSameValues(expected, actual) || comparison.sameQuery(before, after, positions(expected, actual))
                ? Stream.empty()
                : changed(rule, location, before, after);
    }

    private Stream<Difference> partitions(Location location, Table expected, Table actual) {
        var before = findClause(expected);
        var after = findClause(actual);
        if (before.isEmpty() || after.isEmpty()) {
            return keys(location, expected.definition(), actual.definition());
        }
        var place = before.get();
        var otherPlace = after.get();
        return comparison.sameText(withNewLabels(place).inOrder(), otherPlace.inOrder())
                ? keys(location, place.key(), otherPlace.key())
                : changed(Rule.PARTITION_BOUNDS_CHANGED, location, place.toString(), otherPlace.toString());
    }

    /** The clause as PostgreSQL prints it since labels of enums have other names: bounds do not tell their type. */
    private PartitionClause withNewLabels(PartitionClause place) {
        if (comparison.labels().renamed().isEmpty()) {
            return place;
        }
        var columns = comparison.expected().tables().stream()
                .filter(table -> table.name().toString().equals(place.parent()))
                .findFirst()
                .map(TableDefinition::keyColumns)
                .orElse(List.of());
        return place.withValues((position, value) -> position < columns.size()
                ? comparison
                        .labels()
                        .applyTo(value, columns.get(position).type().name())
                : value);
    }

    /** The columns of a partitioned table's key; none if the key is of anything else. */
    private static List<Column> keyColumns(Table parent) {
        var key = findClause(parent).flatMap(PartitionClause::key).or(parent::definition);
        var names = key.map(KEY::matcher)
                .filter(Matcher::matches)
                .map(match -> List.of(match.group(1).split(", ")))
                .orElse(List.of());
        var columns = names.stream()
                .flatMap(name -> parent.columns().stream()
                        .filter(column -> QualifiedName.quoted(column.name()).equals(name)))
                .toList();
        return columns.size() == names.size() ? columns : List.of();
    }

    private Stream<Difference> keys(Location location, Optional<String> expected, Optional<String> actual) {
        var before = key(expected);
        var after = key(actual);
        return comparison.sameText(before, after)
                ? Stream.empty()
                : changed(Rule.PARTITION_KEY_CHANGED, location, before, after);
    }

    private static String key(Optional<String> key) {
        return key.map(text -> "partition by " + text).orElse("not partitioned");
    }

    private static Stream<Difference> changed(Rule rule, Location location, String expected, String actual) {
        return Stream.of(Difference.changed(rule, location, expected, actual));
    }

    private static boolean haveSameValues(Table expected, Table actual) {
        var types = new HashMap<String, Object>();
        expected.columns().forEach(column -> types.put(column.name(), column.type()));
        return expected.columns().size() == actual.columns().size()
                && actual.columns().stream().allMatch(column -> column.type().equals(types.get(column.name())));
    }

    private static List<Integer> positions(Table expected, Table actual) {
        var names = expected.columns().stream().map(Column::name).toList();
        return actual.columns().stream()
                .map(column -> names.indexOf(column.name()))
                .toList();
    }
}
