package io.github.jooqconformance.generator.constraint;

import io.github.jooqconformance.generator.source.JavaText;
import io.github.jooqconformance.generator.source.Names;
import java.util.Optional;
import java.util.Set;

/** The bounds of a range, each of which has to be a value of the bounds' type. */
final class RangeBoundRule implements TypeRule {
    @Override
    public Optional<TypeDemand> demand(CheckedValue value, DtoSource source) {
        return NaturalTypes.findBound(value.base())
                .map(bound -> TypeDemand.test(
                        "RANGE",
                        source.rule("range", value.component(), JavaText.literal(bound)),
                        variable -> Condition.holds(
                                        source.range(
                                                "is"
                                                        + Names.capitalized(value.base()
                                                                .name()
                                                                .name()),
                                                variable),
                                        Set.of(variable))
                                .negated()));
    }
}
