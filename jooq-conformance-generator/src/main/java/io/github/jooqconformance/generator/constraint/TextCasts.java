package io.github.jooqconformance.generator.constraint;

import io.github.jooqconformance.generator.constraint.Term.Form;
import io.github.jooqconformance.runtime.validation.PgUuid;
import java.util.Set;

/** Casts to text, cutting it where the type limits it, and of text to UUIDs. */
final class TextCasts {
    private final DtoSource source;

    TextCasts(DtoSource source) {
        this.source = source;
    }

    /** What PostgreSQL writes of a value that is no constant. */
    Term text(Term term, SqlType type) {
        return switch (term.kind()) {
            case TEXT, CITEXT -> term.as(type);
            case CHARACTER -> term.derived(type, Form.OBJECT, source.pg("rtrim", term.source()));
            case ENUM -> term.derived(type, Form.OBJECT, term.source() + ".getLiteral()");
            case SMALLINT, INTEGER, BIGINT, NUMERIC -> term.derived(type, Form.OBJECT, number(term));
            case UUID -> term.derived(type, Form.OBJECT, term.source() + ".toString()");
            default ->
                throw new Refusal("casts " + term.type().name().name() + " to "
                        + type.name().name());
        };
    }

    private static String number(Term number) {
        if (number.form() == Form.BOXED || number.form() == Form.BIG_INTEGER) {
            return number.source() + ".toString()";
        }
        if (number.isIntegral()) {
            return "String.valueOf(" + number.source() + ")";
        }
        // Java gives some results another number of fraction digits; that of a column is its own.
        boolean isColumn = number.reads().equals(Set.of(number.source()));
        if (number.kind() != Kind.NUMERIC || number.form() != Form.BIG_DECIMAL || !isColumn) {
            throw new Refusal("casts a number that is held otherwise to text");
        }
        return number.source() + ".toPlainString()";
    }

    /** What {@code varchar(length)} or {@code char(length)} keeps of a value that is no constant. */
    Term limited(Term term, SqlType type, String length) {
        var text = text(term, type);
        var cut = source.text("left", text.source(), length);
        return text.derived(type, Form.OBJECT, type.kind() == Kind.CHARACTER ? source.pg("bpchar", cut, length) : cut);
    }

    /** The UUID that a text is. */
    Scalar uuidOf(Term text, SqlType type) {
        var uuids = source.use(PgUuid.class);
        var isUuid = Condition.holds("%s.isUuid(%s)".formatted(uuids, text.source()), text.reads());
        return Scalar.of(text.derived(type, Form.OBJECT, "%s.parse(%s)".formatted(uuids, text.source())))
                .orFails(text.isNull().negated().and(isUuid.negated().raising(EvaluationError.INVALID_TEXT)));
    }
}
