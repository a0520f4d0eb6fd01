package io.github.jooqconformance.generator.constraint;

import io.github.jooqconformance.generator.source.JavaText;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The range of dates and times, smaller than Java's. */
final class TemporalRule implements TypeRule {
    private static final Map<String, String> TESTS =
            Map.of("date", "isDate", "time", "isTime", "timestamp", "isTimestamp", "timestamptz", "isTimestamp");

    @Override
    public Optional<TypeDemand> demand(CheckedValue value, DtoSource source) {
        var type = value.base();
        return TESTS.entrySet().stream()
                .filter(entry -> type.isBuiltIn(entry.getKey()))
                .findFirst()
                .map(entry -> TypeDemand.test(
                        "RANGE",
                        source.rule("range", value.component(), JavaText.literal(entry.getKey())),
                        variable -> Condition.holds(source.pg(entry.getValue(), variable), Set.of(variable))
                                .negated()));
    }
}
