package io.github.jooqconformance.runtime.mutation;

import io.github.jooqconformance.runtime.diff.Rule;
import io.github.jooqconformance.runtime.schema.Table;
import io.github.jooqconformance.runtime.schema.TableKind;
import io.github.jooqconformance.runtime.schema.ViewOptions;
import java.util.List;
import java.util.Optional;

/** What may happen to partitioned tables, to partitions, to children by inheritance, and to queries of views. */
final class PartitionKinds {
    static final List<Kind> ALL = List.of(
            partitioned("drop partitioned table", "drop table %s", Rule.TABLE_MISSING),
            partitioned("rename partitioned table", "alter table %s rename to fresh_name", Rule.TABLE_RENAMED),
            partitioned("add column to partitions", "alter table %s add fresh_name text", Rule.COLUMN_UNEXPECTED),
            partitioned("drop column of partitions", "alter table %s drop %3$s", Rule.COLUMN_MISSING),
            partitioned("rename column of partitions", "alter table %s rename %3$s to fresh_name", Rule.COLUMN_RENAMED),
            partitioned(
                    "comment on column of one table", "comment on column %s.%s is 'x'", Rule.COLUMN_COMMENT_CHANGED),
            partitioned("index partitions", "create index on %s (%s)", Rule.INDEX_UNEXPECTED),
            partitioned("check partitions", "alter table %s add check (%s > -9)", Rule.CHECK_UNEXPECTED),
            partitioned("add key to partitions", "alter table %s add primary key (%s)", Rule.PRIMARY_KEY_UNEXPECTED),
            partitioned("add unique to partitions", "alter table %s add unique (%s)", Rule.UNIQUE_UNEXPECTED),
            partitioned("give partitions a default", "alter table %s alter %s set default 5", Rule.DEFAULT_UNEXPECTED),
            partitioned("allow NULL in partitions", "alter table %s alter %s drop not null", Rule.NOT_NULL_MISSING),
            partition("index one partition", "create index on %s (%s)", Rule.INDEX_UNEXPECTED),
            partition("check one partition", "alter table %s add check (%s > -9)", Rule.CHECK_UNEXPECTED),
            partition("give one partition a key", "alter table %s add primary key (%s)", Rule.PRIMARY_KEY_UNEXPECTED),
            partition("give one partition a default", "alter table %s alter %s set default 5", Rule.DEFAULT_UNEXPECTED),
            new Kind(
                    "detach partition",
                    choice -> TableKinds.relation(choice, TableKind.PARTITION)
                            .map(table -> Alteration.of(
                                    "alter table " + parent(table) + " detach partition " + table.name(),
                                    Rule.PARTITION_DETACHED))),
            new Kind(
                    "move partition",
                    choice -> TableKinds.relation(choice, TableKind.PARTITION)
                            .map(table -> Alteration.of(
                                    "alter table " + parent(table) + " detach partition " + table.name()
                                            + "; alter table " + parent(table) + " attach partition " + table.name()
                                            + " for values from (500) to (510)",
                                    Rule.PARTITION_BOUNDS_CHANGED))),
            new Kind(
                    "inherit from a table",
                    choice -> choice.table(table -> true)
                            .map(table -> Alteration.of(
                                    "create table public.fresh_name () inherits (" + table.name() + ")",
                                    Rule.TABLE_UNEXPECTED))),
            new Kind(
                    "change the query of a view",
                    choice -> plainView(choice)
                            .map(view -> Alteration.of(
                                    "create or replace view " + view.name() + " as " + query(view) + " limit 5",
                                    Rule.VIEW_DEFINITION_CHANGED))),
            new Kind(
                    "write the query of a view again",
                    choice -> plainView(choice)
                            .map(view -> Alteration.of(
                                    "create or replace view " + view.name() + " as " + aliased(query(view))))));

    private PartitionKinds() {}

    private static Kind partitioned(String name, String sql, Rule rule) {
        return kind(name, TableKind.PARTITIONED_TABLE, sql, rule);
    }

    private static Kind partition(String name, String sql, Rule rule) {
        return kind(name, TableKind.PARTITION, sql, rule);
    }

    /** The SQL with the names of the table, of its key and of its other column. */
    private static Kind kind(String name, TableKind kind, String sql, Rule rule) {
        return new Kind(
                name,
                choice -> TableKinds.relation(choice, kind)
                        .map(table ->
                                Alteration.of(sql.formatted(table.name(), column(table, 0), column(table, 1)), rule)));
    }

    private static String column(Table table, int index) {
        return Choice.quoted(table.columns().get(index).name());
    }

    private static String parent(Table partition) {
        var definition = partition.definition().orElseThrow();
        return definition.substring(0, definition.indexOf(" for values "));
    }

    /** A view without options, which replacing it would take from it, and without a condition. */
    private static Optional<Table> plainView(Choice choice) {
        return choice.any(choice.snapshot().tables().stream()
                .filter(table -> table.access().viewOptions().equals(Optional.of(ViewOptions.USUAL))));
    }

    private static String query(Table view) {
        return view.definition().orElseThrow();
    }

    /** The query, which reads one table and has no condition, with an alias for the table. */
    private static String aliased(String query) {
        var schema = " public.";
        var table = query.substring(query.lastIndexOf(schema) + schema.length());
        // Before PostgreSQL 16, the columns are printed with the table's name.
        return query.replace(table + ".", "aliased.") + " aliased";
    }
}
