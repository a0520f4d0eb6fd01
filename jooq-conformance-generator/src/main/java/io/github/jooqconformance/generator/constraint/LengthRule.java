package io.github.jooqconformance.generator.constraint;

import io.github.jooqconformance.runtime.schema.ColumnType;
import java.util.Optional;
import java.util.OptionalInt;

/** The length of {@code varchar(n)}, which cuts surplus blanks, and of {@code char(n)}, which also pads. */
final class LengthRule implements TypeRule {
    @Override
    public Optional<TypeDemand> demand(CheckedValue value, DtoSource source) {
        var type = value.base();
        if (findLength(type).isEmpty()) {
            return Optional.empty();
        }
        int length = findLength(type).getAsInt();
        return Optional.of(TypeDemand.coercion(
                "LENGTH",
                source.rule("length", value.component(), length),
                variable -> source.pg(type.name().name(), variable, length)));
    }

    /** The greatest length of values of a type, in code points. */
    static OptionalInt findLength(ColumnType type) {
        return type.isBuiltIn("varchar") || type.isBuiltIn("bpchar") ? type.length() : OptionalInt.empty();
    }
}
