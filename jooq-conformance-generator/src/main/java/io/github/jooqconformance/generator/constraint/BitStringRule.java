package io.github.jooqconformance.generator.constraint;

import io.github.jooqconformance.generator.source.JavaText;
import io.github.jooqconformance.runtime.validation.Rule;
import java.util.Optional;
import java.util.Set;

/** The digits and the length of {@code bit(n)} and {@code varbit(n)}, which Java holds as text. */
final class BitStringRule implements TypeRule {
    @Override
    public Optional<TypeDemand> demand(CheckedValue value, DtoSource source) {
        var type = value.base();
        var isExact = type.isBuiltIn("bit") && type.length().isPresent();
        if (!isExact && !type.isBuiltIn("bit") && !type.isBuiltIn("varbit")) {
            return Optional.empty();
        }
        var test = isExact ? "isBit" : "isVarbit";
        var length = type.length().orElse(Integer.MAX_VALUE);
        var rule = type.length().isPresent()
                ? source.rule("bits", value.component(), length, isExact)
                : "new %s(%s, \"22P02\", \"\", \"must consist of binary digits\")"
                        .formatted(source.use(Rule.class), JavaText.literal(value.component()));
        return Optional.of(TypeDemand.test(
                "BITS",
                rule,
                variable -> Condition.holds(source.pg(test, variable, length), Set.of(variable))
                        .negated()));
    }
}
