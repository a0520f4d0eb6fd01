package io.github.jooqconformance.runtime.diff;

import io.github.jooqconformance.runtime.diff.NamedPairs.Pair;
import io.github.jooqconformance.runtime.schema.Column;
import io.github.jooqconformance.runtime.schema.QualifiedName;
import io.github.jooqconformance.runtime.schema.Table;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Compares the columns of two tables. Their order is no difference: generated code goes by names. */
final class ColumnDiff {
    /** One facet of a column. */
    private interface Facet {
        Stream<Difference> between(Location location, Column expected, Column actual);
    }

    private final Comparison comparison;
    private final TypeDiff types;
    private final List<Facet> facets;
    private final List<Facet> valueFacets;

    ColumnDiff(Comparison comparison) {
        this.comparison = comparison;
        this.types = new TypeDiff(comparison);
        this.valueFacets = List.of(this::type, ColumnDiff::comment);
        this.facets =
                List.of(this::type, ColumnDiff::nullability, new SourceDiff(comparison)::between, ColumnDiff::comment);
    }

    /**
     * The columns, paired; renamed is what holds the same values in the same place under another name, be it one that
     * another column had. Two columns that hold the same values may swap their names, and nobody can tell.
     */
    static NamedPairs<Column> pairs(Table expected, Table actual) {
        var inPlace = new Likeness<Column>(column -> inPlace(expected, column), column -> inPlace(actual, column));
        return NamedPairs.of(expected.columns(), actual.columns(), Column::name)
                .withRenames(inPlace)
                .withSwaps(pair -> !holdSame(pair.expected(), pair.actual()), inPlace);
    }

    private static List<Object> inPlace(Table table, Column column) {
        return List.of(table.columns().indexOf(column), column.type(), column.nullable(), column.source());
    }

    private static boolean holdSame(Column expected, Column actual) {
        return expected.type().equals(actual.type())
                && expected.nullable() == actual.nullable()
                && expected.source().equals(actual.source());
    }

    /** The names of columns that have another type. */
    static Set<String> retyped(Table expected, Table actual) {
        return pairs(expected, actual).common().stream()
                .filter(pair -> !pair.expected().type().equals(pair.actual().type()))
                .map(pair -> pair.expected().name())
                .collect(Collectors.toSet());
    }

    /** All differences between the columns. */
    Stream<Difference> between(Location table, Table expected, Table actual) {
        return between(facets, table, expected, actual);
    }

    /** The differences that matter between a table and a view: NOT NULL and defaults are not a view's to have. */
    Stream<Difference> betweenValues(Location table, Table expected, Table actual) {
        return between(valueFacets, table, expected, actual);
    }

    private Stream<Difference> between(List<Facet> compared, Location table, Table expected, Table actual) {
        var pairs = pairs(expected, actual);
        return Stream.of(
                        pairs.missing().stream().map(column -> missing(table, column)),
                        pairs.unexpected().stream().map(column -> unexpected(table, column)),
                        pairs.renamed().stream().flatMap(pair -> renamed(table, pair, pairs)),
                        pairs.common().stream().flatMap(pair -> changed(compared, table, pair)))
                .flatMap(differences -> differences);
    }

    private static Difference missing(Location table, Column column) {
        return Difference.missing(Rule.COLUMN_MISSING, table.at(column.name()), column.definition());
    }

    private Difference unexpected(Location table, Column column) {
        return Difference.unexpected(unexpected(column), table.at(column.name()), column.definition());
    }

    private Rule unexpected(Column column) {
        if (!comparison.isRequired(column)) {
            return Rule.COLUMN_UNEXPECTED;
        }
        return column.nullable() ? Rule.REQUIRED_DOMAIN_COLUMN_UNEXPECTED : Rule.REQUIRED_COLUMN_UNEXPECTED;
    }

    /** Two columns that swapped their names are told of once, where the first of them is. */
    private static Stream<Difference> renamed(Location table, Pair<Column> pair, NamedPairs<Column> pairs) {
        var expected = pair.expected().name();
        var actual = pair.actual().name();
        var isSwapped = pairs.isSwapped(pair, Column::name);
        return isSwapped && expected.compareTo(actual) > 0
                ? Stream.empty()
                : Stream.of(Difference.changed(
                        isSwapped ? Rule.COLUMN_NAMES_SWAPPED : Rule.COLUMN_RENAMED,
                        table.at(expected),
                        QualifiedName.quoted(expected),
                        QualifiedName.quoted(actual)));
    }

    private static Stream<Difference> changed(List<Facet> compared, Location table, Pair<Column> pair) {
        var location = table.at(pair.actual().name());
        return compared.stream().flatMap(facet -> facet.between(location, pair.expected(), pair.actual()));
    }

    private Stream<Difference> type(Location location, Column expected, Column actual) {
        return types.between(expected.type(), actual.type()).stream()
                .map(change -> Difference.changed(
                        rule(change),
                        location,
                        expected.type().toString(),
                        actual.type().toString()));
    }

    private static Rule rule(TypeChange change) {
        return switch (change) {
            case CHANGED -> Rule.TYPE_CHANGED;
            case NARROWED -> Rule.TYPE_NARROWED;
            case WIDENED -> Rule.TYPE_WIDENED;
            case RANGE_WIDENED -> Rule.TYPE_RANGE_WIDENED;
            case CONSTRAINED -> Rule.TYPE_CONSTRAINED;
            case RESPELLED -> Rule.TYPE_RESPELLED;
            case COLLATED -> Rule.COLLATION_CHANGED;
        };
    }

    private static Stream<Difference> nullability(Location location, Column expected, Column actual) {
        if (expected.nullable() == actual.nullable()) {
            return Stream.empty();
        }
        var rule = actual.nullable() ? Rule.NOT_NULL_MISSING : Rule.NOT_NULL_UNEXPECTED;
        return Stream.of(Difference.changed(rule, location, nullability(expected), nullability(actual)));
    }

    private static Stream<Difference> comment(Location location, Column expected, Column actual) {
        return CommentDiff.between(Rule.COLUMN_COMMENT_CHANGED, location, expected.comment(), actual.comment());
    }

    private static String nullability(Column column) {
        return column.nullable() ? "null" : "not null";
    }
}
