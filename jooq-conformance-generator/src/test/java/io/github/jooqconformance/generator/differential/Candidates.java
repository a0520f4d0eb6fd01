package io.github.jooqconformance.generator.differential;

import static java.util.Objects.requireNonNull;

import io.github.jooqconformance.runtime.schema.ColumnType;
import io.github.jooqconformance.runtime.value.Range;
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
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jooq.types.DayToSecond;
import org.jooq.types.YearToMonth;
import org.jooq.types.YearToSecond;
import org.jspecify.annotations.Nullable;

/** Values worth trying: those that the conditions of a table mention, their neighbours, limits, and random ones. */
final class Candidates {
    private static final List<String> DELTAS = List.of("0", "1", "-1", "0.001", "-0.001", "0.005", "-0.005", "0.5");

    private static final Map<Class<?>, Function<BigInteger, Object>> INTEGERS = Map.of(
            Byte.class, BigInteger::byteValueExact,
            Short.class, BigInteger::shortValueExact,
            Integer.class, BigInteger::intValueExact,
            Long.class, BigInteger::longValueExact);

    private static final int MAX_ELEMENTS = 40;

    /** Of intervals that jOOQ writes as text. */
    private static final int MOST_YEARS = 10_000;

    private final Mentions mentions;
    private final Texts texts;
    private final Jsons jsons;
    private final Random random;

    Candidates(Mentions mentions, Random random) {
        this.mentions = mentions;
        this.random = random;
        texts = new Texts(mentions, random);
        jsons = new Jsons(mentions, random);
    }

    /** Values of a column, null among them; null alone if the type is not understood. */
    List<@Nullable Object> edges(GeneratedColumn column) {
        var values = new ArrayList<@Nullable Object>();
        values.add(null);
        var found = scalars(column);
        for (int i = 0; i < column.dimensions(); i++) {
            found = i == 0 ? lists(found) : listsOfLists(found);
        }
        values.addAll(found);
        return values;
    }

    /** Lists of one list, of the same list twice, and of some that may be of different lengths. */
    private List<?> listsOfLists(List<?> lists) {
        var elements = new ArrayList<Object>(lists);
        // PostgreSQL before 17 stores {{}} as {}.
        elements.removeIf(element -> ((List<?>) element).isEmpty());
        var found = new ArrayList<List<?>>();
        found.add(List.of());
        elements.forEach(element -> found.add(List.of(element)));
        elements.forEach(element -> found.add(List.of(element, element)));
        IntStream.range(0, 20).forEach(i -> found.add(list(elements, 1 + random.nextInt(4))));
        return found;
    }

    /** Those of some values that jOOQ can send within an array or a composite value. */
    private static List<@Nullable Object> parts(List<?> values) {
        var parts = new ArrayList<@Nullable Object>(values);
        parts.removeIf(part -> part instanceof YearToSecond interval
                && (interval.getSign() < 0
                        || interval.getYearToMonth().getSign() < 0
                        || interval.getDayToSecond().getSign() < 0
                        || interval.getYears() > MOST_YEARS));
        return parts;
    }

    private List<?> lists(List<?> scalars) {
        var elements = parts(scalars);
        elements.add(null);
        var lists = new ArrayList<List<?>>();
        lists.add(List.of());
        elements.forEach(element -> lists.add(Arrays.asList(element)));
        for (int length : mentions.lengths(MAX_ELEMENTS)) {
            IntStream.range(0, 5).forEach(i -> lists.add(list(elements, length)));
        }
        IntStream.range(0, 20).forEach(i -> lists.add(list(elements, 1 + random.nextInt(4))));
        return lists;
    }

    private List<?> list(List<?> elements, int length) {
        var list = new ArrayList<@Nullable Object>();
        IntStream.range(0, length).forEach(i -> list.add(elements.get(random.nextInt(elements.size()))));
        return list;
    }

    private List<?> scalars(GeneratedColumn column) {
        if (column.isComposite()) {
            return CompositeValues.of(column, attribute -> parts(edges(attribute)), random);
        }
        return column.javaClass() == Range.class
                ? ranges(withInfinities(scalars(column.boundClass(), column.base())))
                : scalars(column.javaClass(), column.base());
    }

    /** Bounds may be infinite, as Java's least and greatest dates and times are. */
    private static List<?> withInfinities(List<?> values) {
        return values.stream()
                .flatMap(value -> Stream.concat(Stream.of(value), infinities(value)))
                .distinct()
                .toList();
    }

