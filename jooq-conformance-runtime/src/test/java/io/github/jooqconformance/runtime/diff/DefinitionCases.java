package io.github.jooqconformance.runtime.diff;

import static io.github.jooqconformance.runtime.testing.Snapshots.INTEGER;
import static io.github.jooqconformance.runtime.testing.Snapshots.TEXT;
import static io.github.jooqconformance.runtime.testing.Snapshots.defined;
import static io.github.jooqconformance.runtime.testing.Snapshots.nullable;
import static io.github.jooqconformance.runtime.testing.Snapshots.relation;
import static io.github.jooqconformance.runtime.testing.Snapshots.required;
import static io.github.jooqconformance.runtime.testing.Snapshots.snapshot;
import static io.github.jooqconformance.runtime.testing.Snapshots.table;

import io.github.jooqconformance.runtime.schema.SchemaSnapshot;
import io.github.jooqconformance.runtime.schema.Table;
import io.github.jooqconformance.runtime.schema.TableKind;
import java.util.stream.Stream;

/** Queries of views, keys of partitioned tables, bounds of partitions. */
final class DefinitionCases {
    private static final String QUERY = "SELECT id,\n    title\n   FROM public.film\n  WHERE (id > 1)";

    private DefinitionCases() {}

    static Stream<RuleCase> all() {
        return Stream.of(
                        queries(TableKind.VIEW, Rule.VIEW_DEFINITION_CHANGED),
                        queries(TableKind.MATERIALIZED_VIEW, Rule.MATERIALIZED_VIEW_DEFINITION_CHANGED),
                        partitions())
                .flatMap(cases -> cases);
    }

    private static Stream<RuleCase> queries(TableKind kind, Rule rule) {
        return Stream.of(
                queries(rule, kind, QUERY.replace("1", "2")),
                queries(rule, kind, QUERY.replace(">", ">=")),
                queries(rule, kind, QUERY.replace("public.film", "public.movie")),
                queries(rule, kind, QUERY.replace("title", "upper(title) AS title")),
                queries(rule, kind, QUERY + "\n LIMIT 3"));
    }

    private static RuleCase queries(Rule rule, TableKind kind, String actual) {
        return new RuleCase(rule, films(view(kind, QUERY)), films(view(kind, actual)));
    }

    private static SchemaSnapshot films(Table view) {
        return snapshot(
                table("film", required("id", INTEGER), nullable("title", TEXT)),
                table("movie", required("id", INTEGER), nullable("title", TEXT), nullable("year", INTEGER)),
                view);
    }

    private static Table view(TableKind kind, String query) {
        return defined(query, relation(kind, "v", nullable("id", INTEGER), nullable("title", TEXT)));
    }

    private static Stream<RuleCase> partitions() {
        var first = part("public.visit for values from (1) to (2)");
        return Stream.of(
                new RuleCase(
                        Rule.PARTITION_KEY_CHANGED,
                        snapshot(visit("visit", "range (id)")),
                        snapshot(visit("visit", "list (id)"))),
                parts(Rule.PARTITION_BOUNDS_CHANGED, first, part("public.visit for values from (1) to (3)")),
                parts(Rule.PARTITION_BOUNDS_CHANGED, first, part("public.visit default")),
                parts(Rule.PARTITION_BOUNDS_CHANGED, first, part("public.\"Call\" for values from (1) to (2)")),
                parts(
                        Rule.PARTITION_KEY_CHANGED,
                        part("public.visit default partition by list (id)"),
                        part("public.visit default partition by range (id)")),
                parts(Rule.PARTITION_ATTACHED, table("visit_1", required("id", INTEGER)), first),
                parts(Rule.PARTITION_DETACHED, first, table("visit_1", required("id", INTEGER))),
                new RuleCase(
                        Rule.TABLE_RENAMED,
                        snapshot(visit("visit", "range (id)"), first),
                        snapshot(visit("calls", "range (id)"), part("public.calls for values from (1) to (2)"))));
    }

    private static RuleCase parts(Rule rule, Table expected, Table actual) {
        return new RuleCase(rule, visits(expected), visits(actual));
    }

    private static SchemaSnapshot visits(Table part) {
        return snapshot(visit("visit", "range (id)"), visit("Call", "range (id)"), part);
    }

    private static Table visit(String name, String key) {
        return defined(key, relation(TableKind.PARTITIONED_TABLE, name, required("id", INTEGER)));
    }

    private static Table part(String definition) {
        return defined(definition, relation(TableKind.PARTITION, "visit_1", required("id", INTEGER)));
    }
}
