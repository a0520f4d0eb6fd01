package io.github.jooqconformance.generator.constraint;

import static java.util.Objects.requireNonNull;

import io.github.jooqconformance.generator.constraint.Term.Form;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Calculates with floating-point numbers, of which Java and PostgreSQL have the same; PostgreSQL refuses results that
 * are infinite, or zero, only because they cannot be told from that.
 */
final class FloatArithmetic {
    private static final Map<Character, String> TESTS =
            Map.of('+', "isSum", '-', "isSum", '*', "isProduct", '/', "isQuotient");

    private final DtoSource source;

    FloatArithmetic(DtoSource source) {
        this.source = source;
    }

    /** Whether both of two operands are floating-point numbers. */
    static boolean isMeant(Scalar left, Scalar right) {
        return Stream.of(left, right)
                .allMatch(value -> value.branches().stream()
                        .anyMatch(branch -> branch.term().kind().isFloatingPoint()));
    }

    /** {@code left operator right}. */
    Scalar calculate(char operator, Scalar left, Scalar right) {
        Value.requireEvaluated(left, right);
        return left.flatMap(a -> right.flatMap(b -> calculate(operator, a, b)));
    }

    /** {@code - operand}. */
    static Scalar negated(Scalar operand) {
        return operand.map(
                term -> isNull(term) ? Term.NULL : term.derived(term.type(), Form.OBJECT, "-" + operand(term)));
    }

    private Scalar calculate(char operator, Term left, Term right) {
        if (isNull(left) || isNull(right)) {
            return Scalar.NULL;
        }
        if ((left.isLiteral() && right.isLiteral()) || !TESTS.containsKey(operator)) {
            throw new Refusal("calculates with constants");
        }
        var type = left.kind().compareTo(right.kind()) >= 0 ? left.type() : right.type();
        var a = operand(left);
        var b = operand(right);
        var calculation = "%s %s %s".formatted(a, operator, b);
        var isNull = left.isNull().or(right.isNull());
        var reads = Comparison.reads(left, right);
        var isHeld = Condition.holds(source.math(requireNonNull(TESTS.get(operator)), calculation, a, b), reads);
        return Scalar.of(new Term(type, Form.OBJECT, calculation, isNull, reads))
                .orFails(isNull.negated().and(isHeld.negated().raising(EvaluationError.NUMBER_OUT_OF_RANGE)))
                .orFails(isNull.negated().and(isZeroDivision(operator, left, right, a, b)));
    }

    /** When a number is divided by zero: unlike other numbers, NaN can be. */
    private static Condition isZeroDivision(char operator, Term dividend, Term divisor, String a, String b) {
        if (operator != '/') {
            return Condition.never();
        }
        if (divisor.isLiteral()) {
            requireNotZero(divisor);
            return Condition.never();
        }
        var isZero = new Condition.Test(b + " == 0", b + " != 0", divisor.reads());
        var isNumber = dividend.isLiteral()
                ? Condition.always()
                : Condition.holds("Double.isNaN(" + a + ")", dividend.reads()).negated();
        return isNumber.and(isZero.raising(EvaluationError.DIVISION_BY_ZERO));
    }

    private static void requireNotZero(Term divisor) {
        if (Double.parseDouble(divisor.source()) == 0) {
            throw new Refusal("divides by zero");
        }
    }

    private static boolean isNull(Term term) {
        return term.isNull().equals(Condition.always());
    }

    /** A number as an operand; a constant of its own type, since not both need be of the same. */
    private static String operand(Term term) {
        if (term.isLiteral()) {
            return FloatComparison.literal(term);
        }
        return term.source().contains(" ") || term.source().startsWith("-") ? "(" + term.source() + ")" : term.source();
    }
}
