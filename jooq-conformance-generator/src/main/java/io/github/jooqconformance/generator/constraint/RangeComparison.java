package io.github.jooqconformance.generator.constraint;

import io.github.jooqconformance.runtime.validation.PgRangeOperators;
import java.util.Optional;

/** Ranges: the empty one is the least, others go by their lower bounds first. */
final class RangeComparison implements Comparison {
    @Override
    public Optional<Condition> test(Operator operator, Term left, Term right, DtoSource source) {
        if (left.kind() != Kind.RANGE || right.kind() != Kind.RANGE) {
            return Optional.empty();
        }
        var compared = "%s.compare(%s, %s)"
                .formatted(source.use(PgRangeOperators.class), left.source(), RangeOperators.source(right, source));
        return Optional.of(Condition.compare(compared, operator, "0", Comparison.reads(left, right)));
    }
}
