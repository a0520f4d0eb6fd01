package io.github.jooqconformance.generator.constraint;

import java.util.Optional;
import java.util.Set;

/** The order of a range's bounds, and the form in which the range is stored. */
final class RangeOrderRule implements TypeRule {
    @Override
    public Optional<TypeDemand> demand(CheckedValue value, DtoSource source) {
        return NaturalTypes.findBound(value.base())
                .map(bound -> new TypeDemand(
                        "ORDER",
                        source.rule("order", value.component()),
                        variable -> Condition.holds(source.range(test(bound), variable), Set.of(variable))
                                .negated(),
                        variable -> source.range(value.base().name().name(), variable)));
    }

    /** How the test of bounds of a type is called: timestamps are rounded before they are compared. */
    static String test(String bound) {
        return switch (bound) {
            case "timestamp" -> "isOrderedTsrange";
            case "timestamptz" -> "isOrderedTstzrange";
            default -> "isOrdered";
        };
    }
}
