package io.github.jooqconformance.generator.constraint;

import io.github.jooqconformance.generator.constraint.Term.Form;
import io.github.jooqconformance.runtime.schema.ColumnType;
import io.github.jooqconformance.runtime.schema.QualifiedName;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Calculates with dates, and with times where the session's time zone does not matter. */
final class TemporalArithmetic {
    private static final long MICROS_OF_SECOND = 1_000_000;

    private static final SqlType INTERVAL = type(Kind.INTERVAL, "interval");

    /** What a result can be out of the range of, and the function that tells. */
    private static final Map<Kind, String> RANGE_TESTS = Map.of(
            Kind.DATE, "isInRange",
            Kind.TIMESTAMP, "isInRange",
            Kind.TIMESTAMPTZ, "isInRange",
            Kind.INTERVAL, "isInterval");

    private final DtoSource source;

    TemporalArithmetic(DtoSource source) {
        this.source = source;
    }

    private static SqlType type(Kind kind, String name) {
        return new SqlType(kind, new QualifiedName(ColumnType.SYSTEM_SCHEMA, name));
    }

    /** Whether one of two operands is a date or time. */
    static boolean isMeant(Scalar left, Scalar right) {
        return Stream.of(left, right)
                .flatMap(value -> value.branches().stream())
                .anyMatch(branch -> isTemporal(branch.term().kind()));
    }

    private static boolean isTemporal(Kind kind) {
        return kind == Kind.DATE || kind == Kind.TIMESTAMP || kind == Kind.TIMESTAMPTZ;
    }

    /** {@code left operator right}. */
    Scalar calculate(char operator, Scalar left, Scalar right) {
        var result = Scalar.combined(List.of(left, right), terms -> calculate(operator, terms.get(0), terms.get(1)));
        var fails = isInfinite(operator, left, right).or(isInfinite(operator, right, left));
        for (var branch : result.branches()) {
            fails = fails.or(branch.guard().and(outOfRange(branch.term())));
        }
        return result.thenFails(fails);
    }

    /** When an operand is infinite, beside another one: only the bound of a range can be. */
    private Condition isInfinite(char operator, Scalar operand, Scalar other) {
        var error = operator == '-' && isOfDates(operand) && isOfDates(other)
                ? EvaluationError.TIME_OUT_OF_RANGE
                : EvaluationError.INFINITE_TIME;
        return operand.branches().stream()
                .filter(branch -> branch.term().form() == Form.UNLIMITED
                        && isTemporal(branch.term().kind()))
                .map(branch -> branch.guard()
                        .and(branch.term().isNull().negated())
                        .and(other.isNull().negated())
                        .and(Condition.holds(
                                        source.time("isInRange", branch.term().source()),
                                        branch.term().reads())
                                .negated()
                                .raising(error)))
                .reduce(Condition.never(), Condition::or);
    }

    private static boolean isOfDates(Scalar value) {
        return value.branches().stream().allMatch(branch -> branch.term().kind() == Kind.DATE);
    }

    private Condition outOfRange(Term term) {
        if (!RANGE_TESTS.containsKey(term.kind())) {
            return Condition.never();
        }
        var test = source.time(RANGE_TESTS.get(term.kind()), term.source());
        return term.isNull()
                .negated()
                .and(Condition.holds(test, term.reads()).negated().raising(EvaluationError.TIME_OUT_OF_RANGE));
    }

    private Term calculate(char operator, Term left, Term right) {
        if (operator == '+' && !isTemporal(left.kind())) {
            return calculate(operator, right, left);
        }
        boolean isSum = operator == '+' || operator == '-';
        if (operator == '-' && left.kind() == right.kind() && !(left.isLiteral() && right.isLiteral())) {
            return difference(left, right);
        }
        if (!isSum || left.isLiteral()) {
            throw unknown(operator, left, right);
        }
        if (left.kind() == Kind.DATE && (right.kind() == Kind.INTEGER || right.kind() == Kind.SMALLINT)) {
            var method = operator == '+' ? "plusDays" : "minusDays";
            return result(
                    left.type(), Form.OBJECT, left, right, left.source() + "." + method + "(" + right.source() + ")");
        }
        if (right.kind() == Kind.INTERVAL && right.isLiteral()) {
            return IntervalText.parse(right.source())
                    .map(interval -> moved(left, operator == '+' ? interval : interval.negated()))
                    .orElseThrow(() -> unknown(operator, left, right));
        }
        throw unknown(operator, left, right);
    }

    /** The bound of a range may be infinite. */
    static void requireFinite(Term term) {
        if (term.form() == Form.UNLIMITED) {
            throw new Refusal("calculates with a bound of a range");
        }
    }

    private Term difference(Term left, Term right) {
        var start = right.isLiteral() ? TemporalComparison.constant(right, source) : right.source();
        var end = left.isLiteral() ? TemporalComparison.constant(left, source) : left.source();
        if (left.kind() == Kind.DATE) {
            var days = "%s.DAYS.between(%s, %s)".formatted(source.use(ChronoUnit.class), start, end);
            return result(Functions.INTEGER, Form.LONG, left, right, days);
        }
        return result(INTERVAL, Form.LONG, left, right, source.time("micros", start, end));
    }

    private static Term moved(Term term, IntervalText interval) {
        boolean hasDays = interval.months() != 0 || interval.days() != 0;
        if (hasDays && term.kind() == Kind.TIMESTAMPTZ) {
            throw new Refusal("adds days to a timestamptz, which depends on the session's time zone");
        }
        var java = new StringBuilder(term.source());
        if (term.kind() == Kind.DATE) {
            java.append(".atStartOfDay()");
        }
        append(java, "plusMonths", interval.months());
        append(java, "plusDays", interval.days());
        append(java, "plusSeconds", interval.micros() / MICROS_OF_SECOND);
        append(java, "plusNanos", interval.micros() % MICROS_OF_SECOND * 1_000);
        var type = term.kind() == Kind.DATE ? type(Kind.TIMESTAMP, "timestamp") : term.type();
        return term.derived(type, Form.OBJECT, java.toString());
    }

    private static void append(StringBuilder java, String method, long amount) {
        if (amount != 0) {
            java.append('.').append(method).append('(').append(amount).append(amount == (int) amount ? ")" : "L)");
        }
    }

    private static Term result(SqlType type, Form form, Term left, Term right, String java) {
        return new Term(type, form, java, left.isNull().or(right.isNull()), Comparison.reads(left, right));
    }

    private static Refusal unknown(char operator, Term left, Term right) {
        return new Refusal("calculates %s %s %s"
                .formatted(
                        left.type().name().name(), operator, right.type().name().name()));
    }
}
