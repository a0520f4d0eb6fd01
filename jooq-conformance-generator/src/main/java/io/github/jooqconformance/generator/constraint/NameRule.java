package io.github.jooqconformance.generator.constraint;

import io.github.jooqconformance.generator.source.JavaText;
import io.github.jooqconformance.runtime.validation.Rule;
import java.util.Optional;
import java.util.Set;

/** The length of {@code name}: PostgreSQL cuts longer ones without a word. */
final class NameRule implements TypeRule {
    private static final int MAX_OCTETS = 63;

    @Override
    public Optional<TypeDemand> demand(CheckedValue value, DtoSource source) {
        var type = value.base();
        if (!type.isBuiltIn("name")) {
            return Optional.empty();
        }
        var rule = "new %s(%s, \"22001\", \"\", \"must have at most %s bytes in UTF-8\")"
                .formatted(source.use(Rule.class), JavaText.literal(value.component()), MAX_OCTETS);
        return Optional.of(TypeDemand.test(
                "LENGTH",
                rule,
                variable -> Condition.compare(
                        source.pg("octetLength", variable),
                        Operator.GREATER,
                        String.valueOf(MAX_OCTETS),
                        Set.of(variable))));
    }
}
