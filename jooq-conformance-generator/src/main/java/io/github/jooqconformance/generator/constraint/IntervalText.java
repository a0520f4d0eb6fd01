package io.github.jooqconformance.generator.constraint;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * An interval as PostgreSQL prints it: {@code 1 year 2 mons 3 days 04:05:06.7}.
 *
 * @param months the years and months
 * @param days the days
 * @param micros the rest
 */
record IntervalText(long months, long days, long micros) {
    private static final Pattern PRINTED = Pattern.compile(
            "(?:([+-]?\\d{1,6}) years?)? ?(?:([+-]?\\d{1,6}) mons?)? ?(?:([+-]?\\d{1,7}) days?)? ?(?:([+-]?)(\\d{2,8}):(\\d{2}):(\\d{2}(?:\\.\\d{1,6})?))?");

    private static final long MONTHS_OF_YEAR = 12;
    private static final long DAYS_OF_MONTH = 30;
    private static final long MICROS_OF_DAY = 86_400_000_000L;

    /** The interval that a text is; empty if it is written otherwise, or its parts have different signs. */
    static Optional<IntervalText> parse(String text) {
        var matcher = PRINTED.matcher(text);
        if (text.isEmpty() || !matcher.matches()) {
            return Optional.empty();
        }
        var interval = new IntervalText(
                number(matcher.group(1)) * MONTHS_OF_YEAR + number(matcher.group(2)),
                number(matcher.group(3)),
                micros(matcher.group(4), matcher.group(5), matcher.group(6), matcher.group(7)));
        boolean isSomePositive = interval.parts().anyMatch(part -> part > 0);
        boolean isSomeNegative = interval.parts().anyMatch(part -> part < 0);
        return isSomePositive && isSomeNegative ? Optional.empty() : Optional.of(interval);
    }

    private Stream<Long> parts() {
        return Stream.of(months, days, micros);
    }

    private static long number(@Nullable String digits) {
        return digits == null ? 0 : Long.parseLong(digits);
    }

    private static long micros(
            @Nullable String sign, @Nullable String hours, @Nullable String minutes, @Nullable String seconds) {
        if (sign == null || hours == null || seconds == null) {
            return 0;
        }
        long micros = (number(hours) * 60 + number(minutes)) * 60_000_000
                + new BigDecimal(seconds).movePointRight(6).longValueExact();
        return sign.equals("-") ? -micros : micros;
    }

    IntervalText negated() {
        return new IntervalText(-months, -days, -micros);
    }

    /** The length by which PostgreSQL compares intervals: a month is 30 days, and a day 24 hours. */
    long comparedMicros() {
        return (months * DAYS_OF_MONTH + days) * MICROS_OF_DAY + micros;
    }
}
