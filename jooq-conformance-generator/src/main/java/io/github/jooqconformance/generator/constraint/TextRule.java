package io.github.jooqconformance.generator.constraint;

import java.util.Optional;
import java.util.Set;

/**
 * No NUL and no half of a character: PostgreSQL refuses the one, and its driver garbles the other, in whatever type.
 */
final class TextRule implements TypeRule {
    @Override
    public Optional<TypeDemand> demand(CheckedValue value, DtoSource source) {
        var type = value.base();
        // Bit strings are checked more closely.
        if (!value.is(String.class) || type.isBuiltIn("bit") || type.isBuiltIn("varbit")) {
            return Optional.empty();
        }
        return Optional.of(TypeDemand.test(
                "TEXT",
                source.rule("text", value.component()),
                variable -> Condition.holds(source.pg("isText", variable), Set.of(variable))
                        .negated()));
    }
}
