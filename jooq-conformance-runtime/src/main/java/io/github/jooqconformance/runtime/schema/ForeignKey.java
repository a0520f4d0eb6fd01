package io.github.jooqconformance.runtime.schema;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A FOREIGN KEY constraint.
 *
 * @param name the constraint's name
 * @param columns the referencing columns, in order
 * @param target the referenced table
 * @param targetColumns the referenced columns, in the order of {@code columns}
 * @param actions what an UPDATE or DELETE of a referenced row does
 * @param traits what sets it apart from an ordinary foreign key
 * @param comment the text of {@code COMMENT ON CONSTRAINT}
 */
public record ForeignKey(
        String name,
        List<String> columns,
        QualifiedName target,
        List<String> targetColumns,
        ReferentialActions actions,
        Set<Trait> traits,
        Optional<String> comment) {
    public ForeignKey {
        requireNonNull(name, "name");
        columns = List.copyOf(columns);
        requireNonNull(target, "target");
        targetColumns = List.copyOf(targetColumns);
        requireNonNull(actions, "actions");
        traits = Traits.copy(traits);
        requireNonNull(comment, "comment");
    }
}
