package io.github.jooqconformance.runtime.diff;

import io.github.jooqconformance.runtime.diff.NamedPairs.Pair;
import io.github.jooqconformance.runtime.schema.NotNullConstraint;
import io.github.jooqconformance.runtime.schema.QualifiedName;
import io.github.jooqconformance.runtime.schema.Table;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Compares what PostgreSQL 18 knows of NOT NULL beyond the column's. A constraint that only one side has says no more
 * than what sets it apart from an ordinary one: the other side's may have the name that PostgreSQL gives, or be of an
 * older server, which knows no names. Whether the column accepts NULL is told of the column.
 */
final class NotNullDiff implements ConstraintKind<NotNullConstraint> {
    /** The differences between the constraints of two tables, of which a column has one at most. */
    Stream<Difference> between(Location location, Table expected, Table actual) {
        var pairs = pairs(expected, actual);
        var renamed = pairs.stream().filter(this::isRenamed).toList();
        var common = pairs.stream().filter(pair -> !isRenamed(pair)).toList();
        return new MemberDiff<>(this).between(location, new NamedPairs<>(List.of(), List.of(), common, renamed));
    }

    private static List<Pair<NotNullConstraint>> pairs(Table expected, Table actual) {
        var pairs = NamedPairs.of(
                expected.constraints().notNulls(), actual.constraints().notNulls(), NotNullConstraint::column);
        return Stream.of(
                        pairs.common().stream(),
                        pairs.missing().stream()
                                .filter(constraint -> isNotNull(actual, constraint.column()))
                                .map(constraint -> new Pair<>(constraint, ordinary(constraint))),
                        pairs.unexpected().stream()
                                .filter(constraint -> isNotNull(expected, constraint.column()))
                                .map(constraint -> new Pair<>(ordinary(constraint), constraint)))
                .flatMap(all -> all)
                .toList();
    }

    private static boolean isNotNull(Table table, String column) {
        return table.findColumn(column).filter(found -> !found.nullable()).isPresent();
    }

    private static NotNullConstraint ordinary(NotNullConstraint constraint) {
        return new NotNullConstraint(constraint.name(), constraint.column(), Set.of(), Optional.empty());
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