    private static Stream<?> infinities(Object value) {
        if (value instanceof LocalDate) {
            return Stream.of(LocalDate.MIN, LocalDate.MAX);
        }
        if (value instanceof LocalDateTime) {
            return Stream.of(LocalDateTime.MIN, LocalDateTime.MAX);
        }
        return value instanceof OffsetDateTime ? Stream.of(OffsetDateTime.MIN, OffsetDateTime.MAX) : Stream.of();
    }

    /** Each value with one near it as the other bound, and some with any. */
    private List<?> ranges(List<?> values) {
        var ranges = new ArrayList<Range<?>>();
        ranges.add(Range.empty());
        for (int i = 0; i < values.size(); i++) {
            var near = values.get(Math.max(0, i - random.nextInt(3)));
            var any = values.get(random.nextInt(values.size()));
            for (var bounds : Range.Bounds.values()) {
                ranges.add(new Range<>(values.get(i), random.nextBoolean() ? near : any, bounds));
                ranges.add(new Range<>(random.nextInt(5) == 0 ? null : near, values.get(i), bounds));
            }
        }
        return ranges;
    }

    private List<?> scalars(Class<?> javaClass, ColumnType base) {
        if (javaClass.isEnum()) {
            return List.of(requireNonNull(javaClass.getEnumConstants()));
        }
        var integer = INTEGERS.get(javaClass);
        if (integer != null) {
            return integers(integer);
        }
        return switch (javaClass.getSimpleName()) {
            case "Boolean" -> List.of(true, false);
            case "Float" -> floats().map(Double::floatValue).toList();
            case "Double" -> floats().toList();
            case "BigDecimal" -> decimals().toList();
            case "BigInteger" ->
                decimals().map(BigDecimal::toBigInteger).distinct().toList();
            case "String" -> texts(base);
            case "byte[]" -> bytes();
            case "UUID" -> uuids();
            case "YearToSecond" -> intervals();
            case "LocalDate" ->
                dateTimes().map(LocalDateTime::toLocalDate).distinct().toList();
            case "LocalTime" ->
                Stream.concat(dateTimes().map(LocalDateTime::toLocalTime), Stream.of(LocalTime.MAX))
                        .toList();
            case "LocalDateTime" -> dateTimes().toList();
            case "OffsetDateTime" -> dateTimes().map(this::atOffset).toList();
            case "Json" -> jsons.edges();
            default -> List.of();
        };
    }

    /** Bytes of the lengths that are mentioned: zeros, and random ones. */
    private List<byte[]> bytes() {
        return Stream.concat(mentions.lengths(MAX_ELEMENTS).stream(), Stream.of(0, 1, 2, 3, 19, 20, 21, 32))
                .distinct()
                .flatMap(length -> Stream.of(new byte[length], randomBytes(length), randomBytes(length)))
                .toList();
    }

    private byte[] randomBytes(int length) {
        var bytes = new byte[length];
        random.nextBytes(bytes);
        return bytes;
    }

    private List<?> texts(ColumnType type) {
        return switch (type.name().name()) {
            case "bit", "varbit" -> List.of("", "0", "101", "1011", "2", "b101", "x5", "x", "10110011");
            case "inet", "cidr" -> addresses();
            // What is longer PostgreSQL cuts, and the DTO refuses.
            case "name" ->
                texts.edges(0).stream().filter(text -> text.length() < 16).toList();
            case "text", "varchar", "bpchar", "citext" ->
                texts.edges(type.length().orElse(0));
            default -> List.of();
        };
    }

    private List<String> addresses() {
        var mentioned = mentions.strings().stream()
                .filter(text -> text.matches("[0-9a-f]*[.:][0-9a-f.:]*(/\\d+)?"))
                .flatMap(text -> Stream.of(text, text.replaceFirst("/\\d+$", ""), text.replaceFirst("0(/|$)", "1$1")));
        var others = Stream.of(
                "10.1.2.3",
                "10.1.2.0/24",
                "10.1/16",
                "0.0.0.0/0",
                "255.255.255.255/32",
                "10",
                "10.1.2.300",
                "10.1.2.3/33",
                "::",
                "::1",
                "2001:db8::1/32",
                "2001:DB8::/32",
                "::ffff:10.1.2.3",
                "ffff::/128",
                ":1",
                "x",
                "");
        var random = this.random
                .ints(10, 0, 1 << 16)
                .mapToObj(bits -> "10.%d.%d.0/%d".formatted(bits >> 8, bits & 255, 8 + bits % 25));
        return Stream.of(mentioned, others, random)
                .flatMap(texts -> texts)
                .distinct()
                .toList();
    }

