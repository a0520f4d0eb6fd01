package io.github.jooqconformance.runtime.report;

import static io.github.jooqconformance.runtime.testing.Snapshots.BIGINT;
import static io.github.jooqconformance.runtime.testing.Snapshots.INTEGER;
import static io.github.jooqconformance.runtime.testing.Snapshots.TEXT;
import static io.github.jooqconformance.runtime.testing.Snapshots.check;
import static io.github.jooqconformance.runtime.testing.Snapshots.index;
import static io.github.jooqconformance.runtime.testing.Snapshots.key;
import static io.github.jooqconformance.runtime.testing.Snapshots.nullable;
import static io.github.jooqconformance.runtime.testing.Snapshots.numeric;
import static io.github.jooqconformance.runtime.testing.Snapshots.reference;
import static io.github.jooqconformance.runtime.testing.Snapshots.required;
import static io.github.jooqconformance.runtime.testing.Snapshots.snapshot;
import static io.github.jooqconformance.runtime.testing.Snapshots.table;
import static io.github.jooqconformance.runtime.testing.Snapshots.timestamp;
import static io.github.jooqconformance.runtime.testing.Snapshots.varchar;
import static io.github.jooqconformance.runtime.testing.Snapshots.with;

import io.github.jooqconformance.runtime.schema.CheckConstraint;
import io.github.jooqconformance.runtime.schema.Column;
import io.github.jooqconformance.runtime.schema.ForeignKey;
import io.github.jooqconformance.runtime.schema.ReferentialActions.Action;
import io.github.jooqconformance.runtime.schema.SchemaSnapshot;
import io.github.jooqconformance.runtime.schema.Table;
import io.github.jooqconformance.runtime.schema.TableConstraints;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;

/** Pairs of schemas whose reports people look at: one that fits on a page, and large ones. */
record SampleSchemas(SchemaSnapshot expected, SchemaSnapshot actual) {
    ConformanceReport report() {
        return ConformanceReport.of(
                new Subject(
                        "jdbc:postgresql://db.example:5432/films",
                        "18.6",
                        List.of("public"),
                        Optional.of("com.example.db.PublicManifest"),
                        Instant.parse("2026-11-22T10:15:30Z")),
                expected,
                actual);
    }

    ReportContext context() {
        return ReportContext.NONE.withTables(expected.tables(), actual.tables());
    }

    static SampleSchemas films() {
        var actor = entity("actor", List.of(), required("first_name", varchar(45)), required("last_name", varchar(45)));
        var language = entity("language", List.of(), required("name", varchar(20)));
        var film = entity(
                "film",
                List.of("language"),
                required("title", varchar(255)),
                nullable("description", TEXT),
                nullable("release_year", INTEGER),
                required("rental_rate", numeric(4, 2)),
                required("last_update", timestamp(3)));
        var cast = entity("film_actor", List.of("actor", "film"), required("billing", INTEGER));
        var customer = entity("customer", List.of(), required("email", varchar(320)), nullable("phone", varchar(32)));
        var rental = entity("rental", List.of("customer", "film"), required("rented_at", timestamp(3)));
        var payment = entity("payment", List.of("rental"), required("amount", numeric(5, 2)));
        var narrowed = entity(
                "film",
                List.of("language"),
                List.of(check(
                        "title_not_blank",
                        "(btrim((title)::text) <> ''::text) and (char_length((title)::text) <= 50)",
                        List.of("title"))),
                required("title", varchar(50)),
                nullable("description", TEXT),
                nullable("release_year", BIGINT),
                required("rental_rate", numeric(4, 2)),
                required("last_update", timestamp(3)),
                nullable("poster_url", TEXT));
        var bare = entity("customer", List.of(), nullable("email", varchar(320)), required("loyalty", INTEGER));
        return new SampleSchemas(
                snapshot(
                        actor,
                        language,
                        film,
                        cast,
                        with(index("customer_email_idx", "lower((email)::text)"), customer),
                        rental,
                        payment),
                snapshot(
                        actor,
                        language,
                        narrowed,
                        cast,
                        bare,
                        rental,
                        entity("audit_log", List.of(), required("entry", TEXT))));
    }

    /** Of so many tables, every ninth has drifted. */
    static SampleSchemas large(int number) {
        var random = new Random(number);
        var expected = new ArrayList<Table>();
        var actual = new ArrayList<Table>();
        for (var i = 0; i < number; i++) {
            var targets = new ArrayList<String>();
            for (var j = 0; i > 0 && j < random.nextInt(3); j++) {
                targets.add("module_" + random.nextInt(Math.min(i, 60)));
            }
            var distinct = targets.stream().distinct().toList();
            expected.add(entity("module_" + i, distinct, required("name", varchar(80)), nullable("note", TEXT)));
            actual.add(entity(
                    "module_" + i, distinct, required("name", varchar(i % 9 == 0 ? 40 : 80)), nullable("note", TEXT)));
        }
        return new SampleSchemas(snapshot(expected, List.of(), List.of()), snapshot(actual, List.of(), List.of()));
    }

    private static Table entity(String name, List<String> targets, Column... columns) {
        return entity(name, targets, List.of(), columns);
    }

    private static Table entity(String name, List<String> targets, List<CheckConstraint> checks, Column... columns) {
        var references = targets.stream().map(target -> required(target + "_id", INTEGER));
        var keys = targets.stream()
                .map(target -> reference(name + "_" + target + "_fkey", target + "_id", target, Action.NO_ACTION))
                .toList();
        var all = Stream.of(Stream.of(required("id", INTEGER)), references, Stream.of(columns))
                .flatMap(part -> part)
                .toArray(Column[]::new);
        return with(constraints(name, keys, checks), table(name, all));
    }

    private static TableConstraints constraints(String table, List<ForeignKey> keys, List<CheckConstraint> checks) {
        return new TableConstraints(
                Optional.of(key(table + "_pkey", List.of("id"))), List.of(), keys, checks, List.of(), List.of());
    }
}
