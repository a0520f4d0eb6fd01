package io.github.jooqconformance.runtime.validation;

import java.math.BigDecimal;
import java.math.BigInteger;
import org.jooq.types.DayToSecond;
import org.jooq.types.YearToMonth;
import org.jooq.types.YearToSecond;
import org.jspecify.annotations.Nullable;

/**
 * A value of {@code interval} as PostgreSQL stores it.
 *
 * @param months the months, those of the years among them
 * @param days the days
 * @param micros the rest in microseconds
 * @see <a href="https://www.postgresql.org/docs/current/datatype-datetime.html#DATATYPE-INTERVAL-INPUT">intervals</a>
 */
public record PgInterval(int months, int days, long micros) implements Comparable<PgInterval> {
    private static final int MONTHS_OF_YEAR = 12;
    private static final int DAYS_OF_MONTH = 30;
    private static final long MICROS_OF_SECOND = 1_000_000;
    private static final long MICROS_OF_MINUTE = 60 * MICROS_OF_SECOND;
    private static final long MICROS_OF_HOUR = 60 * MICROS_OF_MINUTE;
    private static final long MICROS_OF_DAY = 24 * MICROS_OF_HOUR;
    private static final BigInteger MICROS_OF_YEAR = BigInteger.valueOf(MICROS_OF_DAY * 1_461 / 4);
    private static final double NANOS_OF_SECOND = 1e9;

    /**
     * Whether {@code interval} holds the value as jOOQ sends it. What it does not send as it is, is refused: months and
     * days of different signs, of which it writes one, and a fraction of a second that it rounds to a whole one.
     */
    public static boolean isInterval(YearToSecond value) {
        long months = value.getSign() * months(value.getYearToMonth());
        return months == (int) months
                && isOfSign(value, value.getYearToMonth().getSign(), months != 0)
                && isOfSign(value, value.getDayToSecond().getSign(), isSomeTime(value.getDayToSecond()))
                && Math.abs(microsOfFraction(value)) < MICROS_OF_SECOND;
    }

    private static boolean isOfSign(YearToSecond value, int sign, boolean isPresent) {
        return !isPresent || sign == value.getSign();
    }

    private static boolean isSomeTime(DayToSecond time) {
        return (time.getDays() | time.getHours() | time.getMinutes() | time.getSeconds() | time.getNano()) != 0;
    }

    private static long months(YearToMonth value) {
        return (long) value.getYears() * MONTHS_OF_YEAR + value.getMonths();
    }

    /** The interval as it is stored, with microseconds; null if {@link #isInterval} refuses it. */
    public static @Nullable PgInterval of(YearToSecond value) {
        if (!isInterval(value)) {
            return null;
        }
        int sign = value.getSign();
        long micros = sign
                        * (value.getHours() * MICROS_OF_HOUR
                                + value.getMinutes() * MICROS_OF_MINUTE
                                + value.getSeconds() * MICROS_OF_SECOND)
                + microsOfFraction(value);
        return new PgInterval((int) (sign * months(value.getYearToMonth())), sign * value.getDays(), micros);
    }

    /** jOOQ takes the seconds for a binary fraction, and rounds what is behind the point. */
    private static long microsOfFraction(YearToSecond value) {
        int sign = value.getSign();
        double seconds = sign * value.getSeconds() + sign * value.getNano() / NANOS_OF_SECOND;
        return Math.round((seconds - (int) seconds) * MICROS_OF_SECOND);
    }

    /** How PostgreSQL orders intervals: as if every month had 30 days, and every day 24 hours. */
    @Override
    public int compareTo(PgInterval other) {
        int wholeDays = Long.compare(wholeDays(), other.wholeDays());
        return wholeDays != 0 ? wholeDays : Long.compare(microsOfDay(), other.microsOfDay());
    }

    private long wholeDays() {
        return (long) months * DAYS_OF_MONTH + days + Math.floorDiv(micros, MICROS_OF_DAY);
    }

    private long microsOfDay() {
        return Math.floorMod(micros, MICROS_OF_DAY);
    }

    /** {@code extract(epoch from interval)}: the seconds, as if every year had 365.25 days. */
    public BigDecimal epoch() {
        long daysOfRest = (long) (months % MONTHS_OF_YEAR) * DAYS_OF_MONTH + days;
        var sum = MICROS_OF_YEAR
                .multiply(BigInteger.valueOf(months / MONTHS_OF_YEAR))
                .add(BigInteger.valueOf(daysOfRest).multiply(BigInteger.valueOf(MICROS_OF_DAY)))
                .add(BigInteger.valueOf(micros));
        return new BigDecimal(sum, 6);
    }
}
