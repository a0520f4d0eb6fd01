package io.github.jooqconformance.generator.constraint;

import static java.util.Objects.requireNonNull;

import io.github.jooqconformance.generator.constraint.Term.Form;
import io.github.jooqconformance.runtime.validation.PgCast;
import java.util.Map;

/** Casts to types of numbers that cannot hold, or read, every value. */
final class NumberCasts {
    private static final String NOTATIONS = "PostgreSQL reads numbers such as 0x1f and 1_000 since version 16 only";
    private static final String NOTATIONS_AND_NAN =
            NOTATIONS + ", and Java reads no NaN, and more than 1000 digits slowly";

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

    /** The integer that a text is. */
    Scalar integerOf(Term text, SqlType type) {
        return read(text, "Integer", name(type.kind()), text.derived(type, Form.LONG, cast("integer", text)));
    }

    /** The number that a text is. */
    Scalar numericOf(Term text, SqlType type) {
        return read(text, "Numeric", "Numeric", text.derived(type, Form.UNLIMITED, cast("numeric", text)));
    }

    private Scalar read(Term text, String notation, String type, Term number) {
        var isCertain = Condition.holds(cast("is" + notation, text), text.reads());
        var certain = new Term(
                number.type(), number.form(), number.source(), text.isNull().or(isCertain.negated()), number.reads());
        var isNone = Condition.holds(cast("isNo" + type, text), text.reads());
        var isTooLarge = Condition.holds(cast("overflows" + type, text), text.reads());
        var isPresent = text.isNull().negated();
        return Scalar.of(certain)
                .orFails(isPresent.and(isTooLarge.raising(EvaluationError.NUMBER_OUT_OF_RANGE)))
                .orFails(isPresent.and(isNone.raising(EvaluationError.INVALID_TEXT)))
                .doubted(notation.equals("Integer") ? NOTATIONS : NOTATIONS_AND_NAN);
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
