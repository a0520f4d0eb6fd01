package io.github.jooqconformance.runtime.model;

import io.github.jooqconformance.runtime.schema.Column;
import io.github.jooqconformance.runtime.schema.QualifiedName;
import io.github.jooqconformance.runtime.schema.SchemaSnapshot;
import io.github.jooqconformance.runtime.schema.Table;
import io.github.jooqconformance.runtime.schema.TableConstraints;
import io.github.jooqconformance.runtime.schema.TableKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
import org.jooq.TableOptions.TableType;

/** What one of jOOQ's table classes states. */
final class StatedTable {
    /** What every table has, and jOOQ's generator can be told to generate. No other column can be called so. */
    private static final Set<String> SYSTEM_COLUMNS = Set.of("tableoid", "xmin", "cmin", "xmax", "cmax", "ctid");

    private final org.jooq.Table<?> table;
    private final QualifiedName name;
    private final List<StatedColumn> columns;
    private final Set<StatedFacet> facets;
    private final StatedConstraints constraints;

    /**
     * What is stated by a table's class.
     *
     * @param facets what the classes of the model state at all
     * @param keys whether the model knows a key of these columns of a table
     */
    StatedTable(
            org.jooq.Table<?> table,
            StatedNames names,
            Set<StatedFacet> facets,
            BiPredicate<QualifiedName, List<String>> keys) {
        this.table = table;
        this.name = names.table(table);
        this.columns = table.fieldStream()
                .filter(field -> !SYSTEM_COLUMNS.contains(field.getName()))
                .map(field -> new StatedColumn(field, names, facets.contains(StatedFacet.COLUMN_COMMENT)))
                .toList();
        this.facets = facets;
        this.constraints = new StatedConstraints(table, facets, new StatedForeignKeys(table, names, keys));
    }

    /** What the database calls the table. */
    QualifiedName name() {
        return name;
    }

    /**
     * The table, were the model right in all that it states.
     *
     * @param actual the table, perhaps under another name
     */
    Table over(Table actual, SchemaSnapshot snapshot) {
        var kind = kind(actual.kind());
        return new Table(
                name,
                kind,
                actual.definition(),
                comment(actual),
                columns(actual, snapshot),
                kind.isView() ? actual.constraints() : constraints.over(actual.constraints(), columnNames()),
                kind.isView() ? actual.indexes() : indexes().over(table, actual),
                actual.triggers(),
                actual.access());
    }

    /** The table as far as it is known without the actual one. */
    Table alone() {
        var kind = kind(TableKind.TABLE);
        return Table.of(name, kind, columns.stream().map(StatedColumn::alone).toList())
                .withConstraints(
                        kind.isView() ? TableConstraints.NONE : constraints.over(TableConstraints.NONE, columnNames()));
    }

    private StatedIndexes indexes() {
        return new StatedIndexes(facets.contains(StatedFacet.INDEX), columnNames());
    }

    /** Whether a table is this one under another name: all that is stated of its columns is right. */
    boolean isRenamed(Table actual, SchemaSnapshot snapshot) {
        return actual.name().schema().equals(name.schema())
                && kind(actual.kind()) == actual.kind()
                && columns(actual, snapshot).equals(actual.columns());
    }

    private Set<String> columnNames() {
        return columns.stream().map(StatedColumn::name).collect(Collectors.toSet());
    }

    /** jOOQ tells tables and views apart, and nothing more. */
    private TableKind kind(TableKind actual) {
        var type = table.getOptions().type();
        if (type == TableType.VIEW) {
            return TableKind.VIEW;
        }
        if (type == TableType.MATERIALIZED_VIEW) {
            return TableKind.MATERIALIZED_VIEW;
        }
        return actual.isView() ? TableKind.TABLE : actual;
    }

    private Optional<String> comment(Table actual) {
        return facets.contains(StatedFacet.COMMENT)
                ? Optional.of(Objects.requireNonNullElse(table.getComment(), ""))
                        .filter(text -> !text.isEmpty())
                : actual.comment();
    }

    private List<Column> columns(Table actual, SchemaSnapshot snapshot) {
        var expected = new ArrayList<Column>();
        for (var column : columns) {
            expected.add(counterpart(column, expected.size(), actual)
                    .map(found -> actual.kind().isView() || kind(actual.kind()).isView()
                            ? column.overView(found, snapshot)
                            : column.over(found, snapshot))
                    .orElseGet(column::alone));
        }
        return expected;
    }

    /** The actual column of the same name, or one in the same place with a name that the model does not know. */
    private Optional<Column> counterpart(StatedColumn column, int position, Table actual) {
        var namesake = actual.findColumn(column.name());
        if (namesake.isPresent() || position >= actual.columns().size()) {
            return namesake;
        }
        var neighbour = actual.columns().get(position);
        return columnNames().contains(neighbour.name()) ? Optional.empty() : Optional.of(neighbour);
    }
}
