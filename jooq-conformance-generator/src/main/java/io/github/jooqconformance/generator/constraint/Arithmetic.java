package io.github.jooqconformance.generator.constraint;

import io.github.jooqconformance.generator.constraint.Scalar.Branch;
import io.github.jooqconformance.generator.constraint.Term.Form;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Calculates with integers and decimals as PostgreSQL does: an integer out of its type's range is an error. */
final class Arithmetic {
    private static final Map<Kind, String> RANGE_TESTS =
            Map.of(Kind.SMALLINT, "isSmallint", Kind.INTEGER, "isInteger", Kind.BIGINT, "isBigint");
    private static final Map<Character, String> METHODS = Map.of('+', "add", '-', "subtract", '*', "multiply");

    private final DtoSource source;

    Arithmetic(DtoSource source) {
        this.source = source;
    }

    /** {@code left operator right}. */
    Scalar calculate(char operator, Scalar left, Scalar right) {
        Value.requireEvaluated(left, right);
        var branches = new ArrayList<Branch>();
        var fails = Condition.never();
        for (var a : left.branches()) {
            for (var b : right.branches()) {
                var guard = a.guard().and(b.guard());
                var result = calculate(operator, a.term(), b.term());
                branches.add(new Branch(guard, result));
                var isCalculated = guard.and(result.isNull().negated());
                fails = fails.or(isCalculated.and(isZeroDivision(operator, b.term())))
                        .or(isCalculated.and(isLong(a.term()).or(isLong(b.term()))))
                        .or(isCalculated.and(overflow(operator, a.term(), b.term(), result)));
            }
        }
        return new Scalar(branches, left.fails().or(right.fails())).thenFails(fails);
    }

    /** {@code abs(operand)}. */
    Scalar absolute(Scalar operand) {
        var result = operand.map(this::absolute);
        return result.branches().stream()
                .map(branch -> branch.guard()
                        .and(branch.term().isNull().negated())
                        .and(
                                branch.term().isNull().equals(Condition.always())
                                        ? Condition.never()
                                        : outOfRange(branch.term())))
                .reduce(result, Scalar::thenFails, (one, other) -> one);
    }

    private Term absolute(Term term) {
        if (term.isNull().equals(Condition.always())) {
            return Term.NULL;
        }
        if (term.isLiteral()) {
            throw new Refusal("calculates with constants");
        }
        if (term.kind().isFloatingPoint()) {
            return term.derived(term.type(), Form.OBJECT, "Math.abs(" + term.source() + ")");
        }
        if (!term.kind().isExactNumber()) {
            throw new Refusal("calculates with " + term.type().name().name());
        }
        if (term.kind() == Kind.BIGINT || term.kind() == Kind.NUMERIC) {
            var form = term.form() == Form.UNLIMITED ? Form.UNLIMITED : Form.BIG_DECIMAL;
            return term.derived(term.type(), form, NumericComparison.decimal(term, source) + ".abs()");
        }
        return term.derived(term.type(), Form.LONG, "Math.abs(" + asLong(term) + ")");
    }

    /** {@code - operand}. */
    Scalar negated(Scalar operand) {
        var constant = operand.findLiteral()
                .filter(literal -> literal.kind().isFloatingPoint())
                .flatMap(literal -> NumericComparison.findDecimal(literal.source())
                        .map(value ->
                                Term.literal(literal.type(), value.negate().toString())));
        if (constant.isPresent()) {
            return Scalar.of(constant.get());
        }
        var type = operand.branches().get(0).term().type();
        return calculate('-', Scalar.of(Term.literal(type, "0")), operand);
    }

    /** {@code left operator right}, bit by bit. */
    static Scalar bitwise(char operator, Scalar left, Scalar right) {
        return Scalar.combined(List.of(left, right), terms -> bitwise(operator, terms.get(0), terms.get(1)));
    }

    private static Term bitwise(char operator, Term left, Term right) {
        if (!left.kind().isInteger() || !right.kind().isInteger() || (left.isLiteral() && right.isLiteral())) {
            throw new Refusal("calculates with the bits of %s and %s"
                    .formatted(left.type().name().name(), right.type().name().name()));
        }
        // In Java, a comparison binds more tightly.
        var calculation = "(%s %s %s)".formatted(operand(left), operator, operand(right));
        return result(left, left, right, left.kind() == Kind.BIGINT ? Form.LONG : Form.INT, calculation);
    }

