package io.github.jooqconformance.generator.constraint;

import java.util.Optional;

/** {@code real} and {@code double precision}: NaN is equal to itself, and greater than all else. */
final class FloatComparison implements Comparison {
    @Override
    public Optional<Condition> test(Operator operator, Term left, Term right, DtoSource source) {
        if (!left.kind().isFloatingPoint() || !right.kind().isFloatingPoint()) {
            return Optional.empty();
        }
        if (!right.isLiteral()) {
            return Optional.of(Condition.compare(
                    source.math("compare", left.source(), right.source()),
                    operator,
                    "0",
                    Comparison.reads(left, right)));
        }
        return NumericComparison.findDecimal(right.source())
                .map(constant -> withConstant(operator, left, literal(right)));
    }

    private static Condition withConstant(Operator operator, Term left, String constant) {
        var java = left.source() + " " + operator.java() + " " + constant;
        // Of NaN, Java says that no comparison holds, and PostgreSQL that it is greater.
        var isTrueOfNan = operator == Operator.GREATER || operator == Operator.AT_LEAST;
        var opposite = left.source() + " " + operator.opposite().java() + " " + constant;
        if (isTrueOfNan) {
            return new Condition.Test("!(" + opposite + ")", opposite, left.reads());
        }
        return operator == Operator.EQUAL
                ? new Condition.Test(java, opposite, left.reads())
                : new Condition.Test(java, "!(" + java + ")", left.reads());
    }

    /** A constant in Java. */
    static String literal(Term constant) {
        if (constant.kind() == Kind.REAL) {
            float value = Float.parseFloat(constant.source());
            requireFinite(Float.isFinite(value), constant);
            return value + "f";
        }
        double value = Double.parseDouble(constant.source());
        requireFinite(Double.isFinite(value), constant);
        return String.valueOf(value);
    }

    private static void requireFinite(boolean isFinite, Term constant) {
        if (!isFinite) {
            throw new Refusal("compares with " + constant.source());
        }
    }
}
