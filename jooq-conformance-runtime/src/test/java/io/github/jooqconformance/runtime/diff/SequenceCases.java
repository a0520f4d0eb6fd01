package io.github.jooqconformance.runtime.diff;

import static io.github.jooqconformance.runtime.testing.Snapshots.BIGINT;
import static io.github.jooqconformance.runtime.testing.Snapshots.INTEGER;
import static io.github.jooqconformance.runtime.testing.Snapshots.named;
import static io.github.jooqconformance.runtime.testing.Snapshots.required;
import static io.github.jooqconformance.runtime.testing.Snapshots.table;
import static io.github.jooqconformance.runtime.testing.Snapshots.with;

import io.github.jooqconformance.runtime.schema.Column;
import io.github.jooqconformance.runtime.schema.SchemaSnapshot;
import io.github.jooqconformance.runtime.schema.Sequence;
import io.github.jooqconformance.runtime.schema.Sequence.Options;
import io.github.jooqconformance.runtime.schema.Sequence.OwningColumn;
import io.github.jooqconformance.runtime.schema.Table;
import io.github.jooqconformance.runtime.schema.UserTypes;
import io.github.jooqconformance.runtime.schema.ValueSource.Kind;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Sequences: free ones, those of serial columns and those of identity columns. */
final class SequenceCases {
    private static final Options BIG = new Options("bigint", 1, 1, 1, Long.MAX_VALUE, 1, false);
    private static final Options NORMAL = new Options("integer", 1, 1, 1, Integer.MAX_VALUE, 1, false);

    private SequenceCases() {}

    static Stream<RuleCase> all() {
        return Stream.of(existence(), options(), columns()).flatMap(cases -> cases);
    }

    private static Stream<RuleCase> existence() {
        var commented = new Sequence(named("s"), BIG, Optional.empty(), false, Optional.of("It's the number"));
        return Stream.of(
                new RuleCase(Rule.SEQUENCE_MISSING, snapshot(free("s", BIG)), snapshot()),
                new RuleCase(Rule.SEQUENCE_UNEXPECTED, snapshot(), snapshot(free("s", BIG))),
                new RuleCase(Rule.SEQUENCE_RENAMED, snapshot(free("s", BIG)), snapshot(free("S", BIG))),
                new RuleCase(Rule.COMMENT_CHANGED, snapshot(free("s", BIG)), snapshot(commented)),
                new RuleCase(Rule.COMMENT_CHANGED, snapshot(commented), snapshot(free("s", BIG))));
    }

    private static Stream<RuleCase> options() {
        return Stream.of(
                options(Rule.SEQUENCE_NARROWED, BIG, NORMAL),
                options(Rule.SEQUENCE_WIDENED, NORMAL, BIG),
                options(
                        Rule.SEQUENCE_INCREMENT_CHANGED,
                        BIG,
                        new Options("bigint", 1, 50, 1, Long.MAX_VALUE, 1, false)),
                options(Rule.SEQUENCE_LIMIT_CHANGED, BIG, new Options("bigint", 1, 1, 1, 1000, 1, false)),
                options(Rule.SEQUENCE_LIMIT_CHANGED, new Options("bigint", 1, 1, -5, Long.MAX_VALUE, 1, false), BIG),
                options(Rule.SEQUENCE_LIMIT_CHANGED, BIG, new Options("bigint", 1, 1, 1, Long.MAX_VALUE, 1, true)),
                options(Rule.SEQUENCE_LIMIT_CHANGED, new Options("bigint", 1, 1, 1, Long.MAX_VALUE, 1, true), BIG),
                options(Rule.SEQUENCE_SETTING_CHANGED, BIG, new Options("bigint", 1, 1, 1, Long.MAX_VALUE, 20, false)),
                options(Rule.SEQUENCE_SETTING_CHANGED, BIG, new Options("bigint", 9, 1, 1, Long.MAX_VALUE, 1, false)));
    }

