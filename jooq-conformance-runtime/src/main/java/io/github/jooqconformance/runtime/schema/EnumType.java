package io.github.jooqconformance.runtime.schema;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;

/**
 * An enum type.
 *
 * @param name the type's name
 * @param labels the labels, in the order that comparisons follow
 * @param comment the text of {@code COMMENT ON TYPE}
 */
public record EnumType(QualifiedName name, List<String> labels, Optional<String> comment) {
    public EnumType {
        requireNonNull(name, "name");
        labels = List.copyOf(labels);
        requireNonNull(comment, "comment");
    }
}
