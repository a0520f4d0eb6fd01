package io.github.jooqconformance.runtime.schema;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * An index that no constraint owns.
 *
 * @param name the index's name
 * @param method the access method, such as {@code btree} or {@code gin}
 * @param keys the key's columns and expressions, in order
 * @param included the columns carried beside the key ({@code INCLUDE}), in order
 * @param predicate the condition of a partial index as {@code pg_get_expr} prints it
 * @param traits what sets it apart from an ordinary index, {@link Trait#UNIQUE} among them
 * @param comment the text of {@code COMMENT ON INDEX}
 */
public record Index(
        String name,
        String method,
        List<IndexKey> keys,
        List<String> included,
        Optional<String> predicate,
        Set<Trait> traits,
        Optional<String> comment) {
    public Index {
        requireNonNull(name, "name");
        requireNonNull(method, "method");
        keys = List.copyOf(keys);
        included = List.copyOf(included);
        requireNonNull(predicate, "predicate");
        traits = Traits.copy(traits);
        requireNonNull(comment, "comment");
    }

    /** Whether two rows with equal keys exclude each other. */
    public boolean isUnique() {
        return traits.contains(Trait.UNIQUE);
    }
}
