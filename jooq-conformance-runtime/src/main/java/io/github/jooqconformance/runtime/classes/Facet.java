package io.github.jooqconformance.runtime.classes;

import io.github.jooqconformance.runtime.diff.Difference;
import java.util.stream.Stream;

/** One thing that a field may state of its column. */
@FunctionalInterface
interface Facet {
    /** What the field states and the column does not bear out. */
    Stream<Difference> differences(Pairing pairing);
}
