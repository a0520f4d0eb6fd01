package io.github.jooqconformance.generator.constraint;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.temporal.ChronoField;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Dates and times of the same type, and dates and timestamps. */
final class TemporalComparison implements Comparison {
    /** How PostgreSQL prints a timestamp in the ISO style, years of four digits only. */
    private static final DateTimeFormatter TIMESTAMP = new DateTimeFormatterBuilder()
            .appendPattern("uuuu-MM-dd HH:mm:ss")
            .appendFraction(ChronoField.NANO_OF_SECOND, 0, 6, true)
            .toFormatter(Locale.ROOT);

    private static final DateTimeFormatter TIMESTAMPTZ = new DateTimeFormatterBuilder()
            .append(TIMESTAMP)
            .appendOffset("+HH:mm:ss", "+00")
            .toFormatter(Locale.ROOT);

    @Override
    public Optional<Condition> test(Operator operator, Term left, Term right, DtoSource source) {
        if (left.kind() == Kind.DATE && right.kind() == Kind.TIMESTAMP) {
            return Optional.of(compared(operator, startOfDay(left, right.type()), right, source));
        }
        if (left.kind() == Kind.TIMESTAMP && right.kind() == Kind.DATE) {
            return Optional.of(compared(operator, left, startOfDay(right, left.type()), source));
        }
        return switch (left.kind()) {
            case DATE, TIME, TIMESTAMP, TIMESTAMPTZ ->
                left.kind() == right.kind() ? Optional.of(compared(operator, left, right, source)) : Optional.empty();
            default -> Optional.empty();
        };
    }

    /** A date as a timestamp, be it one that PostgreSQL does not have: it is later than all that it has. */
    private static Term startOfDay(Term date, SqlType timestamp) {
        if (date.isLiteral()) {
            return Term.literal(timestamp, date.source() + " 00:00:00");
        }
        TemporalArithmetic.requireFinite(date);
        return date.derived(timestamp, Term.Form.OBJECT, date.source() + ".atStartOfDay()");
    }

    private static Condition compared(Operator operator, Term left, Term right, DtoSource source) {
        var other = right.isLiteral() ? constant(right, source) : right.source();
        var reads = Comparison.reads(left, right);
        return switch (operator) {
            case LESS -> test(left, "isBefore", other, reads);
            case AT_LEAST -> test(left, "isBefore", other, reads).negated();
            case GREATER -> test(left, "isAfter", other, reads);
            case AT_MOST -> test(left, "isAfter", other, reads).negated();
            // Two values of the same instant may differ in their offsets.
            case EQUAL -> test(left, left.kind() == Kind.TIMESTAMPTZ ? "isEqual" : "equals", other, reads);
            case UNEQUAL -> throw new IllegalArgumentException(operator.sql());
        };
    }

    private static Condition test(Term left, String method, String other, Set<String> reads) {
        return Condition.holds(left.source() + "." + method + "(" + other + ")", reads);
    }

    /** The name of the constant that a literal is. */
    static String constant(Term literal, DtoSource source) {
        try {
            return switch (literal.kind()) {
                case DATE -> constant(LocalDate.parse(literal.source()), LocalDate.class, source);
                case TIME -> constant(LocalTime.parse(literal.source()), LocalTime.class, source);
                case TIMESTAMP ->
                    constant(LocalDateTime.parse(literal.source(), TIMESTAMP), LocalDateTime.class, source);
                default ->
                    constant(
                            OffsetDateTime.parse(literal.source(), TIMESTAMPTZ).withOffsetSameInstant(ZoneOffset.UTC),
                            OffsetDateTime.class,
                            source);
            };
        } catch (DateTimeException e) {
            throw new Refusal("compares with " + literal.source(), e);
        }
    }

    private static String constant(Object value, Class<?> type, DtoSource source) {
        var name = value.toString().replaceAll("[^0-9]+", "_");
        return source.constant(type, "AT_" + name, source.use(type) + ".parse(\"" + value + "\")");
    }
}
