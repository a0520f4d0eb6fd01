package io.github.jooqconformance.generator.constraint;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What is certain at some place of generated code.
 *
 * @param nullness the variables of which it is certain whether they are null
 */
record Knowledge(Map<String, Boolean> nullness) {
    /** Nothing is certain. */
    static final Knowledge NONE = new Knowledge(Map.of());

    Knowledge {
        nullness = Map.copyOf(nullness);
    }

    /** What is certain where moreover a variable is null, or is not. */
    Knowledge and(String variable, boolean isNull) {
        var extended = new HashMap<>(nullness);
        extended.put(variable, isNull);
        return new Knowledge(extended);
    }

    /** Whether the variable is null, if that is certain. */
    Optional<Boolean> findNullness(String variable) {
        return Optional.ofNullable(nullness.get(variable));
    }
}
