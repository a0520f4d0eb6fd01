package io.github.jooqconformance.generator.constraint;

import java.util.Optional;
import java.util.Set;

/** The offsets of {@code timetz}, and the last moment of the day, which PostgreSQL would round to 24:00. */
final class TimeWithZoneRule implements TypeRule {
    @Override
    public Optional<TypeDemand> demand(CheckedValue value, DtoSource source) {
        if (!value.base().isBuiltIn("timetz")) {
            return Optional.empty();
        }
        int precision = value.base().fractionalSeconds().orElse(6);
        return Optional.of(TypeDemand.test(
                "RANGE",
                source.rule("range", value.component(), "\"timetz\""),
                variable -> Condition.holds(source.time("isTime", variable, precision), Set.of(variable))
                        .negated()));
    }
}
