package io.github.jooqconformance.generator.constraint;

import io.github.jooqconformance.generator.source.JavaText;
import io.github.jooqconformance.runtime.validation.Rule;
import java.util.Optional;
import java.util.Set;

/** The digits of bit strings, which Java holds as text. */
final class BitStringRule implements TypeRule {
    @Override
    public Optional<TypeDemand> demand(CheckedValue value, DtoSource source) {
        if (!value.base().isBuiltIn("bit") && !value.base().isBuiltIn("varbit")) {
            return Optional.empty();
        }
        var rule = "new %s(%s, \"22P02\", \"\", \"must consist of binary digits\")"
                .formatted(source.use(Rule.class), JavaText.literal(value.component()));
        return Optional.of(TypeDemand.test(
                "BITS",
                rule,
                variable -> Condition.holds(source.pg("isVarbit", variable, "Integer.MAX_VALUE"), Set.of(variable))
                        .negated()));
    }
}
