package io.github.jooqconformance.runtime.schema;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import java.util.Set;

/**
 * A NOT NULL constraint as PostgreSQL knows it from version 18 on: with a name of its own. Older servers know no more
 * than {@link Column#nullable()}, so that the absence of this says nothing.
 *
 * @param name the constraint's name
 * @param column the column that it is of
 * @param traits what sets it apart from an ordinary one, such as {@link Trait#NOT_VALID}
 * @param comment the text of {@code COMMENT ON CONSTRAINT}
 */
public record NotNullConstraint(String name, String column, Set<Trait> traits, Optional<String> comment) {
    public NotNullConstraint {
        requireNonNull(name, "name");
        requireNonNull(column, "column");
        traits = Traits.copy(traits);
        requireNonNull(comment, "comment");
    }
}
