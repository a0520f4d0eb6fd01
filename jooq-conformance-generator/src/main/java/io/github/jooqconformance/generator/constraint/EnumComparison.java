package io.github.jooqconformance.generator.constraint;

import java.util.Optional;

/** Two values of the same enum; their Java constants are in the order of the labels. */
final class EnumComparison implements Comparison {
    @Override
    public Optional<Condition> test(Operator operator, Term left, Term right, DtoSource source) {
        if (left.kind() != Kind.ENUM
                || right.isLiteral()
                || !left.type().name().equals(right.type().name())) {
            return Optional.empty();
        }
        var reads = Comparison.reads(left, right);
        return Optional.of(
                operator == Operator.EQUAL
                        ? Condition.compare(left.source(), Operator.EQUAL, right.source(), reads)
                        : Condition.compare(
                                left.source() + ".compareTo(" + right.source() + ")", operator, "0", reads));
    }
}
