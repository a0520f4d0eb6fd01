package io.github.jooqconformance.runtime.mutation;

import static io.github.jooqconformance.runtime.mutation.Choice.quoted;

import io.github.jooqconformance.runtime.diff.Rule;
import io.github.jooqconformance.runtime.mutation.Choice.Owned;
import io.github.jooqconformance.runtime.schema.ExclusionConstraint;
import io.github.jooqconformance.runtime.schema.Policy;
import io.github.jooqconformance.runtime.schema.Routine;
import io.github.jooqconformance.runtime.schema.Table;
import io.github.jooqconformance.runtime.schema.TableAccess.RowSecurity;
import io.github.jooqconformance.runtime.schema.Trigger;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** What may happen to exclusion constraints, triggers and row-level security. */
final class MemberKinds {
    static final List<Kind> ALL = List.of(
            new Kind(
                    "add exclusion",
                    choice -> choice.plainColumn("int4range")
                            .map(spot -> spot.alter(
                                    "add exclude using gist (" + spot.name() + " with &&)",
                                    Rule.EXCLUSION_UNEXPECTED))),
            exclusion("drop exclusion", name -> "drop constraint " + name, Rule.EXCLUSION_MISSING),
            exclusion(
                    "rename exclusion",
                    name -> "rename constraint " + name + " to fresh_name",
                    Rule.CONSTRAINT_RENAMED),
            new Kind(
                    "compare otherwise in an exclusion",
                    choice -> exclusion(choice)
                            .map(owned -> alter(
                                    owned,
                                    "drop constraint " + name(owned) + ", add constraint " + name(owned)
                                            + " exclude using gist (" + key(owned) + " with -|-)",
                                    Rule.EXCLUSION_CHANGED))),
            new Kind(
                    "defer exclusion",
                    choice -> exclusion(choice)
                            .map(owned -> alter(
                                    owned,
                                    "drop constraint " + name(owned) + ", add constraint " + name(owned)
                                            + " exclude using gist (" + key(owned) + " with &&) deferrable",
                                    Rule.CONSTRAINT_TIMING_CHANGED))),
            new Kind(
                    "create trigger",
                    choice -> function(choice)
                            .flatMap(function -> choice.table(table -> true)
                                    .map(table -> Alteration.of(
                                            "create trigger fresh_name after insert on " + table.name()
                                                    + " for each row execute function " + function.name() + "()",
                                            Rule.TRIGGER_UNEXPECTED)))),
            trigger("drop trigger", "drop trigger %s on %s", Rule.TRIGGER_MISSING),
            trigger("rename trigger", "alter trigger %s on %s rename to fresh_name", Rule.TRIGGER_RENAMED),
            trigger("disable trigger", "alter table %2$s disable trigger %1$s", Rule.TRIGGER_DISABLED),
            trigger(
                    "let trigger fire always",
                    "alter table %2$s enable always trigger %1$s",
                    Rule.TRIGGER_FIRING_CHANGED),
            trigger("comment on trigger", "comment on trigger %s on %s is 'other'", Rule.TRIGGER_COMMENT_CHANGED),
            new Kind(
                    "let trigger fire after deletes",
                    choice -> function(choice)
                            .flatMap(function -> choice.member(Table::triggers, trigger -> true)
                                    .map(owned -> Alteration.of(
                                            "drop trigger " + trigger(owned) + "; create trigger "
                                                    + quoted(owned.member().name()) + " after delete on "
                                                    + owned.table().name() + " for each row execute function "
                                                    + function.name() + "()",
                                            Rule.TRIGGER_CHANGED)))),
            new Kind(
                    "enable row security",
                    choice -> choice.table(table -> table.access().rowSecurity() == RowSecurity.DISABLED)
                            .map(table -> alter(table, "enable row level security", Rule.ROW_SECURITY_TIGHTENED))),
            new Kind(
                    "disable row security",
                    choice -> secured(choice)
                            .map(table -> alter(table, "disable row level security", Rule.ROW_SECURITY_LOOSENED))),
            new Kind(
                    "create policy",
                    choice -> secured(choice)
                            .map(table -> Alteration.of(
                                    "create policy fresh_name on " + table.name() + " using (1 < 2)",
                                    Rule.POLICY_UNEXPECTED))),
            new Kind(
                    "create idle policy",
                    choice -> choice.table(table -> table.access().rowSecurity() == RowSecurity.DISABLED)
                            .map(table -> Alteration.of(
                                    "create policy fresh_name on " + table.name() + " using (1 < 2)",
                                    Rule.IDLE_POLICY_UNEXPECTED))),
            policy("drop policy", "drop policy %s on %s", Rule.POLICY_MISSING),
            policy("rename policy", "alter policy %s on %s rename to fresh_name", Rule.POLICY_RENAMED),
            policy("change policy", "alter policy %s on %s using (2 < 1)", Rule.POLICY_CHANGED),
            policy("let policy hold for one role", "alter policy %s on %s to pg_monitor", Rule.POLICY_CHANGED),
            policy("comment on policy", "comment on policy %s on %s is 'other'", Rule.POLICY_COMMENT_CHANGED));

    private MemberKinds() {}

    private static Kind exclusion(String name, Function<String, String> action, Rule rule) {
        return new Kind(name, choice -> exclusion(choice).map(owned -> alter(owned, action.apply(name(owned)), rule)));
    }

    private static Optional<Owned<ExclusionConstraint>> exclusion(Choice choice) {
        return choice.member(table -> table.constraints().exclusions(), exclusion -> true);
    }

    private static String name(Owned<ExclusionConstraint> owned) {
        return quoted(owned.member().name());
    }

    private static String key(Owned<ExclusionConstraint> owned) {
        return owned.member().elements().get(0).key().expression();
    }

    private static Alteration alter(Owned<?> owned, String action, Rule rule) {
        return alter(owned.table(), action, rule);
    }

    private static Alteration alter(Table table, String action, Rule rule) {
        return Alteration.of("alter table " + table.name() + " " + action, rule);
    }

    private static Optional<Routine> function(Choice choice) {
        return choice.any(choice.snapshot().routines().stream()
                .filter(routine -> routine.result().equals(Optional.of("trigger"))));
    }

    private static Kind trigger(String name, String sql, Rule rule) {
        return new Kind(
                name,
                choice -> choice.member(Table::triggers, trigger -> true)
                        .map(owned -> Alteration.of(
                                sql.formatted(
                                        quoted(owned.member().name()),
                                        owned.table().name()),
                                rule)));
    }

    private static String trigger(Owned<Trigger> owned) {
        return quoted(owned.member().name()) + " on " + owned.table().name();
    }

    private static Optional<Table> secured(Choice choice) {
        return choice.table(table -> table.access().rowSecurity() == RowSecurity.ENABLED);
    }

    private static Kind policy(String name, String sql, Rule rule) {
        return new Kind(
                name,
                choice -> choice.member(table -> table.access().policies(), MemberKinds::isOfAll)
                        .map(owned -> Alteration.of(
                                sql.formatted(
                                        quoted(owned.member().name()),
                                        owned.table().name()),
                                rule)));
    }

    private static boolean isOfAll(Policy policy) {
        return policy.command().equals("all");
    }
}
