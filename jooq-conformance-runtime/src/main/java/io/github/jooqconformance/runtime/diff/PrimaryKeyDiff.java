package io.github.jooqconformance.runtime.diff;

import io.github.jooqconformance.runtime.diff.NamedPairs.Pair;
import io.github.jooqconformance.runtime.schema.UniqueKey;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Compares primary keys. */
final class PrimaryKeyDiff implements ConstraintKind<UniqueKey> {
    /** The differences between two tables' keys. A table has one at most, so they pair whatever their names. */
    Stream<Difference> between(Location table, Optional<UniqueKey> expected, Optional<UniqueKey> actual) {
        return new MemberDiff<>(this).between(table, pairs(expected, actual));
    }

    private NamedPairs<UniqueKey> pairs(Optional<UniqueKey> expected, Optional<UniqueKey> actual) {
        if (expected.isPresent()
                && actual.isPresent()
                && changed(expected.get(), actual.get()).isPresent()) {
            var pair = new Pair<>(expected.get(), actual.get());
            return new NamedPairs<>(List.of(), List.of(), List.of(pair), List.of());
        }
        return NamedPairs.of(expected.stream().toList(), actual.stream().toList(), UniqueKey::name)
                .withRenames((e, a) -> true);
    }

    @Override
    public String name(UniqueKey member) {
        return member.name();
    }

    @Override
    public String definition(UniqueKey member) {
        return Definitions.primaryKey(member);
    }

    @Override
    public Rule missing(UniqueKey expected) {
        return Rule.PRIMARY_KEY_MISSING;
    }

    @Override
    public Rule unexpected(UniqueKey actual) {
        return Rule.PRIMARY_KEY_UNEXPECTED;
    }

    @Override
    public Optional<Rule> changed(UniqueKey expected, UniqueKey actual) {
        return KeyDiff.changed(expected, actual, Rule.PRIMARY_KEY_CHANGED);
    }

    @Override
    public Optional<String> comment(UniqueKey member) {
        return member.comment();
    }
}
