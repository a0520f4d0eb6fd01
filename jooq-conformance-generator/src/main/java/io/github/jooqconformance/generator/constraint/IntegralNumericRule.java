package io.github.jooqconformance.generator.constraint;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The digits of {@code numeric(p,0)} where Java holds an integer. */
final class IntegralNumericRule implements TypeRule {
    /** How many nines each type can hold; of an array of them, {@link BigInteger}'s is unlimited. */
    private static final Map<Class<?>, Integer> NINES =
            Map.of(Byte.class, 2, Short.class, 4, Integer.class, 9, Long.class, 18);

    @Override
    public Optional<TypeDemand> demand(CheckedValue value, DtoSource source) {
        var type = value.base();
        if (type.precision().isEmpty() || value.is(BigDecimal.class)) {
            return Optional.empty();
        }
        int precision = type.precision().getAsInt();
        var isCertain =
                NINES.entrySet().stream().anyMatch(entry -> value.is(entry.getKey()) && entry.getValue() < precision);
        if (isCertain) {
            return Optional.empty();
        }
        return Optional.of(TypeDemand.test(
                "NUMERIC",
                source.rule("numeric", value.component(), precision, 0),
                variable -> violated(variable, precision, value, source)));
    }

    private static Condition violated(String variable, int precision, CheckedValue value, DtoSource source) {
        if (value.is(BigInteger.class)) {
            var limit = source.constant(
                    BigInteger.class,
                    "TEN_TO_THE_" + precision,
                    source.use(BigInteger.class) + ".TEN.pow(" + precision + ")");
            return Condition.compare(
                    variable + ".abs().compareTo(" + limit + ")", Operator.AT_LEAST, "0", Set.of(variable));
        }
        var nines = "9".repeat(precision) + (value.is(Long.class) ? "L" : "");
        return Condition.compare(variable, Operator.LESS, "-" + nines, Set.of(variable))
                .or(Condition.compare(variable, Operator.GREATER, nines, Set.of(variable)));
    }
}
