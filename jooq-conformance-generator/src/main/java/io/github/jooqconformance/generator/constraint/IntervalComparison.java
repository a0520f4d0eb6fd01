package io.github.jooqconformance.generator.constraint;

import io.github.jooqconformance.generator.constraint.Term.Form;
import io.github.jooqconformance.runtime.validation.PgInterval;
import java.util.Optional;

/** Lengths of time: those of columns, and those that were calculated, in microseconds. */
final class IntervalComparison implements Comparison {
    @Override
    public Optional<Condition> test(Operator operator, Term left, Term right, DtoSource source) {
        if (left.kind() != Kind.INTERVAL || right.kind() != Kind.INTERVAL) {
            return Optional.empty();
        }
        boolean isCalculated = left.form() == Form.LONG && (right.isLiteral() || right.form() == Form.LONG);
        var reads = Comparison.reads(left, right);
        return isCalculated
                ? findMicros(right).map(micros -> Condition.compare(left.source(), operator, micros, reads))
                : findInterval(right, source)
                        .map(other -> "%s.compareTo(%s)".formatted(interval(left, source), other))
                        .map(comparison -> Condition.compare(comparison, operator, "0", reads));
    }

    private static Optional<String> findMicros(Term term) {
        return term.isLiteral()
                ? IntervalText.parse(term.source()).map(interval -> interval.comparedMicros() + "L")
                : Optional.of(term.source());
    }

    private static Optional<String> findInterval(Term term, DtoSource source) {
        return term.isLiteral()
                ? IntervalText.parse(term.source()).map(interval -> constant(interval, source))
                : Optional.of(interval(term, source));
    }

    private static String interval(Term term, DtoSource source) {
        return term.form() == Form.LONG
                ? "new %s(0, 0, %s)".formatted(source.use(PgInterval.class), term.source())
                : term.source();
    }

    private static String constant(IntervalText interval, DtoSource source) {
        var java = "new %s(%d, %d, %dL)"
                .formatted(source.use(PgInterval.class), interval.months(), interval.days(), interval.micros());
        return source.constant(PgInterval.class, "INTERVAL", java);
    }
}