    private Stream<BigDecimal> decimals() {
        var near = mentions.numbers().stream()
                .flatMap(number -> DELTAS.stream().map(BigDecimal::new).map(number::add));
        var other = Stream.of("-0.0001", "0.00", "1E+3", "100.0000", "99.995", "99.994", "1E+40", "1E-40", "-7E+2")
                .map(BigDecimal::new);
        var randoms = random.longs(10).mapToObj(value -> BigDecimal.valueOf(value, random.nextInt(30)));
        return Stream.of(near, other, randoms).flatMap(values -> values).distinct();
    }

    /** Those of the mentioned numbers and the limits of types that a class can hold. */
    private List<Object> integers(Function<BigInteger, Object> conversion) {
        var limits = Stream.of(
                        Byte.MIN_VALUE,
                        Byte.MAX_VALUE,
                        Short.MIN_VALUE,
                        Short.MAX_VALUE,
                        Integer.MIN_VALUE,
                        Integer.MAX_VALUE,
                        Long.MIN_VALUE,
                        Long.MAX_VALUE,
                        46_341,
                        -46_341,
                        3_037_000_500L)
                .map(number -> BigInteger.valueOf(number.longValue()))
                .flatMap(limit -> Stream.of(limit, limit.add(BigInteger.ONE), limit.subtract(BigInteger.ONE)));
        return Stream.concat(decimals().map(BigDecimal::toBigInteger), limits)
                .distinct()
                .flatMap(value -> converted(value, conversion))
                .toList();
    }

    private static Stream<Object> converted(BigInteger value, Function<BigInteger, Object> conversion) {
        try {
            return Stream.of(conversion.apply(value));
        } catch (ArithmeticException e) {
            return Stream.empty();
        }
    }

    private Stream<Double> floats() {
        return Stream.concat(
                decimals()
                        .map(BigDecimal::doubleValue)
                        .filter(value -> Math.abs(value) < 1e30 && (value == 0 || Math.abs(value) > 1e-30)),
                Stream.of(Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY, -0.0, 0.1, (double) 0.1f));
    }

    private List<UUID> uuids() {
        var mentioned = mentions.strings().stream()
                .filter(text -> text.matches("\\p{XDigit}{8}(-\\p{XDigit}{4}){3}-\\p{XDigit}{12}"))
                .map(UUID::fromString);
        return Stream.concat(mentioned, Stream.of(new UUID(0, 0), new UUID(-1, random.nextLong())))
                .toList();
    }

    /** Those that jOOQ writes as they are. */
    private List<YearToSecond> intervals() {
        var seeds = Stream.of(
                interval(0, 0, 0, 0, 0, 0, 0),
                interval(1, 2, 3, 4, 5, 6, 700_000_000),
                interval(0, 1, 0, 0, 0, 0, 0),
                interval(0, 0, 30, 0, 0, 0, 0),
                interval(0, 0, 29, 23, 59, 59, 999_999_000),
                interval(0, 0, 1, 0, 0, 0, 0),
                interval(0, 0, 0, 24, 0, 0, 0),
                interval(0, 0, 0, 0, 0, 0, 499),
                interval(0, 0, 0, 0, 0, 0, 500),
                interval(0, 0, 0, 0, 0, 59, 999_999_499),
                interval(178_956_970, 7, Integer.MAX_VALUE, Integer.MAX_VALUE, 59, 59, 0),
                interval(178_956_970, 8, 0, 0, 0, 0, 0));
        var randoms = IntStream.range(0, 10)
                .mapToObj(i -> interval(
                        0, random.nextInt(3), random.nextInt(40), random.nextInt(50), random.nextInt(100), 0, 0));
        return Stream.concat(seeds, randoms)
                .flatMap(interval -> Stream.of(interval, interval.neg()))
                .toList();
    }

    private static YearToSecond interval(
            int years, int months, int days, int hours, int minutes, int seconds, int nanos) {
        return new YearToSecond(new YearToMonth(years, months), new DayToSecond(days, hours, minutes, seconds, nanos));
    }

    private Stream<LocalDateTime> dateTimes() {
        var mentioned = mentions.strings().stream().flatMap(Candidates::dateTime);
        var seeds = Stream.concat(
                mentioned,
                Stream.of(
                        LocalDateTime.of(2024, 2, 29, 12, 0),
                        LocalDateTime.of(2023, 12, 31, 23, 59, 59),
                        LocalDateTime.of(1, 1, 1, 0, 0),
                        LocalDateTime.of(1582, 10, 10, 0, 0),
                        LocalDateTime.of(-4713, 12, 1, 0, 0),
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
        } catch (DateTimeException | StringIndexOutOfBoundsException e) {
            return Stream.empty();
        }
    }

    private OffsetDateTime atOffset(LocalDateTime value) {
        return value.atOffset(ZoneOffset.UTC).withOffsetSameInstant(ZoneOffset.ofHours(random.nextInt(3) - 1));
    }
}
