package io.github.jooqconformance.runtime.schema;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A PRIMARY KEY or UNIQUE constraint.
 *
 * @param name the constraint's name
 * @param columns its columns, in the order of the key
 * @param included the columns that the constraint's index carries beside the key ({@code INCLUDE}), in order
 * @param traits what sets it apart from an ordinary key
 * @param comment the text of {@code COMMENT ON CONSTRAINT}
 */
public record UniqueKey(
        String name, List<String> columns, List<String> included, Set<Trait> traits, Optional<String> comment) {
    public UniqueKey {
        requireNonNull(name, "name");
        columns = List.copyOf(columns);
        included = List.copyOf(included);
        traits = Traits.copy(traits);
        requireNonNull(comment, "comment");
    }
}
