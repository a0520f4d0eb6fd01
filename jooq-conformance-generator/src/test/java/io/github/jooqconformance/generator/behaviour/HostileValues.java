package io.github.jooqconformance.generator.behaviour;

import static java.util.Objects.requireNonNull;

import io.github.jooqconformance.runtime.json.Json;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Values by their Java types that PostgreSQL, its driver or jOOQ may stumble over. */
final class HostileValues {
    private static final Map<Type, List<?>> VALUES = Map.ofEntries(
            Map.entry(String.class, texts()),
            Map.entry(BigDecimal.class, decimals()),
            Map.entry(
                    Double.class,
                    List.of(
                            Double.NaN,
                            Double.POSITIVE_INFINITY,
                            Double.NEGATIVE_INFINITY,
                            Double.MIN_VALUE,
                            Double.MAX_VALUE,
                            -0.0)),
            Map.entry(
                    Float.class,
                    List.of(
                            Float.NaN,
                            Float.POSITIVE_INFINITY,
                            Float.NEGATIVE_INFINITY,
                            Float.MIN_VALUE,
                            Float.MAX_VALUE,
                            -0.0f)),
            Map.entry(LocalDate.class, dates().toList()),
            Map.entry(LocalDateTime.class, dateTimes().toList()),
            Map.entry(OffsetDateTime.class, offsetDateTimes()),
            Map.entry(LocalTime.class, times()),
            Map.entry(OffsetTime.class, offsetTimes()),
            Map.entry(Json.class, jsons()),
            Map.entry(byte[].class, List.of(new byte[0], new byte[] {0, -1})),
            Map.entry(Long.class, List.of(Long.MIN_VALUE, Long.MAX_VALUE)),
            Map.entry(Integer.class, List.of(Integer.MIN_VALUE, Integer.MAX_VALUE)));

    private HostileValues() {}

    /** Those of a type; of a list, lists of what its elements may be. */
    static List<?> of(Type type) {
        if (!(type instanceof ParameterizedType list)) {
            return requireNonNull(VALUES.get(type), type::getTypeName);
        }
        if (list.getRawType() == Map.class) {
            return maps();
        }
        var elements = of(list.getActualTypeArguments()[0]);
        return Stream.of(
                        elements.stream().map(Arrays::asList),
                        elements.stream().map(element -> Arrays.asList(null, element)),
                        Stream.of(List.of(), Collections.nCopies(10_000, null)))
                .flatMap(lists -> lists)
                .toList();
    }

    /** Each text as a key and as a value. */
    private static List<Map<String, String>> maps() {
        var asKeys = texts().stream().map(text -> Collections.<String, String>singletonMap(text, null));
        var asValues = texts().stream().map(text -> Map.of("a", text, "b", "c"));
        return Stream.of(asKeys, asValues, Stream.of(Map.<String, String>of()))
                .flatMap(maps -> maps)
                .toList();
    }

    private static List<OffsetTime> offsetTimes() {
        var zones = Stream.of("Z", "-15:59:59", "+15:59:59", "+16:00", "-18:00").map(ZoneOffset::of);
        return zones.flatMap(zone -> times().stream().map(time -> time.atOffset(zone)))
                .toList();
    }

    private static List<String> texts() {
        return List.of(
                "\0",
                "a\0b",
                "\ud800",
                "a\udc00b",
                "\udc00\ud800",
                "\ud83d\ud83d\ude00",
                "\uffff",
                "\ufeff",
                "?",
                "\\",
                "'",
                "{",
                "}",
                ",",
                "\"",
                "NULL",
                "null",
                "\ud83d\ude00\ud83d\ude00\ud83d\ude00\ud83d\ude00\ud83d\ude00",
                "x".repeat(10_000),
                " ".repeat(10_000),
                "1010",
                "10\0",
                "");
    }

