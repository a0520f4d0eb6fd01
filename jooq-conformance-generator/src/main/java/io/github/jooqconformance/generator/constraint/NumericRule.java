package io.github.jooqconformance.generator.constraint;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;

/** The digits of {@code numeric(p,s)}, which rounds, and the limits of {@code numeric}, which does not. */
final class NumericRule implements TypeRule {
    @Override
    public Optional<TypeDemand> demand(CheckedValue value, DtoSource source) {
        var type = value.base();
        if (!type.isBuiltIn("numeric") || !value.is(BigDecimal.class)) {
            return Optional.empty();
        }
        if (type.precision().isEmpty()) {
            return Optional.of(TypeDemand.test(
                    "RANGE",
                    source.rule("range", value.component(), "\"numeric\""),
                    variable -> Condition.holds(source.pg("isNumeric", variable), Set.of(variable))
                            .negated()));
        }
        int precision = type.precision().getAsInt();
        int scale = type.scale().orElse(0);
        return Optional.of(TypeDemand.coercion(
                "NUMERIC",
                source.rule("numeric", value.component(), precision, scale),
                variable -> source.pg("numeric", variable, precision, scale)));
    }
}
