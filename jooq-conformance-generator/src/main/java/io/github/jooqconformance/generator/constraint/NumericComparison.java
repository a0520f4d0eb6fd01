package io.github.jooqconformance.generator.constraint;

import io.github.jooqconformance.generator.constraint.Term.Form;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Optional;
import java.util.regex.Pattern;

/** {@code numeric}, alone or with integers. */
final class NumericComparison implements Comparison {
    /** Without exponents of more than four digits, which no honest constraint has. */
    private static final Pattern DECIMAL = Pattern.compile("[+-]?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d{1,4})?");

    @Override
    public Optional<Condition> test(Operator operator, Term left, Term right, DtoSource source) {
        if (!left.kind().isExactNumber() || !right.kind().isExactNumber()) {
            return Optional.empty();
        }
        if (!right.isLiteral()) {
            return Optional.of(compared(operator, left, decimal(left, source), decimal(right, source), right));
        }
        return findDecimal(right.source()).map(constant -> withConstant(operator, left, constant, source));
    }

    private static Condition withConstant(Operator operator, Term left, BigDecimal constant, DtoSource source) {
        var isBig = !left.isIntegral();
        if (isBig && constant.signum() == 0) {
            return Condition.compare(left.source() + ".signum()", operator, "0", left.reads());
        }
        var isIntegral = constant.stripTrailingZeros().scale() <= 0;
        if (left.form() == Form.BIG_INTEGER && isIntegral) {
            return compared(operator, left, left.source(), integer(constant.toBigInteger(), source), left);
        }
        return compared(operator, left, decimal(left, source), decimal(constant, source), left);
    }

    private static Condition compared(Operator operator, Term left, String leftSource, String rightSource, Term right) {
        return Condition.compare(
                leftSource + ".compareTo(" + rightSource + ")", operator, "0", Comparison.reads(left, right));
    }

    /** The number that a literal is; empty for NaN and infinities. */
    static Optional<BigDecimal> findDecimal(String literal) {
        return DECIMAL.matcher(literal).matches() ? Optional.of(new BigDecimal(literal)) : Optional.empty();
    }

    /** The term as a {@link BigDecimal}. */
    static String decimal(Term term, DtoSource source) {
        return switch (term.form()) {
            case BIG_DECIMAL, UNLIMITED -> term.source();
            case BIG_INTEGER -> "new " + source.use(BigDecimal.class) + "(" + term.source() + ")";
            case INT, LONG, BOXED -> source.use(BigDecimal.class) + ".valueOf(" + term.source() + ")";
            case LITERAL ->
                decimal(
                        findDecimal(term.source()).orElseThrow(() -> new Refusal("calculates with " + term.source())),
                        source);
            case LIST, TREE, OBJECT -> throw new Refusal("calculates with a value that is held otherwise");
        };
    }

    private static String decimal(BigDecimal constant, DtoSource source) {
        var bigDecimal = source.use(BigDecimal.class);
        for (var known : new String[] {"ZERO", "ONE", "TEN"}) {
            var value = known.equals("ZERO") ? BigDecimal.ZERO : known.equals("ONE") ? BigDecimal.ONE : BigDecimal.TEN;
            if (constant.scale() <= 0 && constant.compareTo(value) == 0) {
                return bigDecimal + "." + known;
            }
        }
        var isLong = constant.scale() == 0 && constant.toBigInteger().bitLength() < Long.SIZE;
        return source.constant(
                BigDecimal.class,
                "DECIMAL_" + name(constant.toPlainString()),
                isLong
                        ? bigDecimal + ".valueOf(" + constant
                                + (constant.toBigInteger().bitLength() < Integer.SIZE ? "" : "L") + ")"
                        : "new " + bigDecimal + "(\"" + constant + "\")");
    }

    private static String integer(BigInteger constant, DtoSource source) {
        var bigInteger = source.use(BigInteger.class);
        return source.constant(
                BigInteger.class,
                "INTEGER_" + name(constant.toString()),
                "new " + bigInteger + "(\"" + constant + "\")");
    }

    private static String name(String number) {
        return number.replace("-", "MINUS_").replace('.', '_');
    }
}
