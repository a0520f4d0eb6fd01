package io.github.jooqconformance.generator.constraint;

import java.util.Optional;

/** The length of {@code varchar(n)}, which cuts surplus blanks, and of {@code char(n)}, which also pads. */
final class LengthRule implements TypeRule {
    @Override
    public Optional<TypeDemand> demand(CheckedValue value, DtoSource source) {
        var type = value.base();
        if (type.length().isEmpty() || (!type.isBuiltIn("varchar") && !type.isBuiltIn("bpchar"))) {
            return Optional.empty();
        }
        int length = type.length().getAsInt();
        return Optional.of(TypeDemand.coercion(
                "LENGTH",
                source.rule("length", value.component(), length),
                variable -> source.pg(type.name().name(), variable, length)));
    }
}
