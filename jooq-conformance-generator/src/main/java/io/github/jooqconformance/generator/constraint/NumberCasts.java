package io.github.jooqconformance.generator.constraint;

import static java.util.Objects.requireNonNull;

import io.github.jooqconformance.generator.constraint.Term.Form;
import io.github.jooqconformance.runtime.validation.PgCast;
import java.util.Map;

/** Casts to types of numbers that cannot hold, or read, every value. */
final class NumberCasts {
    /** How functions end that are about a type of integers. */
    private static final Map<Kind, String> NAMES =
            Map.of(Kind.SMALLINT, "Smallint", Kind.INTEGER, "Integer", Kind.BIGINT, "Bigint");

    private final DtoSource source;

    NumberCasts(DtoSource source) {
        this.source = source;
    }

    /** Whether this is a cast to an integer type that may fail. */
    static boolean isNarrowing(Kind from, Kind to) {
        return to.isInteger() && (from.isFloatingPoint() || (from.isExactNumber() && from.compareTo(to) > 0));
    }

    private static String name(Kind integer) {
        return requireNonNull(NAMES.get(integer));
    }

    /** The number as an integer, rounded if need be. */
    Scalar narrowed(Term term, SqlType type) {
        if (term.isLiteral()) {
            throw new Refusal("casts a constant");
        }
        var isHeld = Condition.holds(source.math("is" + name(type.kind()), number(term)), term.reads());
        return failing(integer(term, type), term, isHeld.negated());
    }

    private String number(Term term) {
        return term.form() == Form.BIG_INTEGER ? NumericComparison.decimal(term, source) : term.source();
    }

    private Term integer(Term term, SqlType type) {
        if (term.kind().isFloatingPoint()) {
            return term.derived(type, Form.LONG, "(long) Math.rint(" + term.source() + ")");
        }
        if (!term.isIntegral()) {
            return term.derived(type, Form.BIG_DECIMAL, source.math("round", number(term)));
        }
        if (type.kind() == Kind.BIGINT) {
            return term.derived(type, term.form(), term.source());
        }
        return term.derived(
                type,
                Form.INT,
                term.form() == Form.BOXED ? term.source() + ".intValue()" : "(int) (" + term.source() + ")");
    }

    /** A {@code numeric} of a precision and a scale, rounded. */
    Scalar rounded(Term term, SqlType type, String precision, String scale) {
        var rounded = source.pg("numeric", NumericComparison.decimal(term, source), precision, scale);
        return failing(term.derived(type, Form.BIG_DECIMAL, rounded), term, Condition.isAbsent(rounded, term.reads()));
    }

    /** The {@code numeric} as a floating-point number, which may be out of range or too small. */
    Scalar floating(Term term, SqlType type) {
        if (term.form() == Form.UNLIMITED) {
            throw new Refusal("calculates with a numeric without precision");
        }
        boolean isReal = type.kind() == Kind.REAL;
        var number = NumericComparison.decimal(term, source);
        var isHeld = Condition.holds(source.math(isReal ? "isReal" : "isDouble", number), term.reads());
        var result = term.derived(type, Form.OBJECT, number + (isReal ? ".floatValue()" : ".doubleValue()"));
        return failing(result, term, isHeld.negated());
    }

    /** The integer that a text is. */
    Scalar integerOf(Term text, SqlType type) {
        var integer = text.derived(type, Form.LONG, cast("integer", text));
        return read(text, name(type.kind()), Scalar.of(integer), EvaluationError.INVALID_INTEGER);
    }

    /** The number that a text is. */
    Scalar numericOf(Term text, SqlType type) {
        var isRead = Condition.holds(cast("isNumeric", text), text.reads());
        var number = Scalar.of(text.derived(type, Form.UNLIMITED, cast("numeric", text)))
                .orFails(text.isNull().negated().and(isRead.negated().raising(EvaluationError.UNREADABLE_NUMERIC)));
        return read(text, "Numeric", number, EvaluationError.INVALID_NUMERIC);
    }

    private Scalar read(Term text, String type, Scalar number, EvaluationError invalid) {
        var isNone = Condition.holds(cast("isNo" + type, text), text.reads());
        var isTooLarge = Condition.holds(cast("overflows" + type, text), text.reads());
        var isPresent = text.isNull().negated();
        return number.orFails(isPresent.and(isTooLarge.raising(EvaluationError.NUMBER_OUT_OF_RANGE)))
                .orFails(isPresent.and(isNone.raising(invalid)));
    }

    /** The condition that a text is. */
    Truth booleanOf(Term text) {
        return new Truth(
                Condition.holds(cast("isTrue", text), text.reads()),
                Condition.holds(cast("isFalse", text), text.reads()),
                Condition.holds(cast("isNoBoolean", text), text.reads()).raising(EvaluationError.INVALID_TEXT));
    }

    private String cast(String function, Term text) {
        return "%s.%s(%s)".formatted(source.use(PgCast.class), function, text.source());
    }

    private static Scalar failing(Term result, Term from, Condition fails) {
        return Scalar.of(result)
                .orFails(from.isNull().negated().and(fails.raising(EvaluationError.NUMBER_OUT_OF_RANGE)));
    }
}
