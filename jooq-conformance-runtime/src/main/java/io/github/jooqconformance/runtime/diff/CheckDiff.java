package io.github.jooqconformance.runtime.diff;

import io.github.jooqconformance.runtime.schema.CheckConstraint;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Compares the CHECK constraints of tables and domains, with their comments. */
final class CheckDiff implements ConstraintKind<CheckConstraint> {
    private final Comparison comparison;

    CheckDiff(Comparison comparison) {
        this.comparison = comparison;
    }

    Stream<Difference> between(Location owner, List<CheckConstraint> expected, List<CheckConstraint> actual) {
        return new MemberDiff<>(this).between(owner, expected, actual);
    }

    @Override
    public String name(CheckConstraint member) {
        return member.name();
    }

    @Override
    public String definition(CheckConstraint member) {
        return member.definition();
    }

    @Override
    public Rule missing(CheckConstraint expected) {
        return Rule.CHECK_MISSING;
    }

    @Override
    public Rule unexpected(CheckConstraint actual) {
        return Rule.CHECK_UNEXPECTED;
    }

    @Override
    public Optional<String> comment(CheckConstraint member) {
        return member.comment();
    }

    @Override
    public Optional<Rule> changed(CheckConstraint expected, CheckConstraint actual) {
        var alike = comparison.same(expected.expression(), actual.expression())
                && expected.columns().equals(actual.columns());
        return alike ? TraitDiff.between(expected.traits(), actual.traits()) : Optional.of(Rule.CHECK_CHANGED);
    }
}
