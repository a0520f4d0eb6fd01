package io.github.jooqconformance.runtime.schema;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;

/**
 * One column or expression of an index's key.
 *
 * @param expression the quoted column or the expression as {@code pg_get_indexdef} prints it
 * @param operatorClass the operator class, only where it is not the type's default or has options
 * @param collation the collation, only where it is not the column's own
 * @param order the direction and the place of NULLs; {@code ""} for the default, as SQL writes it otherwise
 */
public record IndexKey(
        String expression, Optional<OperatorClass> operatorClass, Optional<QualifiedName> collation, String order) {
    /**
     * The rules by which an index compares values.
     *
     * @param name the operator class's name
     * @param options its options such as {@code siglen=256}, sorted
     */
    public record OperatorClass(QualifiedName name, List<String> options) {
        public OperatorClass {
            requireNonNull(name, "name");
            options = options.stream().sorted().toList();
        }

        /** An operator class without options. */
        public static OperatorClass of(QualifiedName name) {
            return new OperatorClass(name, List.of());
        }

        /** The operator class as SQL writes it. */
        @Override
        public String toString() {
            return name + (options.isEmpty() ? "" : " (" + String.join(", ", options) + ")");
        }
    }

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
