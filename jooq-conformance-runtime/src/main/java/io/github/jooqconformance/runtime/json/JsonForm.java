package io.github.jooqconformance.runtime.json;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jooq.types.DayToSecond;
import org.jooq.types.YearToMonth;
import org.jooq.types.YearToSecond;

/**
 * How the values of a Java type stand in the JSON of a DTO. Nothing else is taken for one, and nothing is rounded or
 * cut to become one.
 *
 * @param type the type
 * @param readers what reads a value of the text of a scalar, by the kind of the scalar; throws what Java's own parsers
 *     throw
 * @param demand what is demanded of a value, for people
 * @param text the string that a value is in JSON; empty where either Jackson writes it well
 */
record JsonForm<T>(
        Class<T> type, Map<Kind, Function<String, T>> readers, String demand, Optional<Function<T, String>> text) {
    /** The kinds of scalar values that JSON has. */
    enum Kind {
        STRING,
        NUMBER,
        BOOLEAN
    }

    /** No numeric type has integers of more digits than this that Java holds as one, and they are costly to make. */
    private static final int MOST_INTEGER_DIGITS = 1000;

    private static final Map<Class<?>, JsonForm<?>> FORMS = Stream.of(
                    new JsonForm<>(String.class, Map.of(Kind.STRING, text -> text), "a string", Optional.empty()),
                    new JsonForm<>(
                            Boolean.class, Map.of(Kind.BOOLEAN, Boolean::valueOf), "true or false", Optional.empty()),
                    number(
                            Byte.class,
                            "an integer of 8 bits",
                            text -> integer(text).byteValueExact()),
                    number(
                            Short.class,
                            "an integer of 16 bits",
                            text -> integer(text).shortValueExact()),
                    number(Integer.class, "an integer of 32 bits", JsonForm::parseInt),
                    number(Long.class, "an integer of 64 bits", JsonForm::parseLong),
                    number(BigInteger.class, "an integer", text -> integer(text).toBigIntegerExact()),
                    number(BigDecimal.class, "a number", BigDecimal::new),
                    floating(
                            Float.class,
                            "a number of single precision",
                            JsonForm::parseFloat,
                            List.of(Float.NaN, Float.POSITIVE_INFINITY, Float.NEGATIVE_INFINITY)),
                    floating(
                            Double.class,
                            "a number of double precision",
                            JsonForm::parseDouble,
                            List.of(Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY)),
                    string(UUID.class, "a UUID with hyphens", JsonForm::uuid, UUID::toString),
                    string(byte[].class, "bytes in base64", Base64.getDecoder()::decode, JsonForm::base64),
                    string(LocalDate.class, "a date in ISO 8601", IsoText::date, IsoText::text),
                    string(LocalTime.class, "a time in ISO 8601", IsoText::time, IsoText::text),
                    string(OffsetTime.class, "a time with offset in ISO 8601", IsoText::offsetTime, IsoText::text),
                    string(
                            LocalDateTime.class,
                            "a date and time without offset in ISO 8601",
                            IsoText::timestamp,
                            IsoText::text),
                    string(
                            OffsetDateTime.class,
                            "a date and time with offset in ISO 8601",
                            IsoText::offsetTimestamp,
                            IsoText::text),
                    string(YearToSecond.class, "a duration in ISO 8601", IntervalText::interval, IntervalText::text),
                    string(
                            YearToMonth.class,
                            "a duration of months in ISO 8601",
                            IntervalText::months,
                            IntervalText::text),
                    string(DayToSecond.class, "a duration of days in ISO 8601", IntervalText::days, IntervalText::text))
            .collect(Collectors.toUnmodifiableMap(JsonForm::type, form -> form));

    JsonForm {
        readers = Map.copyOf(readers);
    }

    private static <T> JsonForm<T> string(
            Class<T> type, String demand, Function<String, T> parse, Function<T, String> text) {
        return new JsonForm<>(type, Map.of(Kind.STRING, parse), demand, Optional.of(text));
    }

    private static <T> JsonForm<T> number(Class<T> type, String demand, Function<String, T> parse) {
        return new JsonForm<>(type, Map.of(Kind.NUMBER, parse), demand, Optional.empty());
    }

    private static <T> JsonForm<T> floating(Class<T> type, String demand, Function<String, T> parse, List<T> names) {
        return new JsonForm<>(
                type,
                Map.of(Kind.NUMBER, parse, Kind.STRING, text -> named(text, names)),
                demand + ", or one of the strings " + names,
                Optional.empty());
    }

    /** The form of a type's values, if it is one of those that DTOs have for PostgreSQL's types. */
    static Optional<JsonForm<?>> find(Class<?> type) {
        return Optional.ofNullable(FORMS.get(type));
    }

    /** The string that a value is in JSON; empty where either Jackson writes it well. */
    @SuppressWarnings("unchecked") // The form is that of the value's class.
    static Optional<String> textOf(Object value) {
        return find(value.getClass())
                .flatMap(form -> ((JsonForm<Object>) form).text())
                .map(text -> text.apply(value));
    }

    /** Whether a scalar of a kind may be a value. */
    boolean isA(Kind kind) {
        return readers.containsKey(kind);
    }

    /** The value that a scalar of one of the right kinds is; empty if it is none. */
    Optional<T> read(Kind kind, String text) {
        try {
            return Optional.ofNullable(readers.get(kind)).map(reader -> reader.apply(text));
        } catch (DateTimeException | IllegalArgumentException | ArithmeticException refused) {
            // The caller, who knows where the value stands, reports it.
            return Optional.empty();
        }
    }

    /** The number, if neither a fraction nor a monstrous exponent bars it from being an integer. */
    private static BigDecimal integer(String text) {
        var number = new BigDecimal(text);
        long digits = (long) number.precision() - number.scale();
        if (number.signum() != 0 && (digits <= 0 || digits > MOST_INTEGER_DIGITS)) {
            throw new ArithmeticException("no integer, or out of range");
        }
        return number.signum() == 0 ? BigDecimal.ZERO : number;
    }

    private static int parseInt(String text) {
        return isPlain(text) ? Integer.parseInt(text) : integer(text).intValueExact();
    }

    private static long parseLong(String text) {
        return isPlain(text) ? Long.parseLong(text) : integer(text).longValueExact();
    }

    /** Whether a number has neither a fraction nor an exponent. */
    private static boolean isPlain(String number) {
        return number.indexOf('.') < 0 && number.indexOf('e') < 0 && number.indexOf('E') < 0;
    }

    private static float parseFloat(String text) {
        float value = Float.parseFloat(text);
        requireRepresented(text, value == 0, Float.isFinite(value));
        return value;
    }

    private static double parseDouble(String text) {
        double value = Double.parseDouble(text);
        requireRepresented(text, value == 0, Double.isFinite(value));
        return value;
    }

    /** As PostgreSQL does, refuses what overflows to infinity or vanishes to zero. */
    private static void requireRepresented(String text, boolean isZero, boolean isFinite) {
        if ((!isFinite && Character.isDigit(text.charAt(text.length() - 1)))
                || (isZero && new BigDecimal(text).signum() != 0)) {
            throw new NumberFormatException("out of range");
        }
    }

    private static <T> T named(String text, List<T> values) {
        return values.stream()
                .filter(value -> value.toString().equals(text))
                .findFirst()
                .orElseThrow(() -> new NumberFormatException("no name of a value"));
    }

    private static UUID uuid(String text) {
        var value = UUID.fromString(text);
        if (!value.toString().equalsIgnoreCase(text)) {
            throw new IllegalArgumentException("not all digits of a UUID");
        }
        return value;
    }

    private static String base64(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }
}
