package io.github.jooqconformance.runtime.testing;

import io.github.jooqconformance.runtime.schema.CheckConstraint;
import io.github.jooqconformance.runtime.schema.Column;
import io.github.jooqconformance.runtime.schema.ColumnType;
import io.github.jooqconformance.runtime.schema.Domain;
import io.github.jooqconformance.runtime.schema.EnumType;
import io.github.jooqconformance.runtime.schema.ForeignKey;
import io.github.jooqconformance.runtime.schema.Index;
import io.github.jooqconformance.runtime.schema.IndexKey;
import io.github.jooqconformance.runtime.schema.QualifiedName;
import io.github.jooqconformance.runtime.schema.ReferentialActions;
import io.github.jooqconformance.runtime.schema.ReferentialActions.Action;
import io.github.jooqconformance.runtime.schema.SchemaSnapshot;
import io.github.jooqconformance.runtime.schema.Table;
import io.github.jooqconformance.runtime.schema.TableAccess;
import io.github.jooqconformance.runtime.schema.TableAccess.RowSecurity;
import io.github.jooqconformance.runtime.schema.TableConstraints;
import io.github.jooqconformance.runtime.schema.TableKind;
import io.github.jooqconformance.runtime.schema.Trait;
import io.github.jooqconformance.runtime.schema.TypeKind;
import io.github.jooqconformance.runtime.schema.UniqueKey;
import io.github.jooqconformance.runtime.schema.UserTypes;
import io.github.jooqconformance.runtime.schema.ValueSource;
import io.github.jooqconformance.runtime.schema.ViewOptions;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Snapshots and their parts in few words; everything is in the schema {@code public}. */
public final class Snapshots {
    public static final ColumnType INTEGER = builtIn("integer", "int4", -1);
    public static final ColumnType BIGINT = builtIn("bigint", "int8", -1);
    public static final ColumnType BOOLEAN = builtIn("boolean", "bool", -1);
    public static final ColumnType TEXT = builtIn("text", "text", -1);
    public static final ColumnType VARCHAR = builtIn("character varying", "varchar", -1);
    public static final ColumnType NUMERIC = builtIn("numeric", "numeric", -1);

    private Snapshots() {}

    public static QualifiedName named(String name) {
        return new QualifiedName("public", name);
    }

    public static ColumnType builtIn(String sql, String name, int modifier) {
        var qualified = new QualifiedName(ColumnType.SYSTEM_SCHEMA, name);
        return new ColumnType(sql, qualified, TypeKind.BASE, modifier, false, Optional.empty());
    }

    public static ColumnType varchar(int length) {
        return builtIn("character varying(" + length + ")", "varchar", length + 4);
    }

    public static ColumnType character(int length) {
        return builtIn("character(" + length + ")", "bpchar", length + 4);
    }

    public static ColumnType numeric(int precision, int scale) {
        var modifier = ((precision << 16) | (scale & 0x7ff)) + 4;
        return builtIn("numeric(" + precision + "," + scale + ")", "numeric", modifier);
    }

    public static ColumnType timestamp(int fractionDigits) {
        return builtIn("timestamp(" + fractionDigits + ") without time zone", "timestamp", fractionDigits);
    }

    public static ColumnType arrayOf(ColumnType element) {
        return new ColumnType(
                element.sql() + "[]", element.name(), element.kind(), element.modifier(), true, Optional.empty());
    }

    public static ColumnType collated(ColumnType type, String collation) {
        var name = new QualifiedName(ColumnType.SYSTEM_SCHEMA, collation);
        return new ColumnType(type.sql(), type.name(), type.kind(), type.modifier(), type.array(), Optional.of(name));
    }

    /** A type that a schema defines: an enum or a domain. */
    public static ColumnType defined(String name, TypeKind kind) {
        return new ColumnType(named(name).toString(), named(name), kind, -1, false, Optional.empty());
    }

    public static Column nullable(String name, ColumnType type) {
        return new Column(name, type, true, ValueSource.STATEMENT, Optional.empty());
    }

    public static Column required(String name, ColumnType type) {
        return new Column(name, type, false, ValueSource.STATEMENT, Optional.empty());
    }

    public static Column with(ValueSource.Kind kind, String expression, Column column) {
        return new Column(
                column.name(), column.type(), column.nullable(), new ValueSource(kind, expression), column.comment());
    }

