package io.github.jooqconformance.runtime.redis;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;

/**
 * What came of reading an entry: a row, nothing since there is no entry, or nothing since the entry is broken. A broken
 * entry is a miss like any other; its defects tell why.
 *
 * @param row the row
 * @param defects what is wrong with the entry, all of it; none if there is no entry
 * @param <R> the type of the row
 */
public record Decoded<R>(Optional<R> row, List<Defect> defects) {
    public Decoded {
        requireNonNull(row, "row");
        defects = List.copyOf(defects);
    }

    /** Whether there is no entry. */
    public boolean isAbsent() {
        return row.isEmpty() && defects.isEmpty();
    }
}
