package io.github.jooqconformance.generator.constraint;

import io.github.jooqconformance.generator.constraint.Term.Form;
import io.github.jooqconformance.runtime.schema.ColumnType;
import io.github.jooqconformance.runtime.schema.QualifiedName;
import java.math.BigDecimal;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The functions that make something of a date or time without a time zone: what has one depends on the session's. */
final class TimeFunctions {
    private static final Map<String, String> FIELDS_OF_DATE = Map.of(
            "month",
            "getMonthValue()",
            "day",
            "getDayOfMonth()",
            "doy",
            "getDayOfYear()",
            "isodow",
            "getDayOfWeek().getValue()");

    private static final Map<String, String> FIELDS_OF_TIME = Map.of("hour", "getHour()", "minute", "getMinute()");

    private static final Map<String, ChronoUnit> UNITS = Map.of(
            "day",
            ChronoUnit.DAYS,
            "hour",
            ChronoUnit.HOURS,
            "minute",
            ChronoUnit.MINUTES,
            "second",
            ChronoUnit.SECONDS);

    /** How to get to the first day of what is not always as long. */
    private static final Map<String, String> FIRST_DAYS =
            Map.of("month", ".withDayOfMonth(1)", "year", ".withDayOfYear(1)");

    private final DtoSource source;

    TimeFunctions(DtoSource source) {
        this.source = source;
    }

    /** Whether a date or time is finite: always, since one that is not may only be compared. */
    Truth isFinite(Term term) {
        TemporalArithmetic.requireFinite(term);
        return switch (term.kind()) {
            case DATE, TIMESTAMP, TIMESTAMPTZ -> Truth.certain(Condition.always());
            default -> throw Functions.unknown("isfinite");
        };
    }

    /** What a function makes of its arguments; empty if it is none of dates and times. */
    Optional<Scalar> find(String function, List<Scalar> arguments) {
        return switch (function + "/" + arguments.size()) {
            case "extract/2", "date_part/2" ->
                Optional.of(arguments.get(1).map(term -> field(function, unit(arguments.get(0), function), term)));
            case "date_trunc/2" ->
                Optional.of(arguments.get(1).flatMap(term -> truncated(unit(arguments.get(0), function), term)));
            default -> Optional.empty();
        };
    }

    private static String unit(Scalar argument, String function) {
        return argument.findLiteral().map(Term::source).orElseThrow(() -> Functions.unknown(function));
    }

    private Term field(String function, String field, Term term) {
        TemporalArithmetic.requireFinite(term);
        if (function.equals("extract") && field.equals("epoch") && isOfColumn(term)) {
            return term.derived(type(Kind.NUMERIC, "numeric"), Form.BIG_DECIMAL, term.source() + ".epoch()");
        }
        var seconds = function.equals("extract") ? findMicros(field, term) : Optional.<String>empty();
        if (seconds.isPresent()) {
            var java = "%s.valueOf(%s, 6)".formatted(source.use(BigDecimal.class), seconds.get());
            return term.derived(type(Kind.NUMERIC, "numeric"), Form.BIG_DECIMAL, java);
        }
        var isDate = term.kind() == Kind.DATE || term.kind() == Kind.TIMESTAMP;
        var ofDate = isDate ? Optional.ofNullable(FIELDS_OF_DATE.get(field)) : Optional.<String>empty();
        var ofTime = term.kind() == Kind.TIMESTAMP
                ? Optional.ofNullable(FIELDS_OF_TIME.get(field))
                : Optional.<String>empty();
        var java = ofDate.or(() -> ofTime)
                .map(method -> term.source() + "." + method)
                .or(() -> isDate ? calculated(field, term) : Optional.empty())
                .filter(found -> !term.isLiteral())
                .orElseThrow(() -> new Refusal(
                        "takes the " + field + " of a " + term.type().name().name()));
        return function.equals("extract")
                ? term.derived(type(Kind.NUMERIC, "numeric"), Form.INT, java)
                : term.derived(type(Kind.DOUBLE, "float8"), Form.OBJECT, java);
    }

    private static boolean isOfColumn(Term term) {
        return term.kind() == Kind.INTERVAL && term.form() == Form.OBJECT;
    }

    /** What is counted in seconds, in microseconds. */
    private Optional<String> findMicros(String field, Term term) {
        if (term.isLiteral()) {
            return Optional.empty();
        }
        var isTimestamp = term.kind() == Kind.TIMESTAMP || term.kind() == Kind.TIMESTAMPTZ;
        return switch (field) {
            case "second" ->
                term.kind() == Kind.TIMESTAMP
                        ? Optional.of(source.time("microsOfMinute", term.source()))
                        : Optional.empty();
            case "epoch" -> {
                if (term.kind() == Kind.INTERVAL && term.form() == Form.LONG) {
                    yield Optional.of(term.source());
                }
                yield isTimestamp ? Optional.of(source.time("epochMicros", term.source())) : Optional.empty();
            }
            default -> Optional.empty();
        };
    }

    private Optional<String> calculated(String field, Term term) {
        return switch (field) {
            case "year" -> Optional.of(source.time("year", term.source()));
            case "dow" -> Optional.of(term.source() + ".getDayOfWeek().getValue() % 7");
            case "quarter" -> Optional.of("(" + term.source() + ".getMonthValue() + 2) / 3");
            default -> Optional.empty();
        };
    }

    private Scalar truncated(String unit, Term term) {
        TemporalArithmetic.requireFinite(term);
        boolean isCalendrical = FIRST_DAYS.containsKey(unit);
        if (term.kind() != Kind.TIMESTAMP || term.isLiteral() || !(isCalendrical || UNITS.containsKey(unit))) {
            throw new Refusal("truncates a " + term.type().name().name() + " to the " + unit);
        }
        var start = "%s%s.truncatedTo(%s.%s)"
                .formatted(
                        term.source(),
                        FIRST_DAYS.getOrDefault(unit, ""),
                        source.use(ChronoUnit.class),
                        UNITS.getOrDefault(unit, ChronoUnit.DAYS).name());
        var truncated = term.derived(term.type(), Form.OBJECT, start);
        return isCalendrical ? requireInRange(truncated) : Scalar.of(truncated);
    }

    /** The first timestamp that PostgreSQL has is not at the start of a year or month. */
    private Scalar requireInRange(Term timestamp) {
        var isHeld = Condition.holds(source.time("isInRange", timestamp.source()), timestamp.reads());
        return Scalar.of(timestamp)
                .orFails(timestamp.isNull().negated().and(isHeld.negated().raising(EvaluationError.TIME_OUT_OF_RANGE)));
    }

    private static SqlType type(Kind kind, String name) {
        return new SqlType(kind, new QualifiedName(ColumnType.SYSTEM_SCHEMA, name));
    }
}
