package io.github.jooqconformance.runtime.schema;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * An EXCLUDE constraint: no two rows for which all operators hold.
 *
 * @param name the constraint's name
 * @param method the access method of its index, mostly {@code gist}
 * @param elements what is compared, in order
 * @param included the columns that the constraint's index carries beside the key ({@code INCLUDE}), in order
 * @param predicate the rows that it applies to as {@code pg_get_expr} prints it; empty for all
 * @param traits what sets it apart from an ordinary exclusion
 * @param comment the text of {@code COMMENT ON CONSTRAINT}
 */
public record ExclusionConstraint(
        String name,
        String method,
        List<Element> elements,
        List<String> included,
        Optional<String> predicate,
        Set<Trait> traits,
        Optional<String> comment) {
    /**
     * One column or expression, and the operator that compares it in two rows.
     *
     * @param key the column or expression
     * @param operator the operator as SQL writes it, with its schema unless that is {@code pg_catalog}
     */
    public record Element(IndexKey key, String operator) {
        public Element {
            requireNonNull(key, "key");
            requireNonNull(operator, "operator");
        }

        /** The element as SQL writes it. */
        @Override
        public String toString() {
            return key + " with " + operator;
        }
    }

    public ExclusionConstraint {
        requireNonNull(name, "name");
        requireNonNull(method, "method");
        elements = List.copyOf(elements);
        included = List.copyOf(included);
        requireNonNull(predicate, "predicate");
        traits = Traits.copy(traits);
        requireNonNull(comment, "comment");
    }
}
