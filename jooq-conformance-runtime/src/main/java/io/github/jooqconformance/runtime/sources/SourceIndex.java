package io.github.jooqconformance.runtime.sources;

import io.github.jooqconformance.runtime.diff.Location;
import io.github.jooqconformance.runtime.report.SourceLine;
import io.github.jooqconformance.runtime.report.SourceLocator;
import io.github.jooqconformance.runtime.schema.QualifiedName;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Lines by what they state. What is stated again later counts. */
final class SourceIndex implements SourceLocator {
    private final Map<Key, SourceLine> lines = new HashMap<>();

    private record Key(QualifiedName object, Optional<String> member) {}

    void put(QualifiedName object, SourceLine line) {
        lines.put(new Key(object, Optional.empty()), line);
    }

    void put(QualifiedName object, String member, SourceLine line) {
        lines.put(new Key(object, Optional.of(member)), line);
    }

    @Override
    public Optional<SourceLine> find(Location location) {
        return Optional.ofNullable(lines.get(new Key(location.object(), location.member())))
                .or(() -> Optional.ofNullable(lines.get(new Key(location.object(), Optional.empty()))));
    }
}
