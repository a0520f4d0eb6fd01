package io.github.jooqconformance.runtime.diff;

import io.github.jooqconformance.runtime.diff.NamedPairs.Pair;
import io.github.jooqconformance.runtime.schema.QualifiedName;
import java.util.List;
import java.util.stream.Stream;

/** Compares the members of one kind: those of one name with each other, and the others by what they say. */
final class MemberDiff<T> {
    private final MemberKind<T> kind;

    MemberDiff(MemberKind<T> kind) {
        this.kind = kind;
    }

    /** The differences between the members of one owner: one a member at most, and one of comments. */
    Stream<Difference> between(Location owner, List<T> expected, List<T> actual) {
        return between(
                owner,
                NamedPairs.of(expected, actual, kind::name)
                        .withRenames((e, a) -> kind.changed(e, a).isEmpty()));
    }

    /** As above, of members that were paired otherwise than by their names. */
    Stream<Difference> between(Location owner, NamedPairs<T> pairs) {
        return Stream.of(
                        pairs.missing().stream().map(member -> missing(owner, member)),
                        pairs.unexpected().stream().map(member -> unexpected(owner, member)),
                        pairs.renamed().stream().map(pair -> renamed(owner, pair)),
                        pairs.common().stream().flatMap(pair -> changed(owner, pair)),
                        pairs.common().stream().flatMap(pair -> comments(owner, pair)))
                .flatMap(differences -> differences);
    }

    private Difference missing(Location owner, T member) {
        return Difference.missing(kind.missing(member), owner.at(kind.name(member)), kind.definition(member));
    }

    private Difference unexpected(Location owner, T member) {
        return Difference.unexpected(kind.unexpected(member), owner.at(kind.name(member)), kind.definition(member));
    }

    private Difference renamed(Location owner, Pair<T> pair) {
        var expected = kind.name(pair.expected());
        return Difference.changed(
                kind.renamed(),
                owner.at(expected),
                QualifiedName.quoted(expected),
                QualifiedName.quoted(kind.name(pair.actual())));
    }

    private Stream<Difference> changed(Location owner, Pair<T> pair) {
        return kind.changed(pair.expected(), pair.actual()).stream()
                .map(rule -> Difference.changed(
                        rule,
                        owner.at(kind.name(pair.actual())),
                        kind.definition(pair.expected(), rule),
                        kind.definition(pair.actual(), rule)));
    }

    private Stream<Difference> comments(Location owner, Pair<T> pair) {
        return CommentDiff.between(
                kind.commentChanged(),
                owner.at(kind.name(pair.actual())),
                kind.comment(pair.expected()),
                kind.comment(pair.actual()));
    }
}
