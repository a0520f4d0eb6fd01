package io.github.jooqconformance.generator.constraint;

import io.github.jooqconformance.generator.constraint.Term.Form;
import java.util.Optional;

/** Casts between dates and times without a time zone. */
final class TemporalCasts {
    private final DtoSource source;

    TemporalCasts(DtoSource source) {
        this.source = source;
    }

    /** A date or time, which is no constant, as another type; empty if this does not know the types. */
    Optional<Scalar> find(Term term, SqlType type) {
        if (term.isLiteral() || type.kind() == term.kind()) {
            return Optional.empty();
        }
        return switch (term.kind()) {
            case DATE -> type.kind() == Kind.TIMESTAMP ? Optional.of(startOfDay(term, type)) : Optional.empty();
            case TIMESTAMP ->
                switch (type.kind()) {
                    case DATE -> Optional.of(part(term, type, "toLocalDate"));
                    case TIME -> Optional.of(part(term, type, "toLocalTime"));
                    default -> Optional.empty();
                };
            default -> Optional.empty();
        };
    }

    private Scalar startOfDay(Term date, SqlType type) {
        TemporalArithmetic.requireFinite(date);
        var start = date.derived(type, Form.OBJECT, date.source() + ".atStartOfDay()");
        var isHeld = Condition.holds(source.time("isInRange", start.source()), date.reads());
        return Scalar.of(start)
                .orFails(date.isNull().negated().and(isHeld.negated().raising(EvaluationError.TIME_OUT_OF_RANGE)));
    }

    private static Scalar part(Term timestamp, SqlType type, String method) {
        TemporalArithmetic.requireFinite(timestamp);
        return Scalar.of(timestamp.derived(type, Form.OBJECT, "%s.%s()".formatted(timestamp.source(), method)));
    }
}
