package io.github.jooqconformance.generator.redis;

import io.github.jooqconformance.runtime.redis.KeyText;
import io.github.jooqconformance.runtime.schema.QualifiedName;
import java.util.List;
import java.util.stream.Collectors;

/** Names of tables and columns as segments of keys, no two of which are the same. */
final class SegmentNames {
    /** Whose tables are called by their names alone. */
    private static final String DEFAULT_SCHEMA = "public";

    private SegmentNames() {}

    /** A table: {@code film}, or {@code sales.film} in a schema other than {@code public}. */
    static String table(QualifiedName table) {
        return table.schema().equals(DEFAULT_SCHEMA)
                ? escaped(table.name())
                : escaped(table.schema()) + "." + escaped(table.name());
    }

    /** Several columns: {@code title+release_year}. */
    static String columns(List<String> names) {
        return names.stream().map(SegmentNames::escaped).collect(Collectors.joining("+"));
    }

    private static String escaped(String name) {
        return KeyText.of(name).replace(".", "%2E").replace("+", "%2B");
    }
}
