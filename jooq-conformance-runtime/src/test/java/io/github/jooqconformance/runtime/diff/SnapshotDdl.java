package io.github.jooqconformance.runtime.diff;

import static java.util.stream.Collectors.joining;

import io.github.jooqconformance.runtime.schema.Column;
import io.github.jooqconformance.runtime.schema.Domain;
import io.github.jooqconformance.runtime.schema.EnumType;
import io.github.jooqconformance.runtime.schema.QualifiedName;
import io.github.jooqconformance.runtime.schema.SchemaSnapshot;
import io.github.jooqconformance.runtime.schema.Table;
import io.github.jooqconformance.runtime.schema.TableKind;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The DDL that makes a database hold what a snapshot says. Foreign tables and invalid indexes are not in it. */
final class SnapshotDdl {
    private SnapshotDdl() {}

    static String of(SchemaSnapshot snapshot) {
        return Stream.of(
                        snapshot.enums().stream().flatMap(SnapshotDdl::of),
                        snapshot.domains().stream().flatMap(SnapshotDdl::of),
                        // Foreign keys need their targets, which have none of their own.
                        snapshot.tables().stream()
                                .sorted(Comparator.comparing(table ->
                                        table.constraints().foreignKeys().size()))
                                .flatMap(SnapshotDdl::of),
                        attachments(snapshot.tables()))
                .flatMap(statements -> statements)
                .collect(joining(";\n"));
    }

    private static Stream<String> of(EnumType type) {
        return Stream.concat(
                Stream.of("create type " + type.name() + " as " + Definitions.enumType(type)),
                comment("type " + type.name(), type.comment()));
    }

    private static Stream<String> of(Domain domain) {
        return Stream.concat(
                Stream.of("create domain " + domain.name() + " as " + Definitions.domain(domain)),
                comment("domain " + domain.name(), domain.comment()));
    }

    private static Stream<String> of(Table table) {
        return Stream.of(
                        Stream.of(table.kind().isView() ? view(table) : table(table)),
                        constraints(table),
                        table.indexes().stream().map(index -> Definitions.index(table.name(), index)),
                        comment(Location.Kind.of(table.kind()) + " " + table.name(), table.comment()),
                        table.columns().stream()
                                .flatMap(column ->
                                        comment("column " + table.name().member(column.name()), column.comment())),
                        table.constraints().checks().stream()
                                .flatMap(check -> comment(
                                        "constraint " + QualifiedName.quoted(check.name()) + " on " + table.name(),
                                        check.comment())))
                .flatMap(statements -> statements);
    }

    private static String table(Table table) {
        return "create table " + table.name()
                + table.columns().stream().map(SnapshotDdl::of).collect(joining(", ", " (", ")"))
                + (table.kind() == TableKind.PARTITIONED_TABLE ? " partition by range (id)" : "");
    }

    /** Makes all partitions such of the one partitioned table that there is. */
    private static Stream<String> attachments(List<Table> tables) {
        var parents = tables.stream().filter(table -> table.kind() == TableKind.PARTITIONED_TABLE);
        var parts = tables.stream()
                .filter(table -> table.kind() == TableKind.PARTITION)
                .toList();
        return parents.flatMap(parent -> IntStream.range(0, parts.size())
                .mapToObj(i -> "alter table " + parent.name() + " attach partition "
                        + parts.get(i).name() + " for values from (" + i + ") to (" + (i + 1) + ")"));
    }

    private static String view(Table view) {
        return "create " + view.kind() + " " + view.name() + " as select "
                + view.columns().stream()
                        .map(column -> "null::" + column.type() + " as " + QualifiedName.quoted(column.name()))
                        .collect(joining(", "));
    }

    private static Stream<String> constraints(Table table) {
        var constraints = table.constraints();
        return Stream.of(
                        constraints.primaryKey().stream().map(key -> named(key.name(), Definitions.primaryKey(key))),
                        constraints.uniqueKeys().stream().map(key -> named(key.name(), Definitions.unique(key))),
                        constraints.foreignKeys().stream().map(key -> named(key.name(), Definitions.foreignKey(key))),
                        constraints.checks().stream().map(check -> named(check.name(), check.definition())))
                .flatMap(definitions -> definitions)
                .map(definition -> "alter table " + table.name() + " add " + definition);
    }

    private static Stream<String> comment(String object, Optional<String> text) {
        return text.stream().map(comment -> "comment on " + object + " is " + Definitions.literal(comment));
    }

    private static String of(Column column) {
        return QualifiedName.quoted(column.name()) + " " + column.definition();
    }

    private static String named(String name, String definition) {
        return "constraint " + QualifiedName.quoted(name) + " " + definition;
    }
}
