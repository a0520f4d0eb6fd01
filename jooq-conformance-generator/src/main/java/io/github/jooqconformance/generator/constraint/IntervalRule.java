package io.github.jooqconformance.generator.constraint;

import io.github.jooqconformance.runtime.validation.PgInterval;
import java.util.Optional;
import java.util.Set;

/** The range of intervals, and the form in which they are stored. */
final class IntervalRule implements TypeRule {
    @Override
    public Optional<TypeDemand> demand(CheckedValue value, DtoSource source) {
        if (!value.base().isBuiltIn("interval")) {
            return Optional.empty();
        }
        var intervals = source.use(PgInterval.class);
        return Optional.of(new TypeDemand(
                "RANGE",
                source.rule("range", value.component(), "\"interval\""),
                variable -> Condition.holds("%s.isInterval(%s)".formatted(intervals, variable), Set.of(variable))
                        .negated(),
                variable -> "%s.of(%s)".formatted(intervals, variable)));
    }
}
