package io.github.jooqconformance.runtime.mutation;

import static io.github.jooqconformance.runtime.mutation.Choice.quoted;

import io.github.jooqconformance.runtime.diff.Rule;
import io.github.jooqconformance.runtime.schema.CheckConstraint;
import io.github.jooqconformance.runtime.schema.Column;
import io.github.jooqconformance.runtime.schema.Table;
import io.github.jooqconformance.runtime.schema.TableConstraints;
import io.github.jooqconformance.runtime.schema.TableKind;
import io.github.jooqconformance.runtime.schema.ValueSource;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** What may happen to tables and views as a whole. */
final class TableKinds {
    static final List<Kind> ALL = List.of(
            new Kind(
                    "create table",
                    choice -> Optional.of(Alteration.of(
                            "create table public." + choice.freshName() + " (x integer primary key)",
                            Rule.TABLE_UNEXPECTED))),
            new Kind(
                    "drop table",
                    choice -> choice.table(TableKinds::isBare)
                            .map(table -> Alteration.of("drop table " + table.name(), Rule.TABLE_MISSING))),
            new Kind(
                    "rename table",
                    choice -> choice.table(TableKinds::isRecognisable)
                            .map(table -> renamed("table", table, choice.freshName(), Rule.TABLE_RENAMED))),
            new Kind(
                    "rename table and one of its columns",
                    choice -> choice.member(Table::columns, column -> true, TableKinds::hasKey)
                            .map(owned -> Alteration.of(
                                    "alter table " + owned.table().name() + " rename to fresh_name;"
                                            + " alter table public.fresh_name rename "
                                            + quoted(owned.member().name()) + " to other_name",
                                    Rule.TABLE_RENAMED,
                                    Rule.COLUMN_RENAMED))),
            new Kind(
                    "create view",
                    choice -> Optional.of(Alteration.of(
                            "create view public." + choice.freshName() + " as select 1 as x", Rule.TABLE_UNEXPECTED))),
            new Kind(
                    "create materialized view",
                    choice -> Optional.of(Alteration.of(
                            "create materialized view public." + choice.freshName() + " as select 1 as x",
                            Rule.TABLE_UNEXPECTED))),
            new Kind(
                    "drop view",
                    choice -> relation(choice, TableKind.VIEW)
                            .map(view -> Alteration.of("drop view " + view.name(), Rule.TABLE_MISSING))),
            new Kind(
                    "drop materialized view",
                    choice -> relation(choice, TableKind.MATERIALIZED_VIEW)
                            .map(view -> Alteration.of("drop materialized view " + view.name(), Rule.TABLE_MISSING))),
            new Kind(
                    "replace table by view",
                    choice -> choice.table(TableKinds::isBare)
                            .map(table -> replaced(table, "view", Rule.TABLE_NOW_VIEW))),
            new Kind(
                    "replace table by materialized view",
                    choice -> choice.table(TableKinds::isBare)
                            .map(table -> replaced(table, "materialized view", Rule.TABLE_NOW_MATERIALIZED_VIEW))),
            new Kind(
                    "attach partition",
                    choice -> relation(choice, TableKind.PARTITIONED_TABLE)
                            .map(table -> Alteration.of(
                                    "create table public." + choice.freshName() + " partition of " + table.name()
                                            + " for values from (100) to (110)",
                                    Rule.PARTITION_UNEXPECTED))),
            new Kind(
                    "drop partition",
                    choice -> relation(choice, TableKind.PARTITION)
                            .map(table -> Alteration.of("drop table " + table.name(), Rule.PARTITION_MISSING))),
            new Kind(
                    "comment on table",
                    choice -> choice.table(table -> true)
                            .map(table -> Alteration.of(
                                    "comment on table " + table.name() + " is 'other'", Rule.COMMENT_CHANGED))),
            new Kind(
                    "comment on column",
                    choice -> choice.freeColumn(column -> true)
                            .map(spot -> Alteration.of(
                                    "comment on column "
                                            + spot.table()
                                                    .name()
                                                    .member(spot.column().name()) + " is 'other'",
                                    Rule.COLUMN_COMMENT_CHANGED))),
            new Kind(
                    "comment on check",
                    choice -> choice.member(TableKinds::checks, check -> true)
                            .map(check -> Alteration.of(
                                    "comment on constraint "
                                            + quoted(check.member().name()) + " on "
                                            + check.table().name() + " is 'other'",
                                    Rule.CONSTRAINT_COMMENT_CHANGED))));

    private TableKinds() {}

    private static List<CheckConstraint> checks(Table table) {
        return table.constraints().checks();
    }

    private static Alteration renamed(String kind, Table table, String name, Rule rule) {
        return Alteration.of("alter " + kind + " " + table.name() + " rename to " + name, rule);
    }

    private static Alteration replaced(Table table, String kind, Rule rule) {
        var columns = table.columns().stream()
                .map(column -> "null::" + column.type() + " as " + quoted(column.name()))
                .collect(Collectors.joining(", "));
        return Alteration.of(
                "drop table " + table.name() + "; create " + kind + " " + table.name() + " as select " + columns, rule);
    }

    static Optional<Table> relation(Choice choice, TableKind kind) {
        return choice.any(choice.snapshot().tables().stream().filter(table -> table.kind() == kind));
    }

    private static boolean hasKey(Table table) {
        return table.constraints().primaryKey().isPresent();
    }

    /** Whether it is told by its columns. */
    private static boolean isRecognisable(Table table) {
        return table.columns().size() > 2;
    }

    /** Whether it has nothing but columns, and so no view that shows it either. */
    private static boolean isBare(Table table) {
        return table.constraints().equals(TableConstraints.NONE)
                && table.indexes().isEmpty()
                && table.columns().stream().allMatch(TableKinds::isBare);
    }

    private static boolean isBare(Column column) {
        return column.nullable() && column.source().equals(ValueSource.STATEMENT);
    }
}
