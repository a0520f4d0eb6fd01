package io.github.jooqconformance.runtime.expression;

import java.util.Map;
import java.util.Set;

/**
 * What is spelled otherwise in an actual text although it means the same, because of differences that are told
 * elsewhere.
 *
 * @param renamed the new names of what is called otherwise, by the old ones: identifiers, and qualified names as they
 *     stand in literals
 * @param relabeled the names of columns that are {@code varchar} in one schema and {@code text} in the other:
 *     PostgreSQL casts the former to the latter wherever it compares them, which changes no value
 */
public record Respelling(Map<String, String> renamed, Set<String> relabeled) {
    /** Nothing is. */
    public static final Respelling NONE = new Respelling(Map.of(), Set.of());

    public Respelling {
        renamed = Map.copyOf(renamed);
        relabeled = Set.copyOf(relabeled);
    }
}
