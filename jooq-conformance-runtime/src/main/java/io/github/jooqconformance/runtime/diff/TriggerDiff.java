package io.github.jooqconformance.runtime.diff;

import io.github.jooqconformance.runtime.schema.Trigger;
import io.github.jooqconformance.runtime.schema.Trigger.Firing;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** Compares the triggers of one table or view. */
final class TriggerDiff implements MemberKind<Trigger> {
    /** The rules for triggers that differ in nothing but when they fire. */
    private static final Set<Rule> ABOUT_FIRING =
            EnumSet.of(Rule.TRIGGER_DISABLED, Rule.TRIGGER_ENABLED, Rule.TRIGGER_FIRING_CHANGED);

    private final Comparison comparison;

    TriggerDiff(Comparison comparison) {
        this.comparison = comparison;
    }

    @Override
    public String name(Trigger member) {
        return member.name();
    }

    @Override
    public String definition(Trigger member) {
        return Definitions.trigger(member);
    }

    @Override
    public String definition(Trigger member, Rule rule) {
        return ABOUT_FIRING.contains(rule) ? member.firing().toString() : definition(member);
    }

    @Override
    public Rule missing(Trigger expected) {
        return Rule.TRIGGER_MISSING;
    }

    @Override
    public Rule unexpected(Trigger actual) {
        return Rule.TRIGGER_UNEXPECTED;
    }

    @Override
    public Rule renamed() {
        return Rule.TRIGGER_RENAMED;
    }

    @Override
    public Optional<Rule> changed(Trigger expected, Trigger actual) {
        if (!comparison.sameText(expected.definition(), actual.definition())
                // Unlike elsewhere, OLD and NEW before a column make a difference.
                || !comparison.sameText(
                        expected.condition().orElse(""), actual.condition().orElse(""))) {
            return Optional.of(Rule.TRIGGER_CHANGED);
        }
        if (expected.firing() == actual.firing()) {
            return Optional.empty();
        }
        if (fires(expected) == fires(actual)) {
            return Optional.of(Rule.TRIGGER_FIRING_CHANGED);
        }
        return Optional.of(fires(actual) ? Rule.TRIGGER_ENABLED : Rule.TRIGGER_DISABLED);
    }

    /** Whether it fires in the sessions of applications. */
    private static boolean fires(Trigger trigger) {
        return trigger.firing() == Firing.ORIGIN || trigger.firing() == Firing.ALWAYS;
    }

    @Override
    public Optional<String> comment(Trigger member) {
        return member.comment();
    }

    @Override
    public Rule commentChanged() {
        return Rule.TRIGGER_COMMENT_CHANGED;
    }
}
