package io.github.jooqconformance.generator.constraint;

import java.util.List;
import java.util.Optional;

/** Knows one kind of demand that types make on their values. */
interface TypeRule {
    /** All rules, in the order in which their demands are to be checked: what coerces a value comes last. */
    List<TypeRule> ALL = List.of(
            new TextRule(),
            new HstoreRule(),
            new NameRule(),
            new OneByteRule(),
            new BitStringRule(),
            new BitLengthRule(),
            new NetworkRule(),
            new IntervalRule(),
            new LengthRule(),
            new OidRule(),
            new IntegralNumericRule(),
            new NumericRule(),
            new TemporalRule(),
            new TimeWithZoneRule(),
            new RangeBoundRule(),
            new RangeOrderRule(),
            new JsonRule());

    /** The rules for a value: of one whose type is not understood, no more than that text is text. */
    static List<TypeRule> of(CheckedValue value) {
        if (value.base().array() || value.column().converted()) {
            return List.of();
        }
        return value.refusal().isPresent() ? List.of(new TextRule()) : ALL;
    }

    /**
     * The demand that the type of a value makes, if it makes one of this kind.
     *
     * @param value a value that is no array
     * @param source the source to which the demand's own source will belong
     */
    Optional<TypeDemand> demand(CheckedValue value, DtoSource source);
}
