package io.github.jooqconformance.runtime.diff;

import static java.util.stream.Collectors.toMap;

import io.github.jooqconformance.runtime.diff.NamedPairs.Pair;
import io.github.jooqconformance.runtime.schema.CheckConstraint;
import io.github.jooqconformance.runtime.schema.Column;
import io.github.jooqconformance.runtime.schema.ColumnType;
import io.github.jooqconformance.runtime.schema.Domain;
import io.github.jooqconformance.runtime.schema.ForeignKey;
import io.github.jooqconformance.runtime.schema.Index;
import io.github.jooqconformance.runtime.schema.IndexKey;
import io.github.jooqconformance.runtime.schema.QualifiedName;
import io.github.jooqconformance.runtime.schema.SchemaSnapshot;
import io.github.jooqconformance.runtime.schema.Table;
import io.github.jooqconformance.runtime.schema.TableConstraints;
import io.github.jooqconformance.runtime.schema.UniqueKey;
import io.github.jooqconformance.runtime.schema.UserTypes;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Lets what refers to a renamed thing follow it, so that a renaming is one difference and not one more for each column
 * of a renamed type, each key with a renamed column and each foreign key to a renamed table. PostgreSQL's own
 * references follow in the same way. What is renamed keeps its name; expressions are text and do not follow.
 *
 * @param types the actual names of renamed types by their expected ones
 * @param tables the actual names of renamed tables by their expected ones
 * @param columns the actual names of renamed columns by their expected ones, by their table's expected name
 */
record References(
        Map<QualifiedName, QualifiedName> types,
        Map<QualifiedName, QualifiedName> tables,
        Map<QualifiedName, Map<String, String>> columns) {
    /** The expected snapshot of a comparison, its references as they were if all renamings had been expected. */
    static SchemaSnapshot updated(SchemaSnapshot expected, SchemaSnapshot actual) {
        if (expected.equals(actual)) {
            return expected;
        }
        // In this order, because domains are recognised by their base types, and tables by the types of their columns.
        var afterEnums = ofTypes(names(EnumDiff.pairs(expected, actual), type -> type.name()))
                .applyTo(expected);
        var afterDomains = ofTypes(names(DomainDiff.pairs(afterEnums, actual), domain -> domain.name()))
                .applyTo(afterEnums);
        return ofTables(TableDiff.pairs(afterDomains, actual)).applyTo(afterDomains);
    }

    private static References ofTypes(Map<QualifiedName, QualifiedName> names) {
        return new References(names, Map.of(), Map.of());
    }

    private static References ofTables(NamedPairs<Table> pairs) {
        return new References(
                Map.of(),
                names(pairs, Table::name),
                pairs.common().stream()
                        .filter(pair -> !pair.expected().equals(pair.actual()))
                        .collect(toMap(pair -> pair.expected().name(), References::renamedColumns)));
    }

    private static Map<String, String> renamedColumns(Pair<Table> tables) {
        return ColumnDiff.pairs(tables.expected(), tables.actual()).renamed().stream()
                .collect(toMap(
                        pair -> pair.expected().name(), pair -> pair.actual().name()));
    }

    private static <T> Map<QualifiedName, QualifiedName> names(NamedPairs<T> pairs, Function<T, QualifiedName> name) {
        return pairs.renamed().stream()
                .collect(toMap(pair -> name.apply(pair.expected()), pair -> name.apply(pair.actual())));
    }

    private SchemaSnapshot applyTo(SchemaSnapshot snapshot) {
        if (Stream.of(types, tables, columns).allMatch(Map::isEmpty)) {
            return snapshot;
        }
        var kinds = snapshot.types();
        return snapshot.withTables(snapshot.tables().stream().map(this::applyTo).toList())
                .withTypes(new UserTypes(
                        kinds.enums(),
                        kinds.domains().stream().map(this::applyTo).toList(),
                        kinds.composites(),
                        kinds.ranges()));
    }

    private Domain applyTo(Domain domain) {
        return new Domain(
                domain.name(),
                applyTo(domain.base()),
                domain.nullable(),
                domain.defaultExpression(),
                domain.checks(),
                domain.comment());
    }

    private Table applyTo(Table table) {
        var names = columns.getOrDefault(table.name(), Map.of());
        return table.withColumns(table.columns().stream().map(this::applyTo).toList())
                .withConstraints(applyTo(table.constraints(), names))
                .withIndexes(table.indexes().stream()
                        .map(index -> applyTo(index, names))
                        .toList());
    }

    private Column applyTo(Column column) {
        return new Column(column.name(), applyTo(column.type()), column.nullable(), column.source(), column.comment());
    }

    private ColumnType applyTo(ColumnType type) {
        var name = types.get(type.name());
        if (name == null) {
            return type;
        }
        // format_type prints nothing but the name of a type without modifier, which enums and domains are.
        var sql = name + (type.array() ? "[]" : "");
        return new ColumnType(sql, name, type.kind(), type.modifier(), type.array(), type.collation());
    }

    private TableConstraints applyTo(TableConstraints constraints, Map<String, String> names) {
        return new TableConstraints(
                constraints.primaryKey().map(key -> applyTo(key, names)),
                constraints.uniqueKeys().stream()
                        .map(key -> applyTo(key, names))
                        .toList(),
                constraints.foreignKeys().stream()
                        .map(key -> applyTo(key, names))
                        .toList(),
                constraints.checks().stream()
                        .map(check -> applyTo(check, names))
                        .toList(),
                constraints.exclusions(),
                constraints.notNulls());
    }

    private static UniqueKey applyTo(UniqueKey key, Map<String, String> names) {
        return new UniqueKey(
                key.name(), renamed(key.columns(), names), renamed(key.included(), names), key.traits(), key.comment());
    }

    private ForeignKey applyTo(ForeignKey key, Map<String, String> names) {
        return new ForeignKey(
                key.name(),
                renamed(key.columns(), names),
                tables.getOrDefault(key.target(), key.target()),
                renamed(key.targetColumns(), columns.getOrDefault(key.target(), Map.of())),
                key.actions(),
                key.traits(),
                key.comment());
    }

    private static CheckConstraint applyTo(CheckConstraint check, Map<String, String> names) {
        return new CheckConstraint(
                check.name(), check.expression(), renamed(check.columns(), names), check.traits(), check.comment());
    }

    private static Index applyTo(Index index, Map<String, String> names) {
        return new Index(
                index.name(),
                index.method(),
                index.keys().stream().map(key -> applyTo(key, names)).toList(),
                renamed(index.included(), names),
                index.predicate(),
                index.traits(),
                index.comment());
    }

    private static IndexKey applyTo(IndexKey key, Map<String, String> names) {
        var expression = names.entrySet().stream()
                .filter(name -> QualifiedName.quoted(name.getKey()).equals(key.expression()))
                .map(name -> QualifiedName.quoted(name.getValue()))
                .findFirst()
                .orElse(key.expression());
        return new IndexKey(expression, key.operatorClass(), key.collation(), key.order());
    }

    private static List<String> renamed(Collection<String> columnNames, Map<String, String> names) {
        return columnNames.stream().map(name -> names.getOrDefault(name, name)).toList();
    }
}
