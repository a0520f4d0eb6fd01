package io.github.jooqconformance.generator.constraint;

import io.github.jooqconformance.runtime.json.Json;
import io.github.jooqconformance.runtime.schema.ColumnType;
import io.github.jooqconformance.runtime.schema.SchemaSnapshot;
import io.github.jooqconformance.runtime.schema.TypeKind;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Values worth trying: those that the definition of a table mentions, their neighbours, limits, and random ones. */
final class Candidates {
    private static final Pattern STRING = Pattern.compile("'((?:[^']|'')*)'");
    private static final Pattern NUMBER = Pattern.compile("-?\\b\\d+(\\.\\d+)?\\b");
    private static final List<String> DELTAS = List.of("0", "1", "-1", "0.001", "-0.001", "0.005", "-0.005", "0.5");

    private final Set<String> strings = new LinkedHashSet<>();
    private final Set<BigDecimal> numbers = new LinkedHashSet<>();
    private final Random random;

    Candidates(String ddl, Random random) {
        this.random = random;
        STRING.matcher(ddl)
                .results()
                .map(match -> match.group(1).replace("''", "'"))
                .forEach(strings::add);
        NUMBER.matcher(ddl)
                .results()
                .map(match -> new BigDecimal(match.group()))
                .forEach(numbers::add);
        Stream.of("0", "-1", "1", "99.5", "12345").map(BigDecimal::new).forEach(numbers::add);
    }

    /** Values of a type, null among them. */
    List<Object> of(ColumnType type, SchemaSnapshot types) {
        var values = new ArrayList<Object>();
        values.add(null);
        var valueType = ValueType.of(type, types);
        values.addAll(valueType.base().array() ? lists(valueType, types) : scalars(valueType.base()));
        return values;
    }

    private List<Object> lists(ValueType type, SchemaSnapshot types) {
        var elements = of(type.element(types).base(), types);
        var lists = new ArrayList<Object>();
        lists.add(List.of());
        elements.forEach(element -> lists.add(Arrays.asList(element)));
        for (int i = 0; i < 20; i++) {
            lists.add(Arrays.asList(pick(elements), pick(elements), pick(elements)));
        }
        return lists;
    }

    private Object pick(List<Object> values) {
        return values.get(random.nextInt(values.size()));
    }

    private List<?> scalars(ColumnType type) {
        if (type.kind() == TypeKind.ENUM) {
            return List.of(Mood.values());
        }
        return switch (type.name().name()) {
            case "bool" -> List.of(true, false);
            case "int2" ->
                integers(Short.MIN_VALUE, Short.MAX_VALUE)
                        .map(BigInteger::shortValueExact)
                        .toList();
            case "int4" ->
                integers(Integer.MIN_VALUE, Integer.MAX_VALUE)
                        .map(BigInteger::intValueExact)
                        .toList();
            case "int8" ->
                integers(Long.MIN_VALUE, Long.MAX_VALUE)
                        .map(BigInteger::longValueExact)
                        .toList();
            case "oid" ->
                integers(-1, 5_000_000_000L).map(BigInteger::longValueExact).toList();
            case "float4" -> floats().map(Double::floatValue).toList();
            case "float8" -> floats().toList();
            case "numeric" ->
                type.scale().orElse(1) == 0
                        ? integrals(type.precision().orElseThrow())
                        : decimals().toList();
            case "text", "varchar", "bpchar", "name" -> texts();
            case "bit", "varbit" -> List.of("", "0", "101", "1011", "2", "b101", "x5", "x", "10110011");
            case "bytea" -> Stream.of(0, 1, 19, 20, 21, 32).map(byte[]::new).toList();
            case "uuid" -> uuids();
            case "date" -> dateTimes().map(LocalDateTime::toLocalDate).toList();
            case "time" ->
                dateTimes()
                        .map(LocalDateTime::toLocalTime)
                        .map(time -> time.withNano(0))
                        .toList();
            case "timestamp" -> dateTimes().toList();
            case "timestamptz" -> dateTimes().map(this::atOffset).toList();
            case "json", "jsonb" -> jsons();
            default -> throw new IllegalArgumentException(type.toString());
        };
    }

    private List<?> integrals(int precision) {
        var type = CheckedTable.integral(precision);
        if (type == Byte.class) {
            return integers(Byte.MIN_VALUE, Byte.MAX_VALUE)
                    .map(BigInteger::byteValue)
                    .toList();
        }
        if (type == Short.class) {
            return integers(Short.MIN_VALUE, Short.MAX_VALUE)
                    .map(BigInteger::shortValue)
                    .toList();
        }
        if (type == Integer.class) {
            return integers(Integer.MIN_VALUE, Integer.MAX_VALUE)
                    .map(BigInteger::intValue)
                    .toList();
        }
        if (type == Long.class) {
            return integers(Long.MIN_VALUE, Long.MAX_VALUE)
                    .map(BigInteger::longValue)
                    .toList();
        }
        return decimals().map(BigDecimal::toBigInteger).distinct().toList();
    }

