package io.github.jooqconformance.generator.constraint;

import java.util.List;
import java.util.Optional;

/** Knows one kind of demand that types make on their values. */
interface TypeRule {
    /** All rules, in the order in which their demands are to be checked: what coerces a value comes last. */
    List<TypeRule> ALL = List.of(
            new TextRule(),
            new NameRule(),
            new BitStringRule(),
            new BitLengthRule(),
            new LengthRule(),
            new OidRule(),
            new IntegralNumericRule(),
            new NumericRule(),
            new TemporalRule(),
            new RangeBoundRule(),
            new RangeOrderRule(),
            new JsonRule());

    /**
     * The demand that the type of a value makes, if it makes one of this kind.
     *
     * @param value a value of a type that is understood, and is no array
     * @param source the source to which the demand's own source will belong
     */
    Optional<TypeDemand> demand(CheckedValue value, DtoSource source);
}
