package io.github.jooqconformance.runtime.diff;

import io.github.jooqconformance.runtime.diff.NamedPairs.Pair;
import io.github.jooqconformance.runtime.schema.Column;
import io.github.jooqconformance.runtime.schema.SchemaSnapshot;
import io.github.jooqconformance.runtime.schema.Table;
import io.github.jooqconformance.runtime.schema.TableKind;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** Recognises tables, whatever they are called. */
final class TablePairs {
    private TablePairs() {}

    /**
     * The tables, paired; renamed is what has the same columns under another name in the same schema, or under the same
     * name in another schema. Partitions are never renamed: all of one table have the same columns, and they come and
     * go. A name may be that of another table, which has this one's name; but tables are compared by their names as
     * long as each has the columns that are expected of it, which is all that statements notice.
     *
     * <p>Columns may have been renamed with their table if its indexes tell that it is the same: their names are unique
     * in a schema, and stay when the table is renamed.
     */
    static NamedPairs<Table> between(SchemaSnapshot expected, SchemaSnapshot actual) {
        var withinSchema =
                Likeness.<Table>of(table -> likeness(table, table.name().schema()));
        return NamedPairs.of(expected.tables(), actual.tables(), Table::name)
                .withRenames(withinSchema)
                .withRenames(Likeness.of(table -> likeness(table, table.name().name())))
                .withRenames(Likeness.of(TablePairs::likenessByIndexes))
                .withSwaps(TablePairs::isAnother, withinSchema);
    }

    private static boolean isAnother(Pair<Table> pair) {
        return Stream.of(pair.expected(), pair.actual())
                        .allMatch(table -> table.kind() == TableKind.TABLE
                                && table.definition().isEmpty())
                && pair.expected().columns().stream()
                        .anyMatch(column ->
                                pair.actual().findColumn(column.name()).isEmpty());
    }

    private static Object likeness(Table table, String place) {
        return table.kind() == TableKind.PARTITION
                ? table.name()
                : List.of(place, table.kind(), each(table, column -> column.name() + " " + value(column)));
    }

    private static Object likenessByIndexes(Table table) {
        var indexes = indexes(table);
        return table.kind() == TableKind.PARTITION || indexes.isEmpty()
                ? table.name()
                : List.of(table.name().schema(), table.kind(), indexes, each(table, TablePairs::value));
    }

    private static List<String> each(Table table, Function<Column, String> column) {
        return table.columns().stream().map(column).toList();
    }

    /**
     * What a column holds. Its default may be that of a sequence that was renamed with the table, or differ besides.
     */
    private static String value(Column column) {
        return column.type() + " " + column.nullable();
    }

    /** The names of the table's indexes, those of its keys and exclusion constraints included. */
    private static List<String> indexes(Table table) {
        var constraints = table.constraints();
        return Stream.of(
                        constraints.primaryKey().stream().map(key -> key.name()),
                        constraints.uniqueKeys().stream().map(key -> key.name()),
                        constraints.exclusions().stream().map(exclusion -> exclusion.name()),
                        table.indexes().stream().map(index -> index.name()))
                .flatMap(names -> names)
                .sorted()
                .toList();
    }
}
