package io.github.jooqconformance.runtime.mutation;

import static io.github.jooqconformance.runtime.mutation.Choice.quoted;

import io.github.jooqconformance.runtime.diff.Rule;
import io.github.jooqconformance.runtime.mutation.Choice.Owned;
import io.github.jooqconformance.runtime.schema.CheckConstraint;
import io.github.jooqconformance.runtime.schema.ForeignKey;
import io.github.jooqconformance.runtime.schema.Table;
import io.github.jooqconformance.runtime.schema.Trait;
import io.github.jooqconformance.runtime.schema.UniqueKey;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What may happen to constraints. */
final class ConstraintKinds {
    static final List<Kind> ALL = List.of(
            primaryKey("drop primary key", key -> drop(key, key.member().name(), Rule.PRIMARY_KEY_MISSING)),
            primaryKey("rename primary key", key -> rename(key, key.member().name())),
            new Kind(
                    "change primary key",
                    choice -> choice.plainColumn(column -> !column.nullable() && Choice.isOf(column, "int4"))
                            .flatMap(spot -> spot.table()
                                    .constraints()
                                    .primaryKey()
                                    .map(key -> spot.alter(
                                            "drop constraint " + quoted(key.name()) + ", add constraint "
                                                    + quoted(key.name()) + " primary key (" + columns(key.columns())
                                                    + ", " + spot.name() + ")",
                                            Rule.PRIMARY_KEY_CHANGED)))),
            unique("drop unique", key -> drop(key, key.member().name(), Rule.UNIQUE_MISSING)),
            unique("rename unique", key -> rename(key, key.member().name())),
            new Kind(
                    "add unique",
                    choice -> choice.plainColumn("int4")
                            .map(spot -> spot.alter("add unique (" + spot.name() + ")", Rule.UNIQUE_UNEXPECTED))),
            unique(
                    "swap the columns of unique",
                    2,
                    key -> replace(
                            key,
                            key.member().name(),
                            "unique (" + columns(reversed(key.member().columns())) + ")",
                            Rule.KEY_LAYOUT_CHANGED)),
            unique(
                    "take a column from unique",
                    2,
                    key -> replace(
                            key,
                            key.member().name(),
                            "unique (" + quoted(key.member().columns().get(0)) + ")",
                            Rule.UNIQUE_CHANGED)),
            unique(
                    "defer unique",
                    2,
                    key -> replace(
                            key,
                            key.member().name(),
                            "unique (" + columns(key.member().columns()) + ") deferrable initially deferred",
                            Rule.CONSTRAINT_TIMING_CHANGED)),
            new Kind(
                    "include a column in unique",
                    choice -> choice.member(ConstraintKinds::freeUniqueKeys, key -> isPlain(key, 2))
                            .flatMap(key -> choice.any(key.table().columns().stream()
                                            .filter(column ->
                                                    !key.member().columns().contains(column.name())))
                                    .map(column -> replace(
                                            key,
                                            key.member().name(),
                                            "unique (" + columns(key.member().columns()) + ") include ("
                                                    + quoted(column.name()) + ")",
                                            Rule.KEY_LAYOUT_CHANGED)))),
            new Kind(
                    "let unique see NULLs",
                    choice -> choice.member(ConstraintKinds::freeUniqueKeys, key -> isPlain(key, 2))
                            .filter(key -> choice.major() >= 15)
                            .map(key -> replace(
                                    key,
                                    key.member().name(),
                                    "unique nulls not distinct ("
                                            + columns(key.member().columns()) + ")",
                                    Rule.UNIQUE_CHANGED))),
            foreignKey("drop foreign key", key -> drop(key, key.member().name(), Rule.FOREIGN_KEY_MISSING)),
            foreignKey("rename foreign key", key -> rename(key, key.member().name())),
            new Kind(
                    "add foreign key",
                    choice -> choice.plainColumn("int4")
                            .flatMap(spot -> choice.any(choice.tables().filter(ConstraintKinds::hasIntegerKey))
                                    .map(target -> spot.alter(
                                            "add foreign key (" + spot.name() + ") references " + target.name(),
                                            Rule.FOREIGN_KEY_UNEXPECTED)))),
            foreignKey(
                    "restrict deletes", key -> reference(key, " on delete restrict", Rule.FOREIGN_KEY_ACTION_CHANGED)),
            foreignKey(
                    "match full",
                    key -> reference(key, " match full" + key.member().actions(), Rule.FOREIGN_KEY_CHANGED)),
            foreignKey(
                    "defer foreign key",
                    key -> reference(key, key.member().actions() + " deferrable", Rule.CONSTRAINT_TIMING_CHANGED)),
            new Kind(
                    "validate foreign key",
                    choice -> choice.member(
                                    ConstraintKinds::foreignKeys,
                                    key -> key.traits().contains(Trait.NOT_VALID))
                            .map(key -> alter(
                                    key,
                                    "validate constraint " + quoted(key.member().name()),
                                    Rule.CONSTRAINT_NOW_VALIDATED))),
            new Kind(
                    "enforce foreign key no more",
                    choice -> choice.member(
                                    ConstraintKinds::foreignKeys,
                                    key -> key.traits().isEmpty())
                            .filter(key -> choice.major() >= 18)
                            .map(key -> reference(
                                    key, key.member().actions() + " not enforced", Rule.CONSTRAINT_NOT_ENFORCED))),
            new Kind(
                    "leave NOT NULL unvalidated",
                    choice -> choice.freeColumn(column -> !column.nullable())
                            .filter(spot -> choice.major() >= 18)
                            .map(spot -> spot.alter(
                                    "alter column " + spot.name()
                                            + " drop not null, add constraint fresh_name not null " + spot.name()
                                            + " not valid",
                                    Rule.NOT_NULL_NOT_VALIDATED))),
            check("drop check", check -> drop(check, check.member().name(), Rule.CHECK_MISSING)),
            check("rename check", check -> rename(check, check.member().name())),
            new Kind(
                    "add check",
                    choice -> choice.plainColumn("int4")
                            .map(spot -> spot.alter("add check (" + spot.name() + " > 3)", Rule.CHECK_UNEXPECTED))),
            check(
                    "negate check",
                    check -> replace(
                            check,
                            check.member().name(),
                            "check (not (" + check.member().expression() + "))",
                            Rule.CHECK_CHANGED)),
            check(
                    "weaken check",
                    check -> replace(
                            check,
                            check.member().name(),
                            "check ((" + check.member().expression() + ") or 1 = 2)",
                            Rule.CHECK_CHANGED)),
            check(
                    "leave check unvalidated",
                    check -> replace(
                            check,
                            check.member().name(),
                            "check (" + check.member().expression() + ") not valid",
                            Rule.CONSTRAINT_NOT_VALIDATED)),
            check(
                    "keep check from children",
                    check -> replace(
                            check,
                            check.member().name(),
                            "check (" + check.member().expression() + ") no inherit",
                            Rule.CONSTRAINT_INHERITANCE_CHANGED)),
            new Kind(
                    "enforce check no more",
                    choice -> choice.member(
                                    ConstraintKinds::checks,
                                    check -> check.traits().isEmpty())
                            .filter(check -> choice.major() >= 18)
                            .map(check -> replace(
                                    check,
                                    check.member().name(),
                                    "check (" + check.member().expression() + ") not enforced",
                                    Rule.CONSTRAINT_NOT_ENFORCED))));

