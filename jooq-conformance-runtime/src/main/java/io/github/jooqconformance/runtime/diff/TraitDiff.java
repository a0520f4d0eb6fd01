package io.github.jooqconformance.runtime.diff;

import io.github.jooqconformance.runtime.schema.Trait;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Judges the traits of a constraint that say when and for which rows it holds. */
final class TraitDiff {
    private record TraitRule(Trait trait, Rule gained, Rule lost) {}

    /** The gravest first. */
    private static final List<TraitRule> RULES = List.of(
            new TraitRule(Trait.NOT_ENFORCED, Rule.CONSTRAINT_NOT_ENFORCED, Rule.CONSTRAINT_NOW_ENFORCED),
            new TraitRule(Trait.DEFERRABLE, Rule.CONSTRAINT_TIMING_CHANGED, Rule.CONSTRAINT_TIMING_CHANGED),
            new TraitRule(Trait.INITIALLY_DEFERRED, Rule.CONSTRAINT_TIMING_CHANGED, Rule.CONSTRAINT_TIMING_CHANGED),
            new TraitRule(Trait.NOT_VALID, Rule.CONSTRAINT_NOT_VALIDATED, Rule.CONSTRAINT_NOW_VALIDATED),
            new TraitRule(Trait.NO_INHERIT, Rule.CONSTRAINT_INHERITANCE_CHANGED, Rule.CONSTRAINT_INHERITANCE_CHANGED));

    private TraitDiff() {}

    /** The rule of the gravest difference; empty if the traits agree on when and for which rows. */
    static Optional<Rule> between(Set<Trait> expected, Set<Trait> actual) {
        return RULES.stream()
                .filter(rule -> differ(expected, actual, rule.trait()))
                .map(rule -> actual.contains(rule.trait()) ? rule.gained() : rule.lost())
                .findFirst();
    }

    /** Whether one of the traits is in one set only. */
    static boolean differ(Set<Trait> expected, Set<Trait> actual, Trait first, Trait... others) {
        return EnumSet.of(first, others).stream().anyMatch(trait -> expected.contains(trait) != actual.contains(trait));
    }
}
