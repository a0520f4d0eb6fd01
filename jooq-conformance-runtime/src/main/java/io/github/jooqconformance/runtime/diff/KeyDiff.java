package io.github.jooqconformance.runtime.diff;

import io.github.jooqconformance.runtime.schema.QualifiedName;
import io.github.jooqconformance.runtime.schema.Trait;
import io.github.jooqconformance.runtime.schema.UniqueKey;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Compares primary keys and UNIQUE constraints. */
final class KeyDiff implements MemberKind<UniqueKey> {
    /** The differences between primary keys, of which a table has one at most: they pair whatever their names. */
    static Stream<Difference> betweenPrimaryKeys(
            Location table, Optional<UniqueKey> expected, Optional<UniqueKey> actual) {
        if (expected.isPresent() && actual.isPresent()) {
            return betweenPrimaryKeys(table, expected.get(), actual.get());
        }
        return Stream.concat(
                expected.stream()
                        .map(key -> Difference.missing(
                                Rule.PRIMARY_KEY_MISSING, table.at(key.name()), Definitions.primaryKey(key))),
                actual.stream()
                        .map(key -> Difference.unexpected(
                                Rule.PRIMARY_KEY_UNEXPECTED, table.at(key.name()), Definitions.primaryKey(key))));
    }

    private static Stream<Difference> betweenPrimaryKeys(Location table, UniqueKey expected, UniqueKey actual) {
        var changed = changed(expected, actual, Rule.PRIMARY_KEY_CHANGED);
        if (changed.isEmpty() && !expected.name().equals(actual.name())) {
            return Stream.of(Difference.changed(
                    Rule.CONSTRAINT_RENAMED,
                    table.at(expected.name()),
                    QualifiedName.quoted(expected.name()),
                    QualifiedName.quoted(actual.name())));
        }
        return changed.stream()
                .map(rule -> Difference.changed(
                        rule,
                        table.at(actual.name()),
                        Definitions.primaryKey(expected),
                        Definitions.primaryKey(actual)));
    }

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
    public Rule renamed() {
        return Rule.CONSTRAINT_RENAMED;
    }

    @Override
    public Optional<Rule> changed(UniqueKey expected, UniqueKey actual) {
        return changed(expected, actual, Rule.UNIQUE_CHANGED);
    }

    private static Optional<Rule> changed(UniqueKey expected, UniqueKey actual, Rule otherRows) {
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