    /** An integer that fits a {@code long}, as an operand. */
    private static String operand(Term term) {
        return term.isLiteral()
                ? IntegerComparison.findInteger(term.source())
                        .map(IntegerComparison::literal)
                        .orElseThrow(() -> new Refusal("calculates with " + term.source()))
                : integer(term);
    }

    /** {@code left << bits} or {@code left >> bits}, by as many bits as the number has at most. */
    static Scalar shifted(String operator, Scalar left, Scalar bits) {
        return Scalar.combined(List.of(left, bits), terms -> shifted(operator, terms.get(0), terms.get(1)));
    }

    private static Term shifted(String operator, Term left, Term bits) {
        int width = left.kind() == Kind.BIGINT ? Long.SIZE : Integer.SIZE;
        var count = IntegerComparison.findInteger(bits.source())
                .filter(number ->
                        bits.isLiteral() && !left.isLiteral() && left.kind().isInteger())
                .filter(number ->
                        number.signum() >= 0 && number.bitLength() < Integer.SIZE && number.intValue() < width)
                .orElseThrow(
                        () -> new Refusal("shifts %s by a number of bits that is no constant, or not below its width"
                                .formatted(left.type().name().name())));
        var shifted = switch (left.kind()) {
            case BIGINT -> "(%s %s %s)".formatted(asLong(left), operator, count);
            case SMALLINT -> "(short) ((int) %s %s %s)".formatted(integer(left), operator, count);
            default -> "((int) %s %s %s)".formatted(integer(left), operator, count);
        };
        return result(left, left, bits, left.kind() == Kind.BIGINT ? Form.LONG : Form.INT, shifted);
    }

    private Term calculate(char operator, Term left, Term right) {
        var wider = left.kind().compareTo(right.kind()) >= 0 ? left : right;
        if (left.isNull().equals(Condition.always()) || right.isNull().equals(Condition.always())) {
            return Term.NULL;
        }
        if (left.isLiteral() && right.isLiteral()) {
            return constant(operator, left, right, wider.type());
        }
        if (!left.kind().isExactNumber() || !right.kind().isExactNumber()) {
            throw new Refusal("calculates with %s and %s"
                    .formatted(left.type().name().name(), right.type().name().name()));
        }
        if (operator == '/' || operator == '%') {
            return quotient(operator, left, right, wider);
        }
        if (wider.kind() == Kind.BIGINT || wider.kind() == Kind.NUMERIC) {
            var calculation = "%s.%s(%s)"
                    .formatted(
                            NumericComparison.decimal(left, source),
                            METHODS.get(operator),
                            NumericComparison.decimal(right, source));
            return result(wider, left, right, Form.BIG_DECIMAL, calculation);
        }
        // No operation on two integers of four bytes overflows a long.
        var calculation = "%s %s %s".formatted(asLong(left), operator, integer(right));
        return result(wider, left, right, Form.LONG, calculation);
    }

    /** The sum, difference or product of two small integers. */
    private static Term constant(char operator, Term left, Term right, SqlType type) {
        var a = IntegerComparison.findInteger(left.source())
                .filter(integer -> type.kind().isInteger());
        var b = IntegerComparison.findInteger(right.source());
        if (a.isEmpty() || b.isEmpty() || !METHODS.containsKey(operator)) {
            throw new Refusal("calculates with constants");
        }
        var result = switch (operator) {
            case '+' -> a.get().add(b.get());
            case '-' -> a.get().subtract(b.get());
            default -> a.get().multiply(b.get());
        };
        if (result.bitLength() >= Short.SIZE) {
            throw new Refusal("calculates with constants");
        }
        return Term.literal(type, result.toString());
    }

    private static String asLong(Term term) {
        if (term.isLiteral()) {
            return integer(term) + "L";
        }
        return term.form() == Form.LONG ? integer(term) : "(long) " + integer(term);
    }

