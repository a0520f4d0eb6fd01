package io.github.jooqconformance.runtime.schema;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A CHECK constraint of a table or a domain.
 *
 * @param name the constraint's name
 * @param expression the condition as {@code pg_get_expr} prints it with an empty search path; a domain's speaks of
 *     {@code VALUE}
 * @param columns the columns that the condition reads, in the table's order; empty for a domain
 * @param traits what sets it apart from an ordinary check
 * @param comment the text of {@code COMMENT ON CONSTRAINT}
 */
public record CheckConstraint(
        String name, String expression, List<String> columns, Set<Trait> traits, Optional<String> comment) {
    public CheckConstraint {
        requireNonNull(name, "name");
        requireNonNull(expression, "expression");
        columns = List.copyOf(columns);
        traits = Traits.copy(traits);
        requireNonNull(comment, "comment");
    }

    /** The constraint as SQL writes it, without the name. */
    public String definition() {
        return "check " + Parentheses.around(expression) + Traits.suffix(traits);
    }
}
