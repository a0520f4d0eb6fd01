package io.github.jooqconformance.runtime.diff;

import io.github.jooqconformance.runtime.diff.NamedPairs.Pair;
import io.github.jooqconformance.runtime.schema.Column;
import io.github.jooqconformance.runtime.schema.Index;
import io.github.jooqconformance.runtime.schema.SchemaSnapshot;
import io.github.jooqconformance.runtime.schema.Table;
import io.github.jooqconformance.runtime.schema.TableKind;
import java.util.List;
import java.util.stream.Stream;

/** Compares tables and views with all that they have. */
final class TableDiff {
    /** One concern of a table. */
    private interface Concern {
        Stream<Difference> between(Location location, Table expected, Table actual);
    }

    private final Comparison comparison;
    private final List<Concern> concerns;

    /** The concerns that a table and a view have in common. */
    private final List<Concern> sharedConcerns;

    TableDiff(Comparison comparison) {
        this.comparison = comparison;
        var columns = new ColumnDiff(comparison);
        this.concerns =
                List.of(TableDiff::kinds, TableDiff::comments, columns::between, this::constraints, this::indexes);
        this.sharedConcerns = List.of(TableDiff::kinds, TableDiff::comments, columns::betweenValues);
    }

    /**
     * The tables, paired; renamed is what has the same columns under another name in the same schema. Partitions are
     * never renamed: all of one table have the same columns, and they come and go.
     */
    static NamedPairs<Table> pairs(SchemaSnapshot expected, SchemaSnapshot actual) {
        return NamedPairs.of(expected.tables(), actual.tables(), Table::name).withRenames(TableDiff::sameButForName);
    }

    Stream<Difference> differences() {
        var pairs = pairs(comparison.expected(), comparison.actual());
        return Stream.of(
                        pairs.missing().stream().map(TableDiff::missing),
                        pairs.unexpected().stream().map(TableDiff::unexpected),
                        pairs.renamed().stream().map(TableDiff::renamed),
                        pairs.common().stream().flatMap(this::changed))
                .flatMap(differences -> differences);
    }

    private static boolean sameButForName(Table expected, Table actual) {
        return expected.name().schema().equals(actual.name().schema())
                && expected.kind() == actual.kind()
                && !isPartition(expected)
                && withoutComments(expected.columns()).equals(withoutComments(actual.columns()));
    }

    private static List<String> withoutComments(List<Column> columns) {
        return columns.stream()
                .map(column -> column.name() + " " + column.definition())
                .toList();
    }

    private static Difference missing(Table table) {
        return Difference.missing(
                isPartition(table) ? Rule.PARTITION_MISSING : Rule.TABLE_MISSING,
                location(table),
                table.kind().toString());
    }

    private static Difference unexpected(Table table) {
        return Difference.unexpected(
                isPartition(table) ? Rule.PARTITION_UNEXPECTED : Rule.TABLE_UNEXPECTED,
                location(table),
                table.kind().toString());
    }

    private static boolean isPartition(Table table) {
        return table.kind() == TableKind.PARTITION;
    }

    private static Difference renamed(Pair<Table> pair) {
        return Difference.changed(
                Rule.TABLE_RENAMED,
                location(pair.expected()),
                pair.expected().name().toString(),
                pair.actual().name().toString());
    }

    private Stream<Difference> changed(Pair<Table> pair) {
        var expected = pair.expected();
        var actual = pair.actual();
        var location = location(actual);
        var sameSort = expected.kind().isView() == actual.kind().isView();
        return (sameSort ? concerns : sharedConcerns)
                .stream().flatMap(concern -> concern.between(location, expected, actual));
    }

    private static Stream<Difference> kinds(Location location, Table expected, Table actual) {
        if (expected.kind() == actual.kind()) {
            return Stream.empty();
        }
        return Stream.of(Difference.changed(
                kindRule(expected.kind(), actual.kind()),
                location,
                expected.kind().toString(),
                actual.kind().toString()));
    }

    private static Rule kindRule(TableKind expected, TableKind actual) {
        if (expected.isView() || !actual.isView()) {
            return Rule.TABLE_KIND_CHANGED;
        }
        return actual == TableKind.VIEW ? Rule.TABLE_NOW_VIEW : Rule.TABLE_NOW_MATERIALIZED_VIEW;
    }

    private static Stream<Difference> comments(Location location, Table expected, Table actual) {
        return CommentDiff.between(Rule.COMMENT_CHANGED, location, expected.comment(), actual.comment());
    }

    private Stream<Difference> constraints(Location location, Table expected, Table actual) {
        var before = expected.constraints();
        var after = actual.constraints();
        return Stream.of(
                        KeyDiff.betweenPrimaryKeys(location, before.primaryKey(), after.primaryKey()),
                        new MemberDiff<>(new KeyDiff()).between(location, before.uniqueKeys(), after.uniqueKeys()),
                        new MemberDiff<>(new ForeignKeyDiff())
                                .between(location, before.foreignKeys(), after.foreignKeys()),
                        new CheckDiff(comparison).between(location, before.checks(), after.checks()))
                .flatMap(differences -> differences);
    }

    private Stream<Difference> indexes(Location location, Table expected, Table actual) {
        if (!expected.kind().isIndexable() || !actual.kind().isIndexable()) {
            return Stream.empty();
        }
        var diff = new MemberDiff<Index>(new IndexDiff(comparison, actual.name()));
        return diff.between(location, expected.indexes(), actual.indexes());
    }

    private static Location location(Table table) {
        return Location.of(Location.Kind.of(table.kind()), table.name());
    }
}