    private static Term result(Term wider, Term left, Term right, Form form, String calculation) {
        return new Term(
                wider.type(), form, calculation, left.isNull().or(right.isNull()), Comparison.reads(left, right));
    }

    /** When an operation divides by zero. */
    private static Condition isZeroDivision(char operator, Term divisor) {
        boolean isDivision = operator == '/' || operator == '%';
        if (!isDivision || divisor.isLiteral() || divisor.isNull().equals(Condition.always())) {
            return Condition.never();
        }
        var number = divisor.isIntegral() ? integer(divisor) : divisor.source() + ".signum()";
        return Condition.compare(number, Operator.EQUAL, "0", divisor.reads())
                .raising(EvaluationError.DIVISION_BY_ZERO);
    }

    /** When a number is too long to calculate with it. */
    private Condition isLong(Term term) {
        return term.form() == Form.UNLIMITED && term.kind() == Kind.NUMERIC
                ? Condition.holds(source.math("isShort", term.source()), term.reads())
                        .negated()
                        .raising(EvaluationError.LONG_NUMERIC)
                : Condition.never();
    }

    /** When the result of an operation is not one that its type can hold. */
    private Condition overflow(char operator, Term left, Term right, Term result) {
        if (result.isLiteral() || operator == '%' || (operator == '/' && !isPerhapsMinusOne(right))) {
            return Condition.never();
        }
        if (operator == '/' && result.kind() == Kind.BIGINT) {
            // No other quotient is out of range, and a long cannot hold it either.
            return Condition.compare(integer(left), Operator.EQUAL, "Long.MIN_VALUE", left.reads())
                    .and(Condition.compare(integer(right), Operator.EQUAL, "-1", right.reads())
                            .raising(EvaluationError.NUMBER_OUT_OF_RANGE));
        }
        return outOfRange(result);
    }

    private static boolean isPerhapsMinusOne(Term divisor) {
        return !divisor.isLiteral() || divisor.source().equals("-1");
    }

    /** When a term is not one that its type can hold. */
    private Condition outOfRange(Term term) {
        var test = RANGE_TESTS.get(term.kind());
        if (test == null) {
            return Condition.never();
        }
        return Condition.holds(source.math(test, term.source()), term.reads())
                .negated()
                .raising(EvaluationError.NUMBER_OUT_OF_RANGE);
    }

    /** A quotient or a remainder; the remainder of integers is the same whatever their types. */
    private Term quotient(char operator, Term left, Term right, Term wider) {
        requireNotZero(right);
        if (isInteger(left)
                && isInteger(right)
                && (operator == '%' || wider.kind().isInteger())) {
            boolean mayOverflow = operator == '/' && wider.kind() != Kind.BIGINT && isPerhapsMinusOne(right);
            boolean isLong = mayOverflow || left.form() == Form.LONG || right.form() == Form.LONG;
            var dividend = mayOverflow ? asLong(left) : operand(left);
            var calculation = "%s %s %s".formatted(dividend, operator, operand(right));
            return result(wider, left, right, isLong ? Form.LONG : Form.INT, calculation);
        }
        if (wider.kind().isInteger()) {
            throw new Refusal("divides a number that is held otherwise");
        }
        var calculation = operator == '%'
                ? "%s.remainder(%s)"
                        .formatted(NumericComparison.decimal(left, source), NumericComparison.decimal(right, source))
                : source.math(
                        "divide", NumericComparison.decimal(left, source), NumericComparison.decimal(right, source));
        return result(wider, left, right, Form.BIG_DECIMAL, calculation);
    }

    private static boolean isInteger(Term term) {
        return term.isLiteral() ? IntegerComparison.findInteger(term.source()).isPresent() : term.isIntegral();
    }

    private static void requireNotZero(Term divisor) {
        var isZero = divisor.isLiteral()
                && NumericComparison.findDecimal(divisor.source())
                        .filter(decimal -> decimal.signum() == 0)
                        .isPresent();
        if (isZero) {
            throw new Refusal("divides by zero");
        }
    }

    private static String integer(Term term) {
        if (!term.isIntegral() && !term.isLiteral()) {
            throw new Refusal("calculates with " + term.type().name().name());
        }
        return term.source().contains(" ") ? "(" + term.source() + ")" : term.source();
    }
}
