package io.github.jooqconformance.generator.constraint;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Knows how Java compares the values of some types as PostgreSQL does. */
interface Comparison {
    /** All that there are; the first one that knows decides. */
    List<Comparison> ALL = List.of(
            new IntegerComparison(),
            new NumericComparison(),
            new FloatComparison(),
            new TextComparison(),
            new TemporalComparison(),
            new IntervalComparison(),
            new EnumComparison(),
            new UuidComparison(),
            new NetworkComparison(),
            new BytesComparison(),
            new RangeComparison(),
            new ArrayComparison(),
            new JsonOperators.Equality());

    /**
     * When the comparison of two values holds that are not null; empty if this does not know them.
     *
     * @param operator the comparison, other than {@code <>}
     * @param left no literal
     * @param right a literal only of the left one's type
     */
    Optional<Condition> test(Operator operator, Term left, Term right, DtoSource source);

    /**
     * The comparison of two values that are not null.
     *
     * @throws Refusal if it cannot be translated
     */
    static Condition of(Operator operator, Term left, Term right, DtoSource source) {
        if (operator == Operator.UNEQUAL) {
            return of(Operator.EQUAL, left, right, source).negated();
        }
        if (left.isLiteral() && right.isLiteral()) {
            return ofConstants(operator, left, right);
        }
        if (left.isLiteral()) {
            return of(operator.mirrored(), right, left, source);
        }
        return ALL.stream()
                .flatMap(comparison -> comparison.test(operator, left, right, source).stream())
                .findFirst()
                .orElseThrow(() -> new Refusal("compares %s and %s by %s"
                        .formatted(
                                left.type().name().name(), right.type().name().name(), operator.sql())));
    }

    private static Condition ofConstants(Operator operator, Term left, Term right) {
        var a = NumericComparison.findDecimal(left.source());
        var b = NumericComparison.findDecimal(right.source());
        if (left.kind().isExactNumber() && right.kind().isExactNumber() && a.isPresent() && b.isPresent()) {
            return operator.holds(a.get().compareTo(b.get())) ? Condition.always() : Condition.never();
        }
        if (left.kind() == Kind.TEXT && right.kind() == Kind.TEXT && operator == Operator.EQUAL) {
            return left.source().equals(right.source()) ? Condition.always() : Condition.never();
        }
        throw new Refusal("compares constants");
    }

    /** The variables that both read. */
    static Set<String> reads(Term left, Term right) {
        var reads = new HashSet<>(left.reads());
        reads.addAll(right.reads());
        return reads;
    }
}
