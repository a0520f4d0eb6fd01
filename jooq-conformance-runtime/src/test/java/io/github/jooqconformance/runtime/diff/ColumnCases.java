package io.github.jooqconformance.runtime.diff;

import static io.github.jooqconformance.runtime.diff.RuleCase.column;
import static io.github.jooqconformance.runtime.testing.Snapshots.INTEGER;
import static io.github.jooqconformance.runtime.testing.Snapshots.TEXT;
import static io.github.jooqconformance.runtime.testing.Snapshots.commented;
import static io.github.jooqconformance.runtime.testing.Snapshots.defined;
import static io.github.jooqconformance.runtime.testing.Snapshots.index;
import static io.github.jooqconformance.runtime.testing.Snapshots.key;
import static io.github.jooqconformance.runtime.testing.Snapshots.named;
import static io.github.jooqconformance.runtime.testing.Snapshots.nullable;
import static io.github.jooqconformance.runtime.testing.Snapshots.required;
import static io.github.jooqconformance.runtime.testing.Snapshots.snapshot;
import static io.github.jooqconformance.runtime.testing.Snapshots.table;
import static io.github.jooqconformance.runtime.testing.Snapshots.unique;
import static io.github.jooqconformance.runtime.testing.Snapshots.with;

import io.github.jooqconformance.runtime.schema.Column;
import io.github.jooqconformance.runtime.schema.Domain;
import io.github.jooqconformance.runtime.schema.SchemaSnapshot;
import io.github.jooqconformance.runtime.schema.TypeKind;
import io.github.jooqconformance.runtime.schema.ValueSource.Kind;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Columns that are missing, surplus or renamed, and their NOT NULL, defaults and comments. */
final class ColumnCases {
    private ColumnCases() {}

    static Stream<RuleCase> all() {
        return Stream.of(presence(), nullability(), defaults(), identities(), generation())
                .flatMap(cases -> cases);
    }

    private static Stream<RuleCase> presence() {
        var id = required("id", INTEGER);
        var email = nullable("email", TEXT);
        var mail = nullable("mail", TEXT);
        var mustHave = new Domain(named("must"), TEXT, false, Optional.empty(), List.of(), Optional.empty());
        var mayLack = new Domain(named("must"), TEXT, false, Optional.of("'none'::text"), List.of(), Optional.empty());
        var typed = nullable("email", defined("must", TypeKind.DOMAIN));
        return Stream.of(
                added(Rule.COLUMN_UNEXPECTED, email),
                added(Rule.COLUMN_UNEXPECTED, with(Kind.DEFAULT, "''::text", required("email", TEXT))),
                added(Rule.COLUMN_UNEXPECTED, with(Kind.IDENTITY_ALWAYS, "", required("no", INTEGER))),
                added(Rule.COLUMN_UNEXPECTED, with(Kind.STORED, "(id + 1)", required("next", INTEGER))),
                added(Rule.REQUIRED_COLUMN_UNEXPECTED, required("email", TEXT)),
                new RuleCase(
                        Rule.REQUIRED_DOMAIN_COLUMN_UNEXPECTED,
                        snapshot(mustHave, table("t", id)),
                        snapshot(mustHave, table("t", id, typed))),
                new RuleCase(
                        Rule.COLUMN_UNEXPECTED,
                        snapshot(mayLack, table("t", id)),
                        snapshot(mayLack, table("t", id, typed))),
                new RuleCase(Rule.COLUMN_MISSING, snapshot(table("t", id, email)), snapshot(table("t", id))),
                new RuleCase(Rule.COLUMN_RENAMED, snapshot(table("t", id, email)), snapshot(table("t", id, mail))),
                new RuleCase(Rule.COLUMN_RENAMED, withMembers(email), withMembers(mail)),
                column(Rule.COLUMN_COMMENT_CHANGED, commented("a", email), commented("b", email)));
    }

    private static RuleCase added(Rule rule, Column column) {
        var id = required("id", INTEGER);
        return new RuleCase(rule, snapshot(table("t", id)), snapshot(table("t", id, column)));
    }

    /** A column to which a key and an index belong, which are to follow when it is renamed. */
    private static SchemaSnapshot withMembers(Column column) {
        var table = with(unique(key("t_key", List.of(column.name()))), table("t", column));
        return snapshot(with(index("t_idx", column.name()), table));
    }

    private static Stream<RuleCase> nullability() {
        return Stream.of(
                column(Rule.NOT_NULL_MISSING, required("a", TEXT), nullable("a", TEXT)),
                column(Rule.NOT_NULL_UNEXPECTED, nullable("a", TEXT), required("a", TEXT)));
    }

    private static Stream<RuleCase> defaults() {
        var required = required("a", INTEGER);
        var nullable = nullable("a", INTEGER);
        var zero = with(Kind.DEFAULT, "0", nullable);
        return Stream.of(
                column(Rule.REQUIRED_DEFAULT_MISSING, with(Kind.DEFAULT, "0", required), required),
                column(Rule.DEFAULT_MISSING, zero, nullable),
                column(Rule.DEFAULT_UNEXPECTED, nullable, zero),
                column(Rule.DEFAULT_CHANGED, zero, with(Kind.DEFAULT, "1", nullable)));
    }

    private static Stream<RuleCase> identities() {
        var plain = required("a", INTEGER);
        var always = with(Kind.IDENTITY_ALWAYS, "", plain);
        var byDefault = with(Kind.IDENTITY_BY_DEFAULT, "", plain);
        var zero = with(Kind.DEFAULT, "0", plain);
        return Stream.of(
                column(Rule.IDENTITY_MISSING, always, plain),
                column(Rule.IDENTITY_MISSING, byDefault, plain),
                column(Rule.IDENTITY_NOW_DEFAULT, byDefault, zero),
                column(Rule.IDENTITY_UNEXPECTED, plain, always),
                column(Rule.DEFAULT_NOW_ALWAYS, zero, always),
                column(Rule.DEFAULT_NOW_IDENTITY, zero, byDefault),
                column(Rule.IDENTITY_NOW_ALWAYS, byDefault, always),
                column(Rule.IDENTITY_NOW_BY_DEFAULT, always, byDefault),
                column(Rule.IDENTITY_ADDED, plain, byDefault));
    }

    private static Stream<RuleCase> generation() {
        var plain = nullable("a", INTEGER);
        var required = required("a", INTEGER);
        var one = with(Kind.STORED, "(1 + 1)", plain);
        return Stream.of(
                column(Rule.GENERATION_UNEXPECTED, plain, one),
                column(Rule.REQUIRED_GENERATION_MISSING, with(Kind.STORED, "(1 + 1)", required), required),
                column(Rule.GENERATION_MISSING, one, plain),
                column(Rule.GENERATION_MISSING, one, with(Kind.DEFAULT, "2", plain)),
                column(Rule.GENERATION_CHANGED, one, with(Kind.STORED, "(1 + 2)", plain)),
                column(Rule.GENERATION_CHANGED, one, with(Kind.VIRTUAL, "(1 + 1)", plain)));
    }
}
