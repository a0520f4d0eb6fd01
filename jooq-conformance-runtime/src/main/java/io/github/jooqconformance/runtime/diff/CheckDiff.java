package io.github.jooqconformance.runtime.diff;

import io.github.jooqconformance.runtime.schema.CheckConstraint;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Compares the CHECK constraints of tables and domains, with their comments. */
final class CheckDiff implements MemberKind<CheckConstraint> {
    private final Comparison comparison;

    CheckDiff(Comparison comparison) {
        this.comparison = comparison;
    }

    Stream<Difference> between(Location owner, List<CheckConstraint> expected, List<CheckConstraint> actual) {
        var comments = NamedPairs.of(expected, actual, CheckConstraint::name).common().stream()
                .flatMap(pair -> CommentDiff.between(
                        Rule.CONSTRAINT_COMMENT_CHANGED,
                        owner.at(pair.actual().name()),
                        pair.expected().comment(),
                        pair.actual().comment()));
        return Stream.concat(new MemberDiff<>(this).between(owner, expected, actual), comments);
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
    public Rule renamed() {
        return Rule.CONSTRAINT_RENAMED;
    }

    @Override
    public Optional<Rule> changed(CheckConstraint expected, CheckConstraint actual) {
        var alike = comparison.same(expected.expression(), actual.expression())
                && expected.columns().equals(actual.columns());
        return alike ? TraitDiff.between(expected.traits(), actual.traits()) : Optional.of(Rule.CHECK_CHANGED);
    }
}
