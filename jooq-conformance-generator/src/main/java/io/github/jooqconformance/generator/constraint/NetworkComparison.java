package io.github.jooqconformance.generator.constraint;

import java.util.Optional;

/** Network addresses, by their networks first. */
final class NetworkComparison implements Comparison {
    @Override
    public Optional<Condition> test(Operator operator, Term left, Term right, DtoSource source) {
        if (left.kind() != Kind.INET || right.kind() != Kind.INET) {
            return Optional.empty();
        }
        var other = NetworkOperators.java(right, source);
        var reads = Comparison.reads(left, right);
        return Optional.of(
                operator == Operator.EQUAL
                        ? Condition.holds("%s.equals(%s)".formatted(left.source(), other), reads)
                        : Condition.compare("%s.compareTo(%s)".formatted(left.source(), other), operator, "0", reads));
    }
}