    private Stream<BigDecimal> decimals() {
        var near = numbers.stream()
                .flatMap(number -> DELTAS.stream().map(BigDecimal::new).map(number::add));
        var other = Stream.of("-0.0001", "0.00", "1E+3", "100.0000", "99.995", "99.994", "1E+40", "1E-40", "-7E+2")
                .map(BigDecimal::new);
        var randoms = random.longs(10).mapToObj(value -> BigDecimal.valueOf(value, random.nextInt(30)));
        return Stream.of(near, other, randoms).flatMap(values -> values).distinct();
    }

    private Stream<BigInteger> integers(long min, long max) {
        var limits = Stream.of(min, min + 1, max, max - 1, 46_341L, -46_341L, 3_037_000_500L)
                .map(BigInteger::valueOf);
        return Stream.concat(decimals().map(BigDecimal::toBigInteger), limits)
                .filter(value -> value.bitLength() < Long.SIZE)
                .filter(value -> value.longValue() >= min && value.longValue() <= max)
                .distinct();
    }

    private Stream<Double> floats() {
        return Stream.concat(
                decimals()
                        .map(BigDecimal::doubleValue)
                        .filter(value -> Math.abs(value) < 1e30 && (value == 0 || Math.abs(value) > 1e-30)),
                Stream.of(Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY, -0.0, 0.1, (double) 0.1f));
    }

    private List<String> texts() {
        var texts = new LinkedHashSet<String>();
        var seeds = new ArrayList<>(strings);
        seeds.addAll(List.of("", "a", "B", "abc", "😀é", "0x1F", "42", "a\nb", "%", "a_b"));
        for (var seed : seeds) {
            texts.addAll(List.of(
                    seed,
                    seed + " ",
                    " " + seed,
                    seed + "   ",
                    seed + "\t",
                    seed + "x",
                    seed.toUpperCase(Locale.ROOT)));
            texts.add(seed.replace("%", "zz").replace("_", "q"));
            texts.add(seed + "\n");
        }
        texts.add("nul\0");
        for (int i = 0; i < 15; i++) {
            texts.add(random.ints(random.nextInt(12), 0, 6)
                    .mapToObj(index -> List.of("a", "b", " ", "Z", "9", "é").get(index))
                    .collect(Collectors.joining()));
        }
        return List.copyOf(texts);
    }

    private List<UUID> uuids() {
        var mentioned = strings.stream().filter(text -> text.length() == 36).map(UUID::fromString);
        return Stream.concat(mentioned, Stream.of(new UUID(0, 0), new UUID(-1, random.nextLong())))
                .toList();
    }

    private Stream<LocalDateTime> dateTimes() {
        var mentioned = strings.stream().flatMap(Candidates::dateTime);
        var seeds = Stream.concat(
                mentioned,
                Stream.of(
                        LocalDateTime.of(2024, 2, 29, 12, 0),
                        LocalDateTime.of(1, 1, 1, 0, 0),
                        LocalDateTime.of(-10, 1, 1, 0, 0)));
        return seeds.flatMap(seed -> Stream.of(
                        0L,
                        1L,
                        499L,
                        500L,
                        501L,
                        999L,
                        1_000L,
                        499_499L,
                        500_000L,
                        499_999_499L,
                        500_000_000L,
                        86_400_000_000_000L)
                .flatMap(nanos -> Stream.of(seed.plusNanos(nanos), seed.minusNanos(nanos))));
    }

    private static Stream<LocalDateTime> dateTime(String text) {
        try {
            return text.length() <= 10
                    ? text.contains(":")
                            ? Stream.of(LocalTime.parse(text).atDate(LocalDate.EPOCH))
                            : Stream.of(LocalDate.parse(text).atStartOfDay())
                    : Stream.of(LocalDateTime.parse(text.substring(0, 19).replace(' ', 'T')));
        } catch (DateTimeException e) {
            return Stream.empty();
        }
    }

    private OffsetDateTime atOffset(LocalDateTime value) {
        return value.atOffset(ZoneOffset.UTC).withOffsetSameInstant(ZoneOffset.ofHours(random.nextInt(3) - 1));
    }

    private static List<Json> jsons() {
        return Stream.of("{}", "[]", "1", "\"x\"", "null", "{\"a\": 1}", "{", "nul", "'a'", " [1, 2] ")
                .map(Json::of)
                .toList();
    }
}
