package io.github.jooqconformance.runtime.report;

import io.github.jooqconformance.runtime.diff.Location;
import java.util.Optional;

/** Knows which line of which file states a part of the schema. */
@FunctionalInterface
public interface SourceLocator {
    /** Knows of no file. */
    SourceLocator NONE = location -> Optional.empty();

    /** The line to look at for what differs at this place; empty if none is known. */
    Optional<SourceLine> find(Location location);

    /** Asks the other one for what this one does not find. */
    default SourceLocator orElse(SourceLocator other) {
        return location -> find(location).or(() -> other.find(location));
    }
}
