package io.github.jooqconformance.runtime.diff;

import static io.github.jooqconformance.runtime.testing.Snapshots.INTEGER;
import static io.github.jooqconformance.runtime.testing.Snapshots.TEXT;
import static io.github.jooqconformance.runtime.testing.Snapshots.check;
import static io.github.jooqconformance.runtime.testing.Snapshots.defined;
import static io.github.jooqconformance.runtime.testing.Snapshots.enumType;
import static io.github.jooqconformance.runtime.testing.Snapshots.key;
import static io.github.jooqconformance.runtime.testing.Snapshots.named;
import static io.github.jooqconformance.runtime.testing.Snapshots.nullable;
import static io.github.jooqconformance.runtime.testing.Snapshots.primaryKey;
import static io.github.jooqconformance.runtime.testing.Snapshots.relation;
import static io.github.jooqconformance.runtime.testing.Snapshots.required;
import static io.github.jooqconformance.runtime.testing.Snapshots.snapshot;
import static io.github.jooqconformance.runtime.testing.Snapshots.table;
import static io.github.jooqconformance.runtime.testing.Snapshots.with;

import io.github.jooqconformance.runtime.schema.Index;
import io.github.jooqconformance.runtime.schema.IndexKey;
import io.github.jooqconformance.runtime.schema.Policy;
import io.github.jooqconformance.runtime.schema.Routine;
import io.github.jooqconformance.runtime.schema.Routine.Properties;
import io.github.jooqconformance.runtime.schema.Routine.Volatility;
import io.github.jooqconformance.runtime.schema.SchemaSnapshot;
import io.github.jooqconformance.runtime.schema.Table;
import io.github.jooqconformance.runtime.schema.TableAccess;
import io.github.jooqconformance.runtime.schema.TableAccess.RowSecurity;
import io.github.jooqconformance.runtime.schema.TableKind;
import io.github.jooqconformance.runtime.schema.Trigger;
import io.github.jooqconformance.runtime.schema.Trigger.Firing;
import io.github.jooqconformance.runtime.schema.TypeKind;
import io.github.jooqconformance.runtime.schema.UserTypes;
import io.github.jooqconformance.runtime.schema.ValueSource.Kind;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Renamed objects that texts speak of: what PostgreSQL prints differently for it is no difference more. */
final class RenameCases {
    private RenameCases() {}

    static Stream<RuleCase> all() {
        return Stream.of(
                new RuleCase(Rule.COLUMN_RENAMED, film("price", "touch"), film("cost", "touch")),
                new RuleCase(Rule.TRIGGER_FUNCTION_RENAMED, film("price", "touch"), film("price", "Touch")),
                new RuleCase(
                        Rule.COLUMN_RENAMED, viewed("film", "title", "title"), viewed("film", "name", "name AS title")),
                new RuleCase(Rule.TABLE_RENAMED, viewed("film", "title", "title"), viewed("Film", "title", "title")),
                new RuleCase(Rule.ENUM_RENAMED, mood("mood"), mood("Mood")),
                new RuleCase(Rule.COLUMN_NAMES_SWAPPED, keyed("id", "Order"), keyed("Order", "id")),
                new RuleCase(Rule.TABLE_NAMES_SWAPPED, filmAndShop("film", "Shop"), filmAndShop("Shop", "film")));
    }

    /** Two tables with a view of each. */
    private static SchemaSnapshot filmAndShop(String film, String shop) {
        return snapshot(
                with(
                        primaryKey(key("film_pkey", List.of("id"))),
                        table(film, required("id", INTEGER), nullable("title", TEXT))),
                table(shop, required("id", INTEGER), nullable("owner", TEXT)),
                defined(
                        "SELECT title\n   FROM " + named(film),
                        relation(TableKind.VIEW, "titles", nullable("title", TEXT))),
                defined(
                        "SELECT owner\n   FROM " + named(shop),
                        relation(TableKind.VIEW, "owners", nullable("owner", TEXT))));
    }

    /** A table in which the first of two columns is a key. */
    private static SchemaSnapshot keyed(String key, String text) {
        var table = table("film", required(key, INTEGER), nullable(text, TEXT));
        return snapshot(with(primaryKey(key("film_pkey", List.of(key))), table));
    }

    /** A table with everything that may speak of a column or call a function. */
    private static SchemaSnapshot film(String column, String function) {
        var plain = table(
                "film",
                required("id", INTEGER),
                required(column, INTEGER),
                with(Kind.STORED, "(" + column + " * 2)", nullable("twice", INTEGER)));
        var film = new Table(
                plain.name(),
                plain.kind(),
                plain.definition(),
                plain.comment(),
                plain.columns(),
                check(check("paid", "(" + column + " > 0)", List.of(column))),
                List.of(index(column)),
                List.of(trigger(column, function)),
                new TableAccess(RowSecurity.ENABLED, List.of(policy(column)), List.of(), Optional.empty()));
        return new SchemaSnapshot(List.of(film), UserTypes.NONE, List.of(), List.of(routine(function)), List.of());
    }

    private static Index index(String column) {
        var key = new IndexKey("((" + column + " + 1))", Optional.empty(), Optional.empty(), "");
        return new Index(
                "film_idx",
                "btree",
                List.of(key),
                List.of(),
                Optional.of("(" + column + " > 1)"),
                Set.of(),
                Optional.empty());
    }

    private static Trigger trigger(String column, String function) {
        return new Trigger(
                "t1",
                "before update of " + column + " on public.film for each row execute function " + named(function)
                        + "()",
                Optional.of("(new." + column + " > 1)"),
                Firing.ORIGIN,
                Optional.empty());
    }

    private static Policy policy(String column) {
        return new Policy(
                "p1",
                "all",
                true,
                List.of("public"),
                Optional.of("(" + column + " > 2)"),
                Optional.empty(),
                Optional.empty());
    }

    private static Routine routine(String name) {
        return new Routine(
                named(name),
                Routine.Kind.FUNCTION,
                "",
                "",
                Optional.of("trigger"),
                new Properties("plpgsql", Volatility.VOLATILE, false, false, "begin return new; end"),
                Optional.empty());
    }

    private static SchemaSnapshot viewed(String table, String column, String selected) {
        return snapshot(
                table(table, required("id", INTEGER), nullable(column, INTEGER)),
                defined(
                        "SELECT id,\n    " + selected + "\n   FROM " + named(table),
                        relation(TableKind.VIEW, "films", nullable("id", INTEGER), nullable("title", INTEGER))));
    }

    private static SchemaSnapshot mood(String name) {
        return snapshot(
                enumType(name, "sad", "ok"),
                table("t", with(Kind.DEFAULT, "'ok'::" + named(name), nullable("a", defined(name, TypeKind.ENUM)))));
    }
}
