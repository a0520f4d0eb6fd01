package io.github.jooqconformance.runtime.diff;

import static io.github.jooqconformance.runtime.testing.Snapshots.INTEGER;
import static io.github.jooqconformance.runtime.testing.Snapshots.TEXT;
import static io.github.jooqconformance.runtime.testing.Snapshots.commented;
import static io.github.jooqconformance.runtime.testing.Snapshots.defined;
import static io.github.jooqconformance.runtime.testing.Snapshots.foreignKey;
import static io.github.jooqconformance.runtime.testing.Snapshots.index;
import static io.github.jooqconformance.runtime.testing.Snapshots.key;
import static io.github.jooqconformance.runtime.testing.Snapshots.nullable;
import static io.github.jooqconformance.runtime.testing.Snapshots.primaryKey;
import static io.github.jooqconformance.runtime.testing.Snapshots.reference;
import static io.github.jooqconformance.runtime.testing.Snapshots.relation;
import static io.github.jooqconformance.runtime.testing.Snapshots.required;
import static io.github.jooqconformance.runtime.testing.Snapshots.snapshot;
import static io.github.jooqconformance.runtime.testing.Snapshots.table;
import static io.github.jooqconformance.runtime.testing.Snapshots.with;

import io.github.jooqconformance.runtime.schema.ReferentialActions.Action;
import io.github.jooqconformance.runtime.schema.Table;
import io.github.jooqconformance.runtime.schema.TableKind;
import java.util.List;
import java.util.stream.Stream;

/** Tables that are missing, surplus, renamed or of another kind. */
final class TableCases {
    private TableCases() {}

    static Stream<RuleCase> all() {
        var film = table("film", required("id", INTEGER), nullable("title", TEXT));
        var movie = table("movie", required("id", INTEGER), nullable("title", TEXT));
        var visit = defined("range (id)", relation(TableKind.PARTITIONED_TABLE, "visit", required("id", INTEGER)));
        var part = defined("public.visit default", relation(TableKind.PARTITION, "visit_1", required("id", INTEGER)));
        return Stream.of(
                new RuleCase(Rule.PARTITION_MISSING, snapshot(visit, part), snapshot(visit)),
                new RuleCase(Rule.PARTITION_UNEXPECTED, snapshot(visit), snapshot(visit, part)),
                new RuleCase(Rule.INHERITANCE_CHANGED, snapshot(film, inheriting()), snapshot(film, child())),
                new RuleCase(Rule.INHERITANCE_CHANGED, snapshot(film, child()), snapshot(film, inheriting())),
                new RuleCase(Rule.TABLE_MISSING, snapshot(film), snapshot()),
                new RuleCase(Rule.TABLE_UNEXPECTED, snapshot(), snapshot(film)),
                new RuleCase(Rule.TABLE_RENAMED, snapshot(film), snapshot(movie)),
                new RuleCase(
                        Rule.TABLE_RENAMED,
                        snapshot(keyed(film), referring("film")),
                        snapshot(keyed(movie), referring("movie"))),
                kind(Rule.TABLE_NOW_VIEW, TableKind.TABLE, TableKind.VIEW),
                kind(Rule.TABLE_NOW_MATERIALIZED_VIEW, TableKind.TABLE, TableKind.MATERIALIZED_VIEW),
                kind(Rule.TABLE_KIND_CHANGED, TableKind.VIEW, TableKind.MATERIALIZED_VIEW),
                kind(Rule.TABLE_KIND_CHANGED, TableKind.TABLE, TableKind.PARTITIONED_TABLE),
                new RuleCase(Rule.TABLE_KIND_CHANGED, snapshot(indexed()), snapshot(film(TableKind.VIEW))),
                new RuleCase(Rule.TABLE_KIND_CHANGED, snapshot(film(TableKind.VIEW)), snapshot(indexed())),
                kind(Rule.TABLE_KIND_CHANGED, TableKind.VIEW, TableKind.TABLE),
                new RuleCase(Rule.COMMENT_CHANGED, snapshot(film), snapshot(commented("It's ours", film))),
                new RuleCase(Rule.COMMENT_CHANGED, snapshot(commented("It's ours", film)), snapshot(film)));
    }

    /** The table has a key and a NOT NULL, which a view cannot have and need not be told to miss. */
    private static RuleCase kind(Rule rule, TableKind expected, TableKind actual) {
        return new RuleCase(rule, snapshot(film(expected)), snapshot(film(actual)));
    }

    private static Table film(TableKind kind) {
        return kind.isView()
                ? relation(kind, "film", nullable("id", INTEGER))
                : with(primaryKey(key("film_pkey", List.of("id"))), relation(kind, "film", required("id", INTEGER)));
    }

    private static Table child() {
        return table("short", required("id", INTEGER), nullable("title", TEXT), nullable("length", INTEGER));
    }

    private static Table inheriting() {
        return defined("inherits (public.film)", child());
    }

    private static Table indexed() {
        return with(index("film_idx", "id"), film(TableKind.MATERIALIZED_VIEW));
    }

    private static Table keyed(Table table) {
        return with(primaryKey(key("film_pkey", List.of("id"))), table);
    }

    private static Table referring(String target) {
        var key = reference("rental_film_fkey", "film", target, Action.CASCADE);
        return with(foreignKey(key), table("rental", nullable("film", INTEGER)));
    }
}
