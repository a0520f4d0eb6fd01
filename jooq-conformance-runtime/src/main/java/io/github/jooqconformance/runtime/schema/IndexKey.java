package io.github.jooqconformance.runtime.schema;

import static java.util.Objects.requireNonNull;

import java.util.Optional;

/**
 * One column or expression of an index's key.
 *
 * @param expression the quoted column or the expression as {@code pg_get_indexdef} prints it
 * @param operatorClass the operator class without its options, only where it is not the type's default
 * @param collation the collation, only where it is not the column's own
 * @param order the direction and the place of NULLs; {@code ""} for the default, as SQL writes it otherwise
 */
public record IndexKey(
        String expression, Optional<QualifiedName> operatorClass, Optional<QualifiedName> collation, String order) {
    public IndexKey {
        requireNonNull(expression, "expression");
        requireNonNull(operatorClass, "operatorClass");
        requireNonNull(collation, "collation");
        requireNonNull(order, "order");
    }

    /** The key as SQL writes it. */
    @Override
    public String toString() {
        return expression
                + collation.map(c -> " collate " + c).orElse("")
                + operatorClass.map(o -> " " + o).orElse("")
                + (order.isEmpty() ? "" : " " + order);
    }
}
