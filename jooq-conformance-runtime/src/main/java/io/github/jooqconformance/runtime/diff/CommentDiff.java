package io.github.jooqconformance.runtime.diff;

import java.util.Optional;
import java.util.stream.Stream;

/** Compares comments. */
final class CommentDiff {
    private CommentDiff() {}

    static Stream<Difference> between(
            Rule rule, Location location, Optional<String> expected, Optional<String> actual) {
        return expected.equals(actual)
                ? Stream.empty()
                : Stream.of(new Difference(
                        rule, location, expected.map(Definitions::literal), actual.map(Definitions::literal)));
    }
}
