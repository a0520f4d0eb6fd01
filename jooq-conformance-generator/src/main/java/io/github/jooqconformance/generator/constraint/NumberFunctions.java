package io.github.jooqconformance.generator.constraint;

import io.github.jooqconformance.generator.constraint.Term.Form;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;

/** The functions that make a number of a number. */
final class NumberFunctions {
    /** How many digits a number is rounded to at most. */
    private static final int MAX_DIGITS = 100;

    private final Arithmetic arithmetic;
    private final DtoSource source;

    NumberFunctions(Arithmetic arithmetic, DtoSource source) {
        this.arithmetic = arithmetic;
        this.source = source;
    }

    /** What a function makes of its arguments; empty if it is none of numbers. */
    Optional<Scalar> find(String function, List<Scalar> arguments) {
        return switch (function + "/" + arguments.size()) {
            case "abs/1" -> Optional.of(arithmetic.absolute(arguments.get(0)));
            case "mod/2" -> Optional.of(arithmetic.calculate('%', arguments.get(0), arguments.get(1)));
            case "ceil/1", "ceiling/1" -> Optional.of(rounded(arguments, RoundingMode.CEILING, "ceil"));
            case "floor/1" -> Optional.of(rounded(arguments, RoundingMode.FLOOR, "floor"));
            case "round/1", "round/2" -> Optional.of(rounded(arguments, RoundingMode.HALF_UP, "rint"));
            case "trunc/1", "trunc/2" -> Optional.of(rounded(arguments, RoundingMode.DOWN, "trunc"));
            case "sign/1" -> Optional.of(arguments.get(0).map(this::sign));
            case "sqrt/1" -> Optional.of(arguments.get(0).flatMap(NumberFunctions::root));
            default -> Optional.empty();
        };
    }

    private Scalar rounded(List<Scalar> arguments, RoundingMode mode, String ofMath) {
        return Scalar.combined(
                arguments, terms -> rounded(terms.get(0), digits(terms.subList(1, terms.size())), mode, ofMath));
    }

    private static int digits(List<Term> digits) {
        return digits.isEmpty()
                ? 0
                : IntegerComparison.findInteger(digits.get(0).source())
                        .filter(number -> digits.get(0).isLiteral() && number.bitLength() < Integer.SIZE)
                        .filter(number -> Math.abs(number.intValue()) <= MAX_DIGITS)
                        .orElseThrow(() -> new Refusal("rounds to a number of digits that is no constant"))
                        .intValue();
    }

    /** A {@code double} that is rounded to whole numbers, as C does, or a decimal. */
    private Term rounded(Term term, int digits, RoundingMode mode, String ofMath) {
        if (term.kind() == Kind.DOUBLE && digits == 0 && !term.isLiteral()) {
            var rounded = mode == RoundingMode.DOWN
                    ? source.math(ofMath, term.source())
                    : "Math." + ofMath + "(" + term.source() + ")";
            return term.derived(term.type(), Form.OBJECT, rounded);
        }
        if (term.kind() != Kind.NUMERIC || term.isLiteral()) {
            throw new Refusal("rounds " + term.type().name().name());
        }
        if (term.form() != Form.BIG_DECIMAL && term.form() != Form.UNLIMITED) {
            throw new Refusal("rounds a number that is held otherwise");
        }
        return term.derived(
                term.type(),
                term.form(),
                "%s.setScale(%s, %s.%s)".formatted(term.source(), digits, source.use(RoundingMode.class), mode));
    }

    private Term sign(Term term) {
        if (term.kind() == Kind.DOUBLE && !term.isLiteral()) {
            return term.derived(term.type(), Form.OBJECT, source.math("sign", term.source()));
        }
        if (term.kind() != Kind.NUMERIC || term.isLiteral()) {
            throw Functions.unknown("sign");
        }
        return term.derived(term.type(), Form.INT, NumericComparison.decimal(term, source) + ".signum()");
    }

    /** The square root, which is that of C. Of a {@code numeric}, PostgreSQL calculates more digits. */
    private static Scalar root(Term term) {
        if (term.kind() != Kind.DOUBLE || term.isLiteral()) {
            throw Functions.unknown("sqrt");
        }
        var isNegative = new Condition.Test(term.source() + " < 0", "!(" + term.source() + " < 0)", term.reads())
                .raising(EvaluationError.INVALID_ROOT);
        return Scalar.of(term.derived(term.type(), Form.OBJECT, "Math.sqrt(" + term.source() + ")"))
                .orFails(term.isNull().negated().and(isNegative));
    }
}
