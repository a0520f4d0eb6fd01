package io.github.jooqconformance.generator.constraint;

import io.github.jooqconformance.runtime.schema.ColumnType;
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
                variable -> Condition.holds(test(type, variable, source), Set.of(variable))
                        .negated()));
    }

    /** Of a text that is far too long, most is not looked at. */
    private static String test(ColumnType type, String variable, DtoSource source) {
        return LengthRule.findLength(type).isPresent()
                ? source.pg("isText", variable, LengthRule.findLength(type).getAsInt())
                : source.pg("isText", variable);
    }
}
