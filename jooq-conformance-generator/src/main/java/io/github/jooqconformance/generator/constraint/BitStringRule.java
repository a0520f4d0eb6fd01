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
        if (!type.isBuiltIn("bit") && !type.isBuiltIn("varbit")) {
            return Optional.empty();
        }
        if (type.length().isEmpty()) {
            return Optional.of(anyLength(value, source));
        }
        var isExact = type.isBuiltIn("bit");
        var test = isExact ? "isBit" : "isVarbit";
        int length = type.length().getAsInt();
        var rule = source.rule("bits", value.component(), length, isExact);
        return Optional.of(TypeDemand.test(
                "BITS",
                rule,
                variable -> Condition.holds(source.pg(test, variable, length), Set.of(variable))
                        .negated()));
    }

    private static TypeDemand anyLength(CheckedValue value, DtoSource source) {
        var rule = "new %s(%s, \"22P02\", \"\", \"must consist of binary digits\")"
                .formatted(source.use(Rule.class), JavaText.literal(value.component()));
        return TypeDemand.test(
                "BITS",
                rule,
                variable -> Condition.holds(source.pg("isVarbit", variable, "Integer.MAX_VALUE"), Set.of(variable))
                        .negated());
    }
}
