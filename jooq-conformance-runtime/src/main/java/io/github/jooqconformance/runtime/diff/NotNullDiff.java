package io.github.jooqconformance.runtime.diff;

import io.github.jooqconformance.runtime.diff.NamedPairs.Pair;
import io.github.jooqconformance.runtime.schema.NotNullConstraint;
import io.github.jooqconformance.runtime.schema.QualifiedName;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Compares what PostgreSQL 18 knows of NOT NULL beyond the column's. A constraint that only one side has says nothing:
 * older servers have none, and whether the column accepts NULL is told of the column.
 */
final class NotNullDiff implements ConstraintKind<NotNullConstraint> {
    /** The differences between the constraints of one table, of which a column has one at most. */
    Stream<Difference> between(Location table, List<NotNullConstraint> expected, List<NotNullConstraint> actual) {
        var pairs = NamedPairs.of(expected, actual, NotNullConstraint::column).common();
        var renamed = pairs.stream().filter(this::isRenamed).toList();
        var common = pairs.stream().filter(pair -> !isRenamed(pair)).toList();
        return new MemberDiff<>(this).between(table, new NamedPairs<>(List.of(), List.of(), common, renamed));
    }

    private boolean isRenamed(Pair<NotNullConstraint> pair) {
        return !pair.expected().name().equals(pair.actual().name())
                && changed(pair.expected(), pair.actual()).isEmpty();
    }

    @Override
    public String name(NotNullConstraint member) {
        return member.name();
    }

    @Override
    public String definition(NotNullConstraint member) {
        return "not null " + QualifiedName.quoted(member.column()) + Definitions.trailing(member.traits());
    }

    @Override
    public Rule missing(NotNullConstraint expected) {
        return Rule.NOT_NULL_MISSING;
    }

    @Override
    public Rule unexpected(NotNullConstraint actual) {
        return Rule.NOT_NULL_UNEXPECTED;
    }

    @Override
    public Rule renamed() {
        return Rule.NOT_NULL_RENAMED;
    }

    @Override
    public Optional<Rule> changed(NotNullConstraint expected, NotNullConstraint actual) {
        return TraitDiff.between(expected.traits(), actual.traits())
                .map(rule -> rule == Rule.CONSTRAINT_NOT_VALIDATED ? Rule.NOT_NULL_NOT_VALIDATED : rule);
    }

    @Override
    public Optional<String> comment(NotNullConstraint member) {
        return member.comment();
    }
}