    private static RuleCase options(Rule rule, Options expected, Options actual) {
        return new RuleCase(rule, snapshot(free("s", expected)), snapshot(free("s", actual)));
    }

    private static Stream<RuleCase> columns() {
        var skipping = new Options("integer", 1, 10, 1, Integer.MAX_VALUE, 1, false);
        var owned = new Sequence(named("s"), NORMAL, owner(), false, Optional.empty());
        var plain = table("t", required("id", INTEGER));
        return Stream.of(
                new RuleCase(Rule.SEQUENCE_SETTING_CHANGED, snapshot(owned, plain), snapshot(free("s", NORMAL), plain)),
                new RuleCase(Rule.SEQUENCE_MISSING, snapshot(owned, plain), snapshot(plain)),
                new RuleCase(Rule.SERIAL_MISSING, serial("s", NORMAL), snapshot(plain)),
                new RuleCase(Rule.DEFAULT_UNEXPECTED, snapshot(plain), serial("s", NORMAL)),
                new RuleCase(Rule.SEQUENCE_RENAMED, serial("s", NORMAL), serial("t_id_seq", NORMAL)),
                new RuleCase(Rule.SEQUENCE_INCREMENT_CHANGED, serial("s", NORMAL), serial("s", skipping)),
                new RuleCase(Rule.IDENTITY_SEQUENCE_RENAMED, identity("t_id_seq", NORMAL), identity("T", NORMAL)),
                new RuleCase(Rule.SEQUENCE_INCREMENT_CHANGED, identity("s", NORMAL), identity("s", skipping)),
                new RuleCase(
                        Rule.SEQUENCE_LIMIT_CHANGED,
                        identity("s", NORMAL),
                        identity("s", new Options("integer", 1, 1, 1, 99, 1, false))),
                new RuleCase(Rule.COMMENT_CHANGED, identity("s", NORMAL), commentedIdentity()),
                new RuleCase(Rule.COMMENT_CHANGED, commentedIdentity(), identity("s", NORMAL)),
                new RuleCase(Rule.IDENTITY_MISSING, identity("s", NORMAL), snapshot(plain)),
                new RuleCase(
                        Rule.TYPE_RANGE_WIDENED,
                        identity("s", NORMAL),
                        snapshot(
                                new Sequence(named("s"), BIG, owner(), true, Optional.empty()),
                                table("t", with(Kind.IDENTITY_BY_DEFAULT, "", required("id", BIGINT))))));
    }

    private static SchemaSnapshot serial(String name, Options options) {
        return snapshot(
                new Sequence(named(name), options, owner(), false, Optional.empty()),
                table("t", with(Kind.DEFAULT, "nextval('public." + name + "'::regclass)", required("id", INTEGER))));
    }

    private static SchemaSnapshot identity(String name, Options options) {
        return identity(new Sequence(named(name), options, owner(), true, Optional.empty()));
    }

    private static SchemaSnapshot commentedIdentity() {
        return identity(new Sequence(named("s"), NORMAL, owner(), true, Optional.of("It's the number")));
    }

    private static SchemaSnapshot identity(Sequence sequence) {
        Column id = with(Kind.IDENTITY_BY_DEFAULT, "", required("id", INTEGER));
        return snapshot(sequence, table("t", id));
    }

    private static Optional<OwningColumn> owner() {
        return Optional.of(new OwningColumn(named("t"), "id"));
    }

    private static Sequence free(String name, Options options) {
        return new Sequence(named(name), options, Optional.empty(), false, Optional.empty());
    }

    private static SchemaSnapshot snapshot(Sequence sequence, Table... tables) {
        return new SchemaSnapshot(List.of(tables), UserTypes.NONE, List.of(sequence), List.of(), List.of());
    }

    private static SchemaSnapshot snapshot(Table... tables) {
        return SchemaSnapshot.of(List.of(tables), UserTypes.NONE);
    }
}
