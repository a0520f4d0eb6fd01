package io.github.jooqconformance.runtime.diff;

import static io.github.jooqconformance.runtime.diff.SnapshotDdl.comment;
import static java.util.stream.Collectors.joining;

import io.github.jooqconformance.runtime.schema.Column;
import io.github.jooqconformance.runtime.schema.QualifiedName;
import io.github.jooqconformance.runtime.schema.SchemaSnapshot;
import io.github.jooqconformance.runtime.schema.Sequence;
import io.github.jooqconformance.runtime.schema.Table;
import io.github.jooqconformance.runtime.schema.TableAccess.RowSecurity;
import io.github.jooqconformance.runtime.schema.Trigger;
import io.github.jooqconformance.runtime.schema.ViewOptions;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** The DDL of tables with all that they have. */
final class TableDdl {
    private final Table table;
    private final List<Sequence> sequences;

    private TableDdl(Table table, List<Sequence> sequences) {
        this.table = table;
        this.sequences = sequences;
    }

    static Stream<String> of(SchemaSnapshot snapshot) {
        return Stream.concat(
                snapshot.tables().stream()
                        .sorted(Comparator.comparing(TableDdl::rank))
                        .flatMap(table -> new TableDdl(table, snapshot.sequences()).statements()),
                snapshot.tables().stream().flatMap(TableDdl::attachment));
    }

    /** Foreign keys need their targets, which have none of their own, and views need tables. */
    private static int rank(Table table) {
        return table.kind().isView()
                ? Integer.MAX_VALUE
                : table.constraints().foreignKeys().size();
    }

    private static Stream<String> attachment(Table table) {
        return switch (table.kind()) {
            case PARTITION ->
                table.definition().flatMap(PartitionClause::find).stream()
                        .map(clause -> "alter table " + clause.parent() + " attach partition " + table.name() + " "
                                + clause.bounds());
            case TABLE ->
                table.definition().stream()
                        .map(parent -> "alter table " + table.name()
                                + parent.replaceFirst("inherits \\((.*)\\)", " inherit $1"));
            case PARTITIONED_TABLE, VIEW, MATERIALIZED_VIEW, FOREIGN_TABLE -> Stream.empty();
        };
    }

    private Stream<String> statements() {
        return Stream.of(
                        Stream.of(table.kind().isView() ? view() : table()),
                        constraints(),
                        table.indexes().stream().map(index -> Definitions.index(table.name(), index)),
                        table.triggers().stream().flatMap(this::trigger),
                        access(),
                        comments())
                .flatMap(statements -> statements);
    }

    private String table() {
        return "create table " + table.name()
                + table.columns().stream().map(this::column).collect(joining(", ", " (", ")"))
                + key().map(key -> " partition by " + key).orElse("");
    }

    private Optional<String> key() {
        return switch (table.kind()) {
            case PARTITIONED_TABLE -> Optional.of(table.definition().orElse("range (id)"));
            case PARTITION -> table.definition().flatMap(PartitionClause::find).flatMap(PartitionClause::key);
            case TABLE, VIEW, MATERIALIZED_VIEW, FOREIGN_TABLE -> Optional.empty();
        };
    }

    private String view() {
        var nulls = table.columns().stream()
                .map(column -> "null::" + column.type() + " as " + QualifiedName.quoted(column.name()))
                .collect(joining(", "));
        return "create " + table.kind() + " " + table.name() + " as "
                + table.definition().orElse("select " + nulls);
    }

    private String column(Column column) {
        // A NOT NULL that has a name is a constraint of its own.
        var named = table.constraints().notNulls().stream()
                .anyMatch(notNull -> notNull.column().equals(column.name()));
        var plain =
                new Column(column.name(), column.type(), named || column.nullable(), column.source(), column.comment());
        return QualifiedName.quoted(column.name()) + " " + plain.definition() + identity(column);
    }

    private String identity(Column column) {
        return sequences.stream()
                .filter(Sequence::isIdentity)
                .filter(sequence -> sequence.owner()
                        .filter(owner -> owner.table().equals(table.name())
                                && owner.column().equals(column.name()))
                        .isPresent())
                .map(sequence -> " (sequence name " + sequence.name() + " "
                        + sequence.options().toString().replaceFirst("as \\w+ ", "") + ")")
                .collect(joining());
    }

