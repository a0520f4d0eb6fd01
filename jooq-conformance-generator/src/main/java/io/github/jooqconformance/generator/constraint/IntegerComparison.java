package io.github.jooqconformance.generator.constraint;

import io.github.jooqconformance.generator.constraint.Term.Form;
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
        // Two objects would be compared by identity.
        var areBoxed = operator == Operator.EQUAL && left.form() == Form.BOXED && right.form() == Form.BOXED;
        var isInt = isInt(left) && isInt(right);
        var leftSource = left.source() + (areBoxed ? isInt ? ".intValue()" : ".longValue()" : "");
        return Optional.of(Condition.compare(leftSource, operator, right.source(), reads));
    }

    private static boolean isInt(Term term) {
        return term.kind() == Kind.SMALLINT || term.kind() == Kind.INTEGER;
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
