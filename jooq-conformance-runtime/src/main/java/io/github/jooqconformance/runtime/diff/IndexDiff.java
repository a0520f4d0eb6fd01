package io.github.jooqconformance.runtime.diff;

import io.github.jooqconformance.runtime.schema.Index;
import io.github.jooqconformance.runtime.schema.IndexKey;
import io.github.jooqconformance.runtime.schema.QualifiedName;
import io.github.jooqconformance.runtime.schema.Trait;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Compares the indexes of one table. */
final class IndexDiff implements MemberKind<Index> {
    private final Comparison comparison;
    private final QualifiedName table;

    IndexDiff(Comparison comparison, QualifiedName table) {
        this.comparison = comparison;
        this.table = table;
    }

    @Override
    public String name(Index member) {
        return member.name();
    }

    @Override
    public String definition(Index member) {
        return Definitions.index(table, member) + (member.traits().contains(Trait.INVALID) ? " (invalid)" : "");
    }

    @Override
    public Rule missing(Index expected) {
        return expected.isUnique() ? Rule.UNIQUE_INDEX_MISSING : Rule.INDEX_MISSING;
    }

    @Override
    public Rule unexpected(Index actual) {
        return actual.isUnique() ? Rule.UNIQUE_INDEX_UNEXPECTED : Rule.INDEX_UNEXPECTED;
    }

    @Override
    public Rule renamed() {
        return Rule.INDEX_RENAMED;
    }

    @Override
    public Optional<String> comment(Index member) {
        return member.comment();
    }

    @Override
    public Rule commentChanged() {
        return Rule.INDEX_COMMENT_CHANGED;
    }

    @Override
    public Optional<Rule> changed(Index expected, Index actual) {
        if (!excludesAlike(expected, actual)) {
            return Optional.of(
                    expected.isUnique() || actual.isUnique() ? Rule.UNIQUE_INDEX_CHANGED : Rule.INDEX_CHANGED);
        }
        if (!expected.method().equals(actual.method()) || !expected.included().equals(actual.included())) {
            return Optional.of(Rule.INDEX_CHANGED);
        }
        if (TraitDiff.differ(expected.traits(), actual.traits(), Trait.INVALID)) {
            return Optional.of(actual.traits().contains(Trait.INVALID) ? Rule.INDEX_INVALID : Rule.INDEX_REPAIRED);
        }
        return Optional.empty();
    }

    /** Whether both, were they unique, would let the same rows be. */
    private boolean excludesAlike(Index expected, Index actual) {
        return !TraitDiff.differ(expected.traits(), actual.traits(), Trait.UNIQUE, Trait.NULLS_NOT_DISTINCT)
                && comparison.same(expected.predicate(), actual.predicate())
                && sameKeys(expected.keys(), actual.keys());
    }

    private boolean sameKeys(List<IndexKey> expected, List<IndexKey> actual) {
        return expected.size() == actual.size()
                && IntStream.range(0, expected.size()).allMatch(i -> comparison.same(expected.get(i), actual.get(i)));
    }
}
