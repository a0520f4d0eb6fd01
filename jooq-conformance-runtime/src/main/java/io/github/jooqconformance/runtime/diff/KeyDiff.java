package io.github.jooqconformance.runtime.diff;

import io.github.jooqconformance.runtime.schema.Trait;
import io.github.jooqconformance.runtime.schema.UniqueKey;
import java.util.Optional;
import java.util.Set;

/** Compares UNIQUE constraints. */
final class KeyDiff implements ConstraintKind<UniqueKey> {
    @Override
    public String name(UniqueKey member) {
        return member.name();
    }

    @Override
    public String definition(UniqueKey member) {
        return Definitions.unique(member);
    }

    @Override
    public Rule missing(UniqueKey expected) {
        return Rule.UNIQUE_MISSING;
    }

    @Override
    public Rule unexpected(UniqueKey actual) {
        return Rule.UNIQUE_UNEXPECTED;
    }

    @Override
    public Optional<String> comment(UniqueKey member) {
        return member.comment();
    }

    @Override
    public Optional<Rule> changed(UniqueKey expected, UniqueKey actual) {
        return changed(expected, actual, Rule.UNIQUE_CHANGED);
    }

    /** The rule of the gravest difference, which is the given one if the keys identify different rows. */
    static Optional<Rule> changed(UniqueKey expected, UniqueKey actual, Rule otherRows) {
        if (!Set.copyOf(expected.columns()).equals(Set.copyOf(actual.columns()))
                || TraitDiff.differ(
                        expected.traits(), actual.traits(), Trait.NULLS_NOT_DISTINCT, Trait.WITHOUT_OVERLAPS)) {
            return Optional.of(otherRows);
        }
        return TraitDiff.between(expected.traits(), actual.traits()).or(() -> layoutChanged(expected, actual));
    }

    private static Optional<Rule> layoutChanged(UniqueKey expected, UniqueKey actual) {
        return expected.columns().equals(actual.columns())
                        && expected.included().equals(actual.included())
                ? Optional.empty()
                : Optional.of(Rule.KEY_LAYOUT_CHANGED);
    }
}
