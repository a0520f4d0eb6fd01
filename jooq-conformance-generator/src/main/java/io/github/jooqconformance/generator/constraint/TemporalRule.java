package io.github.jooqconformance.generator.constraint;

import io.github.jooqconformance.generator.source.JavaText;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/** The range of dates and times, smaller than Java's, and the precision of timestamps. */
final class TemporalRule implements TypeRule {
    private static final Set<String> TYPES = Set.of("date", "time", "timestamp", "timestamptz");

    @Override
    public Optional<TypeDemand> demand(CheckedValue value, DtoSource source) {
        return TYPES.stream().filter(value.base()::isBuiltIn).findFirst().map(type -> demand(value, type, source));
    }

    private static TypeDemand demand(CheckedValue value, String type, DtoSource source) {
        return new TypeDemand(
                "RANGE",
                source.rule("range", value.component(), JavaText.literal(type)),
                variable -> violated(value, type, variable, source),
                stored(value, type, source));
    }

    private static Condition violated(CheckedValue value, String type, String variable, DtoSource source) {
        var times = value.times();
        if (type.equals("time")) {
            return times == Times.OF_JOOQ ? unless(source.pg("isTime", variable), variable) : Condition.never();
        }
        var test = type.equals("date") ? "isDate" : "isTimestamp";
        if (times == Times.ALL) {
            return unless(source.time(test, variable), variable);
        }
        // At an offset, jOOQ sends all that is finite.
        if (times == Times.FINITE || type.equals("timestamptz")) {
            return unless(source.pg(test, variable), variable);
        }
        return unless(source.time(value.isElement() ? "isElement" : "isAttribute", variable), variable);
    }

    private static Condition unless(String test, String variable) {
        return Condition.holds(test, Set.of(variable)).negated();
    }

    private static UnaryOperator<String> stored(CheckedValue value, String type, DtoSource source) {
        if (type.equals("date") || (type.equals("time") && value.times() == Times.OF_JOOQ)) {
            return UnaryOperator.identity();
        }
        var function = type.equals("time") || value.times() != Times.ALL ? type : type + "OrInfinity";
        var precision = value.base().fractionalSeconds();
        return precision.isPresent()
                ? variable -> source.time(function, variable, precision.getAsInt())
                : variable -> source.time(function, variable);
    }
}
