package io.github.jooqconformance.generator.constraint;

import io.github.jooqconformance.generator.source.JavaText;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/** The range of dates and times, smaller than Java's, and the precision of timestamps. */
final class TemporalRule implements TypeRule {
    private static final Map<String, String> TESTS =
            Map.of("date", "isDate", "time", "isTime", "timestamp", "isTimestamp", "timestamptz", "isTimestamp");

    /** What jOOQ sends in arrays otherwise than alone. */
    private static final Set<String> OF_ELEMENTS = Set.of("date", "timestamp");

    @Override
    public Optional<TypeDemand> demand(CheckedValue value, DtoSource source) {
        return TESTS.entrySet().stream()
                .filter(entry -> value.base().isBuiltIn(entry.getKey()))
                .findFirst()
                .map(entry -> demand(value, entry.getKey(), entry.getValue(), source));
    }

    private static TypeDemand demand(CheckedValue value, String type, String test, DtoSource source) {
        var precision = value.base().fractionalSeconds();
        UnaryOperator<String> rounded = precision.isPresent()
                ? variable -> source.time(type, variable, precision.getAsInt())
                : variable -> source.time(type, variable);
        UnaryOperator<String> stored = type.startsWith("timestamp") ? rounded : UnaryOperator.identity();
        boolean isSentAsElement = value.isElement() && OF_ELEMENTS.contains(type);
        return new TypeDemand(
                "RANGE",
                source.rule("range", value.component(), JavaText.literal(type)),
                variable -> Condition.holds(
                                isSentAsElement ? source.time("isElement", variable) : source.pg(test, variable),
                                Set.of(variable))
                        .negated(),
                stored);
    }
}