    public static Column commented(String comment, Column column) {
        return new Column(column.name(), column.type(), column.nullable(), column.source(), Optional.of(comment));
    }

    public static Table table(String name, Column... columns) {
        return relation(TableKind.TABLE, name, columns);
    }

    public static Table relation(TableKind kind, String name, Column... columns) {
        return Table.of(named(name), kind, List.of(columns));
    }

    public static Table commented(String comment, Table table) {
        return new Table(
                table.name(),
                table.kind(),
                table.definition(),
                Optional.of(comment),
                table.columns(),
                table.constraints(),
                table.indexes(),
                table.triggers(),
                table.access());
    }

    /** A view, partitioned table or partition with its definition. */
    public static Table defined(String definition, Table table) {
        return new Table(
                table.name(),
                table.kind(),
                Optional.of(definition),
                table.comment(),
                table.columns(),
                table.constraints(),
                table.indexes(),
                table.triggers(),
                table.access());
    }

    public static Table with(TableConstraints constraints, Table table) {
        return table.withConstraints(constraints);
    }

    public static Table with(Index index, Table table) {
        return table.withIndexes(List.of(index));
    }

    /** A view with options. */
    public static Table with(ViewOptions options, Table view) {
        return new Table(
                view.name(),
                view.kind(),
                view.definition(),
                view.comment(),
                view.columns(),
                view.constraints(),
                view.indexes(),
                view.triggers(),
                new TableAccess(RowSecurity.DISABLED, List.of(), List.of(), Optional.of(options)));
    }

    public static UniqueKey key(String name, List<String> columns, Trait... traits) {
        return new UniqueKey(name, columns, List.of(), Set.of(traits), Optional.empty());
    }

    public static TableConstraints primaryKey(UniqueKey key) {
        return constraints(Optional.of(key), List.of(), List.of(), List.of());
    }

    public static TableConstraints unique(UniqueKey key) {
        return constraints(Optional.empty(), List.of(key), List.of(), List.of());
    }

    public static TableConstraints foreignKey(ForeignKey key) {
        return constraints(Optional.empty(), List.of(), List.of(key), List.of());
    }

    public static TableConstraints check(CheckConstraint check) {
        return constraints(Optional.empty(), List.of(), List.of(), List.of(check));
    }

    private static TableConstraints constraints(
            Optional<UniqueKey> primaryKey,
            List<UniqueKey> uniqueKeys,
            List<ForeignKey> foreignKeys,
            List<CheckConstraint> checks) {
        return new TableConstraints(primaryKey, uniqueKeys, foreignKeys, checks, List.of(), List.of());
    }

    public static ForeignKey reference(String name, String column, String target, Action onDelete, Trait... traits) {
        var actions = new ReferentialActions(Action.NO_ACTION, onDelete, List.of());
        return new ForeignKey(
                name, List.of(column), named(target), List.of("id"), actions, Set.of(traits), Optional.empty());
    }

    public static CheckConstraint check(String name, String expression, List<String> columns, Trait... traits) {
        return new CheckConstraint(name, expression, columns, Set.of(traits), Optional.empty());
    }

    public static Index index(String name, String expression, Trait... traits) {
        return new Index(
                name,
                "btree",
                List.of(new IndexKey(expression, Optional.empty(), Optional.empty(), "")),
                List.of(),
                Optional.empty(),
                Set.of(traits),
                Optional.empty());
    }

    public static EnumType enumType(String name, String... labels) {
        return new EnumType(named(name), List.of(labels), Optional.empty());
    }

    public static Domain domain(String name, ColumnType base, CheckConstraint... checks) {
        return new Domain(named(name), base, true, Optional.empty(), List.of(checks), Optional.empty());
    }

    public static SchemaSnapshot snapshot(Table... tables) {
        return snapshot(List.of(tables), List.of(), List.of());
    }

    public static SchemaSnapshot snapshot(EnumType type, Table... tables) {
        return snapshot(List.of(tables), List.of(type), List.of());
    }

    public static SchemaSnapshot snapshot(Domain domain, Table... tables) {
        return snapshot(List.of(tables), List.of(), List.of(domain));
    }

    public static SchemaSnapshot snapshot(List<Table> tables, List<EnumType> enums, List<Domain> domains) {
        return SchemaSnapshot.of(tables, new UserTypes(enums, domains, List.of(), List.of()));
    }
}
