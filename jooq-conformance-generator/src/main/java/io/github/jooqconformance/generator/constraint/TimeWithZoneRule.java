package io.github.jooqconformance.generator.constraint;

import java.util.Optional;
import java.util.Set;

/** The offsets of {@code timetz}. */
final class TimeWithZoneRule implements TypeRule {
    @Override
    public Optional<TypeDemand> demand(CheckedValue value, DtoSource source) {
        if (!value.base().isBuiltIn("timetz")) {
            return Optional.empty();
        }
        return Optional.of(TypeDemand.test(
                "RANGE",
                source.rule("range", value.component(), "\"timetz\""),
                variable -> Condition.holds(source.time("isTime", variable), Set.of(variable))
                        .negated()));
    }
}
