package io.github.jooqconformance.generator.constraint;

import java.util.Optional;
import java.util.Set;

/** The syntax of {@code json} and {@code jsonb}. */
final class JsonRule implements TypeRule {
    @Override
    public Optional<TypeDemand> demand(CheckedValue value, DtoSource source) {
        var type = value.base();
        if (!type.isBuiltIn("json") && !type.isBuiltIn("jsonb")) {
            return Optional.empty();
        }
        var test = type.isBuiltIn("json") ? "isJson" : "isJsonb";
        return Optional.of(TypeDemand.test(
                TypeDemand.JSON,
                source.rule("json", value.component()),
                variable -> Condition.holds(source.pg(test, variable + ".text()"), Set.of(variable))
                        .negated()));
    }
}
