package io.github.jooqconformance.generator.constraint;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Optional;

/** Integers of any width, and numerics that Java holds as such. */
final class IntegerComparison implements Comparison {
    private static final int INT_BITS = 31;
    private static final int LONG_BITS = 63;

    @Override
    public Optional<Condition> test(Operator operator, Term left, Term right, DtoSource source) {
        if (!left.kind().isExactNumber() || !right.kind().isExactNumber() || !left.isIntegral()) {
            return Optional.empty();
        }
        if (right.isLiteral()) {
            return findInteger(right.source()).map(constant -> withConstant(operator, left, constant));
        }
        if (!right.isIntegral()) {
            return Optional.empty();
        }
        var reads = Comparison.reads(left, right);
        if (operator == Operator.EQUAL && Comparison.areBoxed(left, right)) {
            return Optional.of(
                    left.kind() == right.kind() && left.kind().isInteger()
                            ? Condition.holds(left.source() + ".equals(" + right.source() + ")", reads)
                            : Condition.compare(left.source() + ".longValue()", Operator.EQUAL, right.source(), reads));
        }
        return Optional.of(Condition.compare(left.source(), operator, right.source(), reads));
    }

    private static Condition withConstant(Operator operator, Term left, BigInteger constant) {
        if (left.isZero().isPresent() && constant.bitLength() <= 1) {
            var isZero = left.isZero().get();
            boolean atZero = operator.holds(Integer.compare(0, constant.intValue()));
            boolean above = operator.holds(Integer.compare(1, constant.intValue()));
            boolean farAbove = operator.holds(1);
            if (above == farAbove && atZero != above) {
                return atZero ? isZero : isZero.negated();
            }
        }
        return Condition.compare(left.source(), operator, literal(constant), left.reads());
    }

    /** The integer of a literal that fits a {@code long}. */
    static Optional<BigInteger> findInteger(String literal) {
        return NumericComparison.findDecimal(literal)
                .filter(decimal -> decimal.stripTrailingZeros().scale() <= 0)
                .filter(decimal -> decimal.precision() - decimal.scale() <= 19)
                .map(BigDecimal::toBigInteger)
                .filter(integer -> integer.bitLength() <= LONG_BITS);
    }

    /** The integer as a Java literal. */
    static String literal(BigInteger constant) {
        return constant + (constant.bitLength() <= INT_BITS ? "" : "L");
    }
}
