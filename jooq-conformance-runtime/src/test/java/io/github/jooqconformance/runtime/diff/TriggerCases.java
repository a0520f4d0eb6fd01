package io.github.jooqconformance.runtime.diff;

import static io.github.jooqconformance.runtime.diff.RuleCase.four;
import static io.github.jooqconformance.runtime.testing.Snapshots.named;

import io.github.jooqconformance.runtime.schema.Routine;
import io.github.jooqconformance.runtime.schema.Routine.Properties;
import io.github.jooqconformance.runtime.schema.Routine.Volatility;
import io.github.jooqconformance.runtime.schema.SchemaSnapshot;
import io.github.jooqconformance.runtime.schema.Table;
import io.github.jooqconformance.runtime.schema.Trigger;
import io.github.jooqconformance.runtime.schema.Trigger.Firing;
import io.github.jooqconformance.runtime.schema.UserTypes;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Triggers. */
final class TriggerCases {
    private static final String INSERT = "before insert on public.t for each row execute function public.touch()";
    private static final String UPDATE =
            "before update of id, \"Name\" on public.t for each row execute function public.touch('a')";
    private static final String LATER =
            "after insert on public.t deferrable initially deferred for each row" + " execute function public.touch()";

    private TriggerCases() {}

    static Stream<RuleCase> all() {
        return Stream.concat(definitions(), firing());
    }

    private static Stream<RuleCase> definitions() {
        var plain = trigger("t1", INSERT, Optional.empty());
        var conditional = trigger("t1", INSERT, Optional.of("(new.id > 1)"));
        return Stream.of(
                new RuleCase(Rule.TRIGGER_MISSING, triggered(plain), triggered()),
                new RuleCase(Rule.TRIGGER_MISSING, triggered(conditional), triggered()),
                new RuleCase(Rule.TRIGGER_MISSING, triggered(trigger("t1", LATER, Optional.empty())), triggered()),
                new RuleCase(Rule.TRIGGER_UNEXPECTED, triggered(), triggered(plain)),
                triggers(Rule.TRIGGER_RENAMED, plain, trigger("T 1", INSERT, Optional.empty())),
                triggers(Rule.TRIGGER_CHANGED, plain, trigger("t1", UPDATE, Optional.empty())),
                triggers(Rule.TRIGGER_CHANGED, trigger("t1", LATER, Optional.empty()), plain),
                triggers(Rule.TRIGGER_CHANGED, conditional, plain),
                triggers(
                        Rule.TRIGGER_CHANGED,
                        trigger("t1", UPDATE, Optional.of("(new.id > 1)")),
                        trigger("t1", UPDATE, Optional.of("(old.id > 1)"))),
                triggers(
                        Rule.TRIGGER_COMMENT_CHANGED,
                        plain,
                        new Trigger("t1", INSERT, Optional.empty(), Firing.ORIGIN, Optional.of("It's touching"))));
    }

    private static Stream<RuleCase> firing() {
        return Stream.of(
                firing(Rule.TRIGGER_DISABLED, Firing.ORIGIN, Firing.DISABLED),
                firing(Rule.TRIGGER_DISABLED, Firing.ALWAYS, Firing.REPLICA),
                firing(Rule.TRIGGER_ENABLED, Firing.DISABLED, Firing.ORIGIN),
                firing(Rule.TRIGGER_FIRING_CHANGED, Firing.ORIGIN, Firing.ALWAYS),
                firing(Rule.TRIGGER_FIRING_CHANGED, Firing.REPLICA, Firing.DISABLED));
    }

    private static RuleCase firing(Rule rule, Firing expected, Firing actual) {
        return triggers(
                rule,
                new Trigger("t1", INSERT, Optional.empty(), expected, Optional.empty()),
                new Trigger("t1", INSERT, Optional.empty(), actual, Optional.empty()));
    }

    private static RuleCase triggers(Rule rule, Trigger expected, Trigger actual) {
        return new RuleCase(rule, triggered(expected), triggered(actual));
    }

    private static Trigger trigger(String name, String definition, Optional<String> condition) {
        return new Trigger(name, definition, condition, Firing.ORIGIN, Optional.empty());
    }

    private static SchemaSnapshot triggered(Trigger... triggers) {
        var plain = four();
        var table = new Table(
                plain.name(),
                plain.kind(),
                plain.definition(),
                plain.comment(),
                plain.columns(),
                plain.constraints(),
                plain.indexes(),
                List.of(triggers),
                plain.access());
        var touch = new Routine(
                named("touch"),
                Routine.Kind.FUNCTION,
                "",
                "",
                Optional.of("trigger"),
                new Properties("plpgsql", Volatility.VOLATILE, false, false, "begin return new; end"),
                Optional.empty());
        return new SchemaSnapshot(List.of(table), UserTypes.NONE, List.of(), List.of(touch), List.of());
    }
}
