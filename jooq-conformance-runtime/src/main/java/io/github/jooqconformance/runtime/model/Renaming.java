package io.github.jooqconformance.runtime.model;

import io.github.jooqconformance.runtime.diff.Difference;
import io.github.jooqconformance.runtime.diff.Location;
import io.github.jooqconformance.runtime.schema.CheckConstraint;
import io.github.jooqconformance.runtime.schema.Column;
import io.github.jooqconformance.runtime.schema.ColumnType;
import io.github.jooqconformance.runtime.schema.CompositeType;
import io.github.jooqconformance.runtime.schema.Domain;
import io.github.jooqconformance.runtime.schema.EnumType;
import io.github.jooqconformance.runtime.schema.ExclusionConstraint;
import io.github.jooqconformance.runtime.schema.ForeignKey;
import io.github.jooqconformance.runtime.schema.Index;
import io.github.jooqconformance.runtime.schema.IndexKey;
import io.github.jooqconformance.runtime.schema.Policy;
import io.github.jooqconformance.runtime.schema.QualifiedName;
import io.github.jooqconformance.runtime.schema.RangeType;
import io.github.jooqconformance.runtime.schema.Routine;
import io.github.jooqconformance.runtime.schema.SchemaSnapshot;
import io.github.jooqconformance.runtime.schema.Sequence;
import io.github.jooqconformance.runtime.schema.Table;
import io.github.jooqconformance.runtime.schema.TableAccess;
import io.github.jooqconformance.runtime.schema.TableConstraints;
import io.github.jooqconformance.runtime.schema.Trigger;
import io.github.jooqconformance.runtime.schema.UserTypes;
import io.github.jooqconformance.runtime.schema.ValueSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Gives what a snapshot holds the names of another schema, wherever it is named. */
final class Renaming {
    private final Map<String, String> schemas;
    private final Map<QualifiedName, QualifiedName> tables;
    private final Map<String, String> formerSchemas;
    private final Map<QualifiedName, QualifiedName> formerTables;
    private final QualifiedText text;

    /**
     * A renaming.
     *
     * @param schemas the new names of schemas by their former ones
     * @param tables the new names of tables, with their schemas, by their former ones; texts of SQL follow the schemas
     *     only
     */
    Renaming(Map<String, String> schemas, Map<QualifiedName, QualifiedName> tables) {
        this.schemas = Map.copyOf(schemas);
        this.tables = Map.copyOf(tables);
        this.formerSchemas = inverse(schemas);
        this.formerTables = inverse(tables);
        this.text = new QualifiedText(schema -> Optional.of(schemas.getOrDefault(schema, schema)));
    }

    /** The difference at its new place. */
    Difference of(Difference difference) {
        var location = difference.location();
        var object = location.kind().isTable() ? table(location.object()) : of(location.object());
        return new Difference(
                difference.rule(),
                new Location(location.kind(), object, location.member()),
                difference.expected(),
                difference.actual());
    }

    SchemaSnapshot of(SchemaSnapshot snapshot) {
        return new SchemaSnapshot(
                each(snapshot.tables(), this::of),
                of(snapshot.types()),
                each(snapshot.sequences(), this::of),
                each(snapshot.routines(), this::of),
                snapshot.extensions());
    }

    private static <N> Map<N, N> inverse(Map<N, N> names) {
        var inverse = new HashMap<N, N>();
        names.forEach((former, name) -> inverse.put(name, former));
        return inverse;
    }

    /** The former name of a table or another object. */
    QualifiedName former(QualifiedName name) {
        var former = formerTables.get(name);
        return former == null ? new QualifiedName(formerSchema(name.schema()), name.name()) : former;
    }

    /** The former name of a schema; none of one that only has the name that a renamed one had. */
    private String formerSchema(String schema) {
        return formerSchemas.getOrDefault(schema, schemas.containsKey(schema) ? "" : schema);
    }

    private QualifiedName table(QualifiedName table) {
        return tables.getOrDefault(table, of(table));
    }

    private static <T> List<T> each(List<T> things, UnaryOperator<T> renaming) {
        return things.stream().map(renaming).toList();
    }

    private QualifiedName of(QualifiedName name) {
        return new QualifiedName(schemas.getOrDefault(name.schema(), name.schema()), name.name());
    }

    private UserTypes of(UserTypes types) {
        return new UserTypes(
                each(types.enums(), type -> new EnumType(of(type.name()), type.labels(), type.comment())),
                each(types.domains(), this::of),
                each(types.composites(), this::of),
                each(types.ranges(), this::of));
    }

