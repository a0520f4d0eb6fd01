package io.github.jooqconformance.generator.constraint;

import io.github.jooqconformance.generator.constraint.Term.Form;
import java.util.List;
import java.util.Optional;

/** Equality of arrays, in which NULL elements are equal to each other. */
final class ArrayComparison implements Comparison {
    @Override
    public Optional<Condition> test(Operator operator, Term left, Term right, DtoSource source) {
        var isOfLists = left.form() == Form.LIST && right.form() == Form.LIST;
        if (!isOfLists || operator.isOrdering()) {
            return Optional.empty();
        }
        TextComparison.requireDeterministic(left);
        TextComparison.requireDeterministic(right);
        if (left.reads().isEmpty()) {
            return test(operator, right, left, source);
        }
        var isEmpty = right.source().equals(source.use(List.class) + ".of()");
        var test = isEmpty ? ".isEmpty()" : ".equals(" + right.source() + ")";
        return left.type().name().equals(right.type().name()) || isEmpty
                ? Optional.of(Condition.holds(left.source() + test, Comparison.reads(left, right)))
                : Optional.empty();
    }
}