    private Stream<String> constraints() {
        var constraints = table.constraints();
        return Stream.of(
                        definitions(
                                constraints.primaryKey().stream().toList(), key -> key.name(), Definitions::primaryKey),
                        definitions(constraints.uniqueKeys(), key -> key.name(), Definitions::unique),
                        definitions(constraints.foreignKeys(), key -> key.name(), Definitions::foreignKey),
                        definitions(constraints.checks(), check -> check.name(), check -> check.definition()),
                        definitions(constraints.exclusions(), exclusion -> exclusion.name(), Definitions::exclusion),
                        definitions(constraints.notNulls(), notNull -> notNull.name(), new NotNullDiff()::definition))
                .flatMap(definitions -> definitions)
                .map(definition -> "alter table " + table.name() + " add constraint " + definition);
    }

    private static <T> Stream<String> definitions(
            List<T> constraints, Function<T, String> name, Function<T, String> definition) {
        return constraints.stream()
                .map(constraint -> QualifiedName.quoted(name.apply(constraint)) + " " + definition.apply(constraint));
    }

    private Stream<String> trigger(Trigger trigger) {
        var name = QualifiedName.quoted(trigger.name());
        return Stream.of(
                Definitions.trigger(trigger),
                "alter table " + table.name() + " " + trigger.firing() + " trigger " + name);
    }

    private Stream<String> access() {
        var access = table.access();
        var viewOptions = access.viewOptions().stream()
                .flatMap(options -> ViewOptionsDiff.between(
                        Location.of(Location.Kind.VIEW, table.name()), options, ViewOptions.USUAL))
                .flatMap(difference -> difference.remedy().statement(difference).stream());
        var forced = access.rowSecurity() == RowSecurity.FORCED
                ? Stream.of("alter table " + table.name() + " enable row level security")
                : Stream.<String>empty();
        var rowSecurity = access.rowSecurity() == RowSecurity.DISABLED
                ? Stream.<String>empty()
                : Stream.of("alter table " + table.name() + " " + access.rowSecurity());
        var policies = access.policies().stream()
                .map(policy -> "create policy " + QualifiedName.quoted(policy.name()) + " on " + table.name() + " "
                        + policy.definition());
        return Stream.of(viewOptions, forced, rowSecurity, policies).flatMap(statements -> statements);
    }

    private Stream<String> comments() {
        var constraints = table.constraints();
        return Stream.of(
                        comment(Location.Kind.of(table.kind()) + " " + table.name(), table.comment()),
                        comments(table.columns(), "column " + table.name() + ".%s", Column::name, Column::comment),
                        constraintComments(constraints.primaryKey().stream().toList(), new PrimaryKeyDiff()),
                        constraintComments(constraints.uniqueKeys(), new KeyDiff()),
                        constraintComments(constraints.foreignKeys(), new ForeignKeyDiff()),
                        comments(
                                constraints.checks(),
                                "constraint %s on " + table.name(),
                                c -> c.name(),
                                c -> c.comment()),
                        comments(
                                constraints.exclusions(),
                                "constraint %s on " + table.name(),
                                c -> c.name(),
                                c -> c.comment()),
                        constraintComments(constraints.notNulls(), new NotNullDiff()),
                        comments(table.indexes(), "index public.%s", i -> i.name(), i -> i.comment()),
                        comments(table.triggers(), "trigger %s on " + table.name(), Trigger::name, Trigger::comment),
                        comments(
                                table.access().policies(),
                                "policy %s on " + table.name(),
                                p -> p.name(),
                                p -> p.comment()))
                .flatMap(statements -> statements);
    }

    private <T> Stream<String> constraintComments(List<T> constraints, ConstraintKind<T> kind) {
        return comments(constraints, "constraint %s on " + table.name(), kind::name, kind::comment);
    }

    private static <T> Stream<String> comments(
            List<T> members, String object, Function<T, String> name, Function<T, Optional<String>> text) {
        return members.stream()
                .flatMap(member ->
                        comment(object.formatted(QualifiedName.quoted(name.apply(member))), text.apply(member)));
    }
}
