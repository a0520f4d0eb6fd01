package io.github.jooqconformance.generator.constraint;

import io.github.jooqconformance.generator.constraint.Term.Form;
import io.github.jooqconformance.runtime.validation.PgArray;
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
        if (ArrayConstants.isEmpty(right)) {
            return Optional.of(Condition.holds(left.source() + ".isEmpty()", left.reads()));
        }
        var test = "%s.equal(%s, %s)".formatted(source.use(PgArray.class), left.source(), right.source());
        return left.type().name().equals(right.type().name())
                ? Optional.of(Condition.holds(test, Comparison.reads(left, right)))
                : Optional.empty();
    }
}
