package io.github.jooqconformance.runtime.diff;

import io.github.jooqconformance.runtime.schema.ForeignKey;
import io.github.jooqconformance.runtime.schema.Trait;
import java.util.Optional;

/** Compares foreign keys. */
final class ForeignKeyDiff implements ConstraintKind<ForeignKey> {
    @Override
    public String name(ForeignKey member) {
        return member.name();
    }

    @Override
    public String definition(ForeignKey member) {
        return Definitions.foreignKey(member);
    }

    @Override
    public Rule missing(ForeignKey expected) {
        return Rule.FOREIGN_KEY_MISSING;
    }

    @Override
    public Rule unexpected(ForeignKey actual) {
        return Rule.FOREIGN_KEY_UNEXPECTED;
    }

    @Override
    public Optional<String> comment(ForeignKey member) {
        return member.comment();
    }

    @Override
    public Optional<Rule> changed(ForeignKey expected, ForeignKey actual) {
        if (!refersAlike(expected, actual)) {
            return Optional.of(Rule.FOREIGN_KEY_CHANGED);
        }
        return expected.actions().equals(actual.actions())
                ? TraitDiff.between(expected.traits(), actual.traits())
                : Optional.of(Rule.FOREIGN_KEY_ACTION_CHANGED);
    }

    private static boolean refersAlike(ForeignKey expected, ForeignKey actual) {
        return expected.columns().equals(actual.columns())
                && expected.target().equals(actual.target())
                && expected.targetColumns().equals(actual.targetColumns())
                && !TraitDiff.differ(expected.traits(), actual.traits(), Trait.MATCH_FULL, Trait.WITHOUT_OVERLAPS);
    }
}
