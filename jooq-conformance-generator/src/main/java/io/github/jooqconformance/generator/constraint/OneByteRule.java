package io.github.jooqconformance.generator.constraint;

import io.github.jooqconformance.generator.source.JavaText;
import io.github.jooqconformance.runtime.validation.Rule;
import java.util.Optional;
import java.util.Set;

/** The length of {@code "char"}: PostgreSQL stores the first byte, and drops all others without a word. */
final class OneByteRule implements TypeRule {
    @Override
    public Optional<TypeDemand> demand(CheckedValue value, DtoSource source) {
        if (!value.base().isBuiltIn("char")) {
            return Optional.empty();
        }
        var rule = "new %s(%s, \"22001\", \"\", \"must be one byte\")"
                .formatted(source.use(Rule.class), JavaText.literal(value.component()));
        return Optional.of(TypeDemand.test(
                "LENGTH",
                rule,
                variable -> Condition.holds(source.text("isByte", variable), Set.of(variable))
                        .negated()));
    }
}