    private Domain of(Domain domain) {
        return new Domain(
                of(domain.name()),
                of(domain.base()),
                domain.nullable(),
                domain.defaultExpression().map(text::apply),
                each(domain.checks(), this::of),
                domain.comment());
    }

    private CompositeType of(CompositeType type) {
        return new CompositeType(
                of(type.name()),
                each(
                        type.attributes(),
                        attribute -> new CompositeType.Attribute(
                                attribute.name(), of(attribute.type()), attribute.comment())),
                type.comment());
    }

    private RangeType of(RangeType type) {
        return new RangeType(
                of(type.name()),
                of(type.subtype()),
                type.operatorClass().map(this::of),
                new RangeType.Functions(
                        type.functions().canonical().map(this::of),
                        type.functions().difference().map(this::of)),
                of(type.multirange()),
                type.comment());
    }

    private Sequence of(Sequence sequence) {
        return new Sequence(
                of(sequence.name()),
                sequence.options(),
                sequence.owner().map(owner -> new Sequence.OwningColumn(table(owner.table()), owner.column())),
                sequence.isIdentity(),
                sequence.comment());
    }

    private Routine of(Routine routine) {
        return new Routine(
                of(routine.name()),
                routine.kind(),
                text.apply(routine.identity()),
                text.apply(routine.arguments()),
                routine.result().map(text::apply),
                routine.properties(),
                routine.comment());
    }

    private Table of(Table table) {
        return new Table(
                table(table.name()),
                table.kind(),
                table.definition().map(text::apply),
                table.comment(),
                each(table.columns(), this::of),
                of(table.constraints()),
                each(table.indexes(), this::of),
                each(table.triggers(), this::of),
                of(table.access()));
    }

    private Column of(Column column) {
        var source = column.source();
        return new Column(
                column.name(),
                of(column.type()),
                column.nullable(),
                new ValueSource(source.kind(), text.apply(source.expression())),
                column.comment());
    }

    private ColumnType of(ColumnType type) {
        return new ColumnType(
                text.apply(type.sql()),
                of(type.name()),
                type.kind(),
                type.modifier(),
                type.array(),
                type.collation().map(this::of));
    }

    private TableConstraints of(TableConstraints constraints) {
        return new TableConstraints(
                constraints.primaryKey(),
                constraints.uniqueKeys(),
                each(constraints.foreignKeys(), this::of),
                each(constraints.checks(), this::of),
                each(constraints.exclusions(), this::of),
                constraints.notNulls());
    }

    private ForeignKey of(ForeignKey key) {
        return new ForeignKey(
                key.name(),
                key.columns(),
                table(key.target()),
                key.targetColumns(),
                key.actions(),
                key.traits(),
                key.comment());
    }

    private CheckConstraint of(CheckConstraint check) {
        return new CheckConstraint(
                check.name(), text.apply(check.expression()), check.columns(), check.traits(), check.comment());
    }

    private ExclusionConstraint of(ExclusionConstraint exclusion) {
        return new ExclusionConstraint(
                exclusion.name(),
                exclusion.method(),
                each(
                        exclusion.elements(),
                        element -> new ExclusionConstraint.Element(of(element.key()), text.apply(element.operator()))),
                exclusion.included(),
                exclusion.predicate().map(text::apply),
                exclusion.traits(),
                exclusion.comment());
    }

    private Index of(Index index) {
        return new Index(
                index.name(),
                index.method(),
                each(index.keys(), this::of),
                index.included(),
                index.predicate().map(text::apply),
                index.traits(),
                index.comment());
    }

    private IndexKey of(IndexKey key) {
        return new IndexKey(
                text.apply(key.expression()),
                key.operatorClass()
                        .map(operators -> new IndexKey.OperatorClass(of(operators.name()), operators.options())),
                key.collation().map(this::of),
                key.order());
    }

    private Trigger of(Trigger trigger) {
        return new Trigger(
                trigger.name(),
                text.apply(trigger.definition()),
                trigger.condition().map(text::apply),
                trigger.firing(),
                trigger.comment());
    }

    private TableAccess of(TableAccess access) {
        return new TableAccess(
                access.rowSecurity(), each(access.policies(), this::of), access.grants(), access.viewOptions());
    }

    private Policy of(Policy policy) {
        return new Policy(
                policy.name(),
                policy.command(),
                policy.isPermissive(),
                policy.roles(),
                policy.rows().map(text::apply),
                policy.newRows().map(text::apply),
                policy.comment());
    }
}
