package io.github.jooqconformance.runtime.diff;

import static java.util.stream.Collectors.toMap;

import io.github.jooqconformance.runtime.diff.NamedPairs.Pair;
import io.github.jooqconformance.runtime.schema.CheckConstraint;
import io.github.jooqconformance.runtime.schema.Column;
import io.github.jooqconformance.runtime.schema.ColumnType;
import io.github.jooqconformance.runtime.schema.CompositeType;
import io.github.jooqconformance.runtime.schema.CompositeType.Attribute;
import io.github.jooqconformance.runtime.schema.Domain;
import io.github.jooqconformance.runtime.schema.EnumType;
import io.github.jooqconformance.runtime.schema.ExclusionConstraint;
import io.github.jooqconformance.runtime.schema.ExclusionConstraint.Element;
import io.github.jooqconformance.runtime.schema.ForeignKey;
import io.github.jooqconformance.runtime.schema.Index;
import io.github.jooqconformance.runtime.schema.IndexKey;
import io.github.jooqconformance.runtime.schema.NotNullConstraint;
import io.github.jooqconformance.runtime.schema.QualifiedName;
import io.github.jooqconformance.runtime.schema.RangeType;
import io.github.jooqconformance.runtime.schema.Routine;
import io.github.jooqconformance.runtime.schema.SchemaSnapshot;
import io.github.jooqconformance.runtime.schema.Sequence;
import io.github.jooqconformance.runtime.schema.Sequence.OwningColumn;
import io.github.jooqconformance.runtime.schema.Table;
import io.github.jooqconformance.runtime.schema.TableConstraints;
import io.github.jooqconformance.runtime.schema.UniqueKey;
import io.github.jooqconformance.runtime.schema.UserTypes;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Lets what refers to a renamed thing follow it, so that a renaming is one difference and not one more for each column
 * of a renamed type, each key with a renamed column and each foreign key to a renamed table. PostgreSQL's own
 * references follow in the same way. What is renamed keeps its name; expressions are text, which {@link Renames} are
 * for.
 *
 * @param types the actual names of renamed types by their expected ones
 * @param tables the actual names of renamed tables by their expected ones
 * @param columns the actual names of renamed columns by their expected ones, by their table's expected name
 */
record References(
        Map<QualifiedName, QualifiedName> types,
        Map<QualifiedName, QualifiedName> tables,
        Map<QualifiedName, Map<String, String>> columns) {
    private static final References NOTHING = new References(Map.of(), Map.of(), Map.of());

    /** The renamings between two snapshots. */
    static References between(SchemaSnapshot expected, SchemaSnapshot actual) {
        // In this order, because domains and composites are recognised by the types that they are made of, and tables
        // by
        // those of their columns.
        return NOTHING.and(EnumDiff::pairs, EnumType::name, expected, actual)
                .and(RangeDiff::pairs, RangeType::name, expected, actual)
                .and(DomainDiff::pairs, Domain::name, expected, actual)
                .and(CompositeDiff::pairs, CompositeType::name, expected, actual)
                .withTables(expected, actual);
    }

    private <T> References and(
            BiFunction<SchemaSnapshot, SchemaSnapshot, NamedPairs<T>> pairs,
            Function<T, QualifiedName> name,
            SchemaSnapshot expected,
            SchemaSnapshot actual) {
        var more = new HashMap<>(types);
        more.putAll(names(pairs.apply(applyTo(expected), actual), name));
        return new References(more, tables, columns);
    }

    private References withTables(SchemaSnapshot expected, SchemaSnapshot actual) {
        var pairs = TablePairs.between(applyTo(expected), actual);
        return new References(
                types,
                names(pairs, Table::name),
                pairs.paired()
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

    /** The expected snapshot, its references as they were if all renamings had been expected. */
    SchemaSnapshot applyTo(SchemaSnapshot snapshot) {
        if (Stream.of(types, tables, columns).allMatch(Map::isEmpty)) {
            return snapshot;
        }
        var kinds = snapshot.types();
        return new SchemaSnapshot(
                all(snapshot.tables(), this::applyTo),
                new UserTypes(
                        kinds.enums(),
                        all(kinds.domains(), this::applyTo),
                        all(kinds.composites(), this::applyTo),
                        all(kinds.ranges(), this::applyTo)),
                all(snapshot.sequences(), this::applyTo),
                all(snapshot.routines(), this::applyTo),
                snapshot.extensions());
    }

    private static <T> List<T> all(List<T> objects, UnaryOperator<T> change) {
        return objects.stream().map(change).toList();
    }

    private CompositeType applyTo(CompositeType type) {
        return new CompositeType(type.name(), all(type.attributes(), this::applyTo), type.comment());
    }

    private Attribute applyTo(Attribute attribute) {
        return new Attribute(attribute.name(), applyTo(attribute.type()), attribute.comment());
    }

    private RangeType applyTo(RangeType type) {
        return new RangeType(
                type.name(),
                applyTo(type.subtype()),
                type.operatorClass(),
                type.functions(),
                type.multirange(),
                type.comment());
    }

    private Sequence applyTo(Sequence sequence) {
        return new Sequence(
                sequence.name(),
                sequence.options(),
                sequence.owner().map(this::applyTo),
                sequence.isIdentity(),
                sequence.comment());
    }

    private OwningColumn applyTo(OwningColumn owner) {
        return new OwningColumn(
                tables.getOrDefault(owner.table(), owner.table()),
                columns.getOrDefault(owner.table(), Map.of()).getOrDefault(owner.column(), owner.column()));
    }

    private Routine applyTo(Routine routine) {
        return new Routine(
                routine.name(),
                routine.kind(),
                renamedTypes(routine.identity()),
                renamedTypes(routine.arguments()),
                routine.result().map(this::renamedTypes),
                routine.properties(),
                routine.comment());
    }

    /** SQL, such as a list of arguments, in which renamed types have their new names. */
    String renamedTypes(String sql) {
        var text = sql;
        for (var type : types.entrySet()) {
            var name = Pattern.compile(
                    "(?<![\\w$.\"])" + Pattern.quote(type.getKey().toString()) + "(?![\\w$\"])");
            text = name.matcher(text)
                    .replaceAll(Matcher.quoteReplacement(type.getValue().toString()));
        }
        return text;
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
                all(constraints.exclusions(), exclusion -> applyTo(exclusion, names)),
                all(constraints.notNulls(), notNull -> applyTo(notNull, names)));
    }

    private static ExclusionConstraint applyTo(ExclusionConstraint constraint, Map<String, String> names) {
        return new ExclusionConstraint(
                constraint.name(),
                constraint.method(),
                all(constraint.elements(), element -> new Element(applyTo(element.key(), names), element.operator())),
                renamed(constraint.included(), names),
                constraint.predicate(),
                constraint.traits(),
                constraint.comment());
    }

    private static NotNullConstraint applyTo(NotNullConstraint constraint, Map<String, String> names) {
        return new NotNullConstraint(
                constraint.name(),
                names.getOrDefault(constraint.column(), constraint.column()),
                constraint.traits(),
                constraint.comment());
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