    private static List<BigDecimal> decimals() {
        var texts = Stream.of(
                        "1E+131072",
                        "-1E+131072",
                        "1E+131071",
                        "9.9E+131071",
                        "1E+9999999",
                        "1E-9999999",
                        "-1E-9999999",
                        "0E-9999999",
                        "0E+9999999",
                        "1E-16383",
                        "1E-16384",
                        "5E-16384",
                        "1E+2147483647",
                        "1E-2147483647",
                        "0E+2147483647",
                        "0E-2147483647",
                        "99.995",
                        "99.9949999999999",
                        "-99.995",
                        "12.3456",
                        "9.995E+1",
                        "1E+4",
                        "9994E+1",
                        "1E+400",
                        "0E+20000",
                        "0E-20000",
                        "1.0E-16400",
                        "100000E-16388")
                .map(BigDecimal::new);
        return Stream.concat(
                        texts,
                        Stream.of(
                                new BigDecimal(BigInteger.TEN.pow(200_000)),
                                // To count its digits takes minutes.
                                new BigDecimal(BigInteger.ONE.shiftLeft(40_000_000)),
                                new BigDecimal(BigInteger.TEN.pow(20_000), 20_000)))
                .toList();
    }

    private static Stream<LocalDate> dates() {
        return Stream.of(
                LocalDate.MIN,
                LocalDate.MAX,
                LocalDate.of(-4713, 11, 23),
                LocalDate.of(-4713, 12, 31),
                LocalDate.of(-4712, 1, 1),
                LocalDate.of(-1, 12, 31),
                LocalDate.of(0, 1, 1),
                LocalDate.of(1, 1, 1),
                LocalDate.of(1582, 10, 10),
                LocalDate.of(9999, 12, 31),
                LocalDate.of(10000, 1, 1),
                LocalDate.of(294276, 12, 31),
                LocalDate.of(294277, 1, 1),
                LocalDate.of(5874897, 12, 31),
                LocalDate.of(5874898, 1, 1));
    }

    private static Stream<LocalDateTime> dateTimes() {
        var ofDates = dates().flatMap(date -> Stream.of(date.atStartOfDay(), date.atTime(LocalTime.MAX)));
        return Stream.concat(
                ofDates,
                Stream.of(
                        LocalDateTime.MIN,
                        LocalDateTime.MAX,
                        LocalDateTime.of(294276, 12, 31, 23, 59, 59, 999_999_000),
                        LocalDateTime.of(294276, 12, 31, 23, 59, 59, 999_999_499),
                        LocalDateTime.of(294276, 12, 31, 23, 59, 59, 999_999_500),
                        LocalDateTime.of(2024, 2, 29, 23, 59, 59, 999_999_500),
                        LocalDateTime.of(2024, 2, 29, 23, 59, 59, 499_999_999)));
    }

    private static List<OffsetDateTime> offsetDateTimes() {
        var ofDateTimes = dateTimes()
                .flatMap(time -> Stream.of(ZoneOffset.UTC, ZoneOffset.MAX, ZoneOffset.MIN)
                        .map(time::atOffset));
        return Stream.concat(ofDateTimes, Stream.of(OffsetDateTime.MIN, OffsetDateTime.MAX))
                .toList();
    }

    private static List<LocalTime> times() {
        return List.of(
                LocalTime.MAX,
                LocalTime.MIDNIGHT,
                LocalTime.of(23, 59, 59, 999_999_499),
                LocalTime.of(23, 59, 59, 999_999_500),
                LocalTime.of(23, 59, 59, 999_999_000),
                LocalTime.of(23, 59, 59, 500_000_000),
                LocalTime.of(12, 0, 0, 500_000_000),
                LocalTime.of(23, 59, 59));
    }

    private static List<Json> jsons() {
        return Stream.of(
                        "\"\\u0000\"",
                        "\"\\ud800\"",
                        "\"\\ud83d\\ude00\"",
                        "\"\ud800\"",
                        "\"a\0\"",
                        "1e131072",
                        "1e131071",
                        "1e-16384",
                        "1e-16383",
                        "1e999999999",
                        "1e-999999999",
                        "0e999999999",
                        "1e99999999999999999999",
                        "9".repeat(200_000),
                        "0." + "1".repeat(20_000),
                        "[".repeat(100_000),
                        "[".repeat(5_000) + "]".repeat(5_000),
                        "{\"a\":".repeat(100_000),
                        "{\"a\": 1, \"a\": 2}",
                        "\u00a01",
                        "\ufeff1",
                        "NaN",
                        "null",
                        "",
                        " ",
                        "-0",
                        "01",
                        "1.",
                        "{\"\": \"\"}")
                .map(Json::of)
                .toList();
    }
}
