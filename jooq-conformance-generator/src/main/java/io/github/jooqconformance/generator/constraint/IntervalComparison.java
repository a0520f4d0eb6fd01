package io.github.jooqconformance.generator.constraint;

import java.util.Optional;

/** Lengths of time that were calculated, in microseconds. */
final class IntervalComparison implements Comparison {
    @Override
    public Optional<Condition> test(Operator operator, Term left, Term right, DtoSource source) {
        if (left.kind() != Kind.INTERVAL || right.kind() != Kind.INTERVAL || left.form() != Term.Form.LONG) {
            return Optional.empty();
        }
        if (right.isLiteral()) {
            return IntervalText.parse(right.source())
                    .map(interval ->
                            Condition.compare(left.source(), operator, interval.comparedMicros() + "L", left.reads()));
        }
        return right.form() == Term.Form.LONG
                ? Optional.of(Condition.compare(left.source(), operator, right.source(), Comparison.reads(left, right)))
                : Optional.empty();
    }
}
