package io.github.jooqconformance.runtime.diff;

import io.github.jooqconformance.runtime.diff.NamedPairs.Pair;
import java.util.stream.Stream;

/** Compares the objects of one kind. */
final class ObjectDiff<T> {
    private final ObjectKind<T> kind;

    ObjectDiff(ObjectKind<T> kind) {
        this.kind = kind;
    }

    Stream<Difference> between(NamedPairs<T> pairs) {
        return Stream.of(
                        pairs.missing().stream().map(this::missing),
                        pairs.unexpected().stream().map(this::unexpected),
                        pairs.renamed().stream().map(this::renamed),
                        pairs.common().stream().flatMap(this::changed))
                .flatMap(differences -> differences);
    }

    private Difference missing(T object) {
        return Difference.missing(kind.missing(object), kind.location(object), kind.definition(object));
    }

    private Difference unexpected(T object) {
        return Difference.unexpected(kind.unexpected(object), kind.location(object), kind.definition(object));
    }

    private Difference renamed(Pair<T> pair) {
        var expected = kind.location(pair.expected());
        return Difference.changed(
                kind.renamed(pair.expected(), pair.actual()),
                expected,
                expected.toString(),
                kind.location(pair.actual()).toString());
    }

    private Stream<Difference> changed(Pair<T> pair) {
        return kind.changed(kind.location(pair.actual()), pair.expected(), pair.actual());
    }
}