    private ConstraintKinds() {}

    private static Kind primaryKey(String name, Function<Owned<UniqueKey>, Alteration> alteration) {
        return new Kind(
                name,
                choice -> choice.member(
                                table -> table.constraints().primaryKey().stream()
                                        .toList(),
                                key -> choice.isFree(key.name()))
                        .map(alteration));
    }

    private static Kind unique(String name, Function<Owned<UniqueKey>, Alteration> alteration) {
        return new Kind(
                name,
                choice -> choice.member(ConstraintKinds::freeUniqueKeys, key -> true)
                        .map(alteration));
    }

    private static Kind unique(String name, int columns, Function<Owned<UniqueKey>, Alteration> alteration) {
        return new Kind(
                name,
                choice -> choice.member(ConstraintKinds::freeUniqueKeys, key -> isPlain(key, columns))
                        .map(alteration));
    }

    private static boolean isPlain(UniqueKey key, int columns) {
        return key.columns().size() == columns && key.traits().isEmpty();
    }

    private static Kind foreignKey(String name, Function<Owned<ForeignKey>, Alteration> alteration) {
        return new Kind(
                name,
                choice -> choice.member(
                                ConstraintKinds::foreignKeys,
                                key -> key.traits().isEmpty())
                        .map(alteration));
    }

    private static Kind check(String name, Function<Owned<CheckConstraint>, Alteration> alteration) {
        return new Kind(
                name,
                choice -> choice.member(
                                ConstraintKinds::checks, check -> check.traits().isEmpty())
                        .map(alteration));
    }

    private static List<CheckConstraint> checks(Table table) {
        return table.constraints().checks();
    }

    private static List<ForeignKey> foreignKeys(Table table) {
        return table.constraints().foreignKeys();
    }

    /** The keys that no foreign key refers to. */
    private static List<UniqueKey> freeUniqueKeys(Table table) {
        return table.constraints().uniqueKeys().stream()
                .filter(key -> foreignKeys(table).stream()
                        .noneMatch(reference -> reference.targetColumns().equals(key.columns())))
                .toList();
    }

    private static boolean hasIntegerKey(Table table) {
        return table.constraints().primaryKey().stream()
                .flatMap(key -> key.columns().stream())
                .flatMap(column -> table.findColumn(column).stream())
                .anyMatch(column -> Choice.isOf(column, "int4"));
    }

    private static Alteration reference(Owned<ForeignKey> key, String rest, Rule rule) {
        var definition = "foreign key (" + columns(key.member().columns()) + ") references "
                + key.member().target() + " (" + columns(key.member().targetColumns()) + ")";
        return replace(key, key.member().name(), definition + rest, rule);
    }

    private static Alteration drop(Owned<?> owned, String constraint, Rule rule) {
        return alter(owned, "drop constraint " + quoted(constraint), rule);
    }

    private static Alteration rename(Owned<?> owned, String constraint) {
        return alter(owned, "rename constraint " + quoted(constraint) + " to fresh_name", Rule.CONSTRAINT_RENAMED);
    }

    private static Alteration replace(Owned<?> owned, String constraint, String definition, Rule rule) {
        return alter(
                owned,
                "drop constraint " + quoted(constraint) + ", add constraint " + quoted(constraint) + " " + definition,
                rule);
    }

    private static Alteration alter(Owned<?> owned, String action, Rule rule) {
        return Alteration.of("alter table " + owned.table().name() + " " + action, rule);
    }

    private static String columns(List<String> names) {
        return names.stream().map(Choice::quoted).collect(Collectors.joining(", "));
    }

    private static List<String> reversed(List<String> names) {
        return List.of(names.get(1), names.get(0));
    }
}
