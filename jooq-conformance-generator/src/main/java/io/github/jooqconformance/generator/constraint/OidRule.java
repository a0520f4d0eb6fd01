package io.github.jooqconformance.generator.constraint;

import java.util.Optional;
import java.util.Set;

/** The range of {@code oid}, an unsigned integer of four bytes. */
final class OidRule implements TypeRule {
    private static final String MAX = "4_294_967_295L";

    @Override
    public Optional<TypeDemand> demand(CheckedValue value, DtoSource source) {
        var type = value.base();
        if (!type.isBuiltIn("oid")) {
            return Optional.empty();
        }
        return Optional.of(TypeDemand.test(
                "RANGE",
                source.rule("range", value.component(), "\"oid\""),
                variable -> Condition.compare(variable, Operator.LESS, "0", Set.of(variable))
                        .or(Condition.compare(variable, Operator.GREATER, MAX, Set.of(variable)))));
    }
}
