package io.github.jooqconformance.generator.constraint;

import java.util.Optional;
import java.util.Set;

/** The length of {@code bit(n)}, which is exact, and of {@code varbit(n)}. */
final class BitLengthRule implements TypeRule {
    @Override
    public Optional<TypeDemand> demand(CheckedValue value, DtoSource source) {
        var type = value.base();
        var isExact = type.isBuiltIn("bit");
        if (type.length().isEmpty() || (!isExact && !type.isBuiltIn("varbit"))) {
            return Optional.empty();
        }
        int length = type.length().getAsInt();
        return Optional.of(TypeDemand.test(
                "LENGTH",
                source.rule("bits", value.component(), length, isExact),
                variable -> Condition.holds(
                                source.pg(isExact ? "isBit" : "isVarbit", variable, length), Set.of(variable))
                        .negated()));
    }
}
