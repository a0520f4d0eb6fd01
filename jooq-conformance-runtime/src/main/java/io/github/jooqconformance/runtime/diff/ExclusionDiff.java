package io.github.jooqconformance.runtime.diff;

import io.github.jooqconformance.runtime.schema.ExclusionConstraint;
import io.github.jooqconformance.runtime.schema.ExclusionConstraint.Element;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Compares EXCLUDE constraints. */
final class ExclusionDiff implements ConstraintKind<ExclusionConstraint> {
    private final Comparison comparison;

    ExclusionDiff(Comparison comparison) {
        this.comparison = comparison;
    }

    @Override
    public String name(ExclusionConstraint member) {
        return member.name();
    }

    @Override
    public String definition(ExclusionConstraint member) {
        return Definitions.exclusion(member);
    }

    @Override
    public Rule missing(ExclusionConstraint expected) {
        return Rule.EXCLUSION_MISSING;
    }

    @Override
    public Rule unexpected(ExclusionConstraint actual) {
        return Rule.EXCLUSION_UNEXPECTED;
    }

    @Override
    public Optional<Rule> changed(ExclusionConstraint expected, ExclusionConstraint actual) {
        if (!comparison.same(expected.predicate(), actual.predicate())
                || !sameElements(expected.elements(), actual.elements())) {
            return Optional.of(Rule.EXCLUSION_CHANGED);
        }
        return TraitDiff.between(expected.traits(), actual.traits()).or(() -> layoutChanged(expected, actual));
    }

    private boolean sameElements(List<Element> expected, List<Element> actual) {
        return expected.size() == actual.size()
                && IntStream.range(0, expected.size()).allMatch(i -> same(expected.get(i), actual.get(i)));
    }

    private boolean same(Element expected, Element actual) {
        return expected.operator().equals(actual.operator()) && comparison.same(expected.key(), actual.key());
    }

    private static Optional<Rule> layoutChanged(ExclusionConstraint expected, ExclusionConstraint actual) {
        return expected.method().equals(actual.method()) && expected.included().equals(actual.included())
                ? Optional.empty()
                : Optional.of(Rule.KEY_LAYOUT_CHANGED);
    }

    @Override
    public Optional<String> comment(ExclusionConstraint member) {
        return member.comment();
    }
}
