package io.github.jooqconformance.generator.constraint;

import java.util.Optional;
import java.util.Set;

/** The keys and values of {@code hstore}, which are text; a key is always there. */
final class HstoreRule implements TypeRule {
    @Override
    public Optional<TypeDemand> demand(CheckedValue value, DtoSource source) {
        if (!NaturalTypes.isHstore(value.base())) {
            return Optional.empty();
        }
        return Optional.of(TypeDemand.test(
                "TEXT",
                source.rule("text", value.component()),
                variable -> Condition.holds(source.text("isHstore", variable), Set.of(variable))
                        .negated()));
    }
}
