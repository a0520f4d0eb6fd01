package io.github.jooqconformance.generator.redis;

import io.github.jooqconformance.runtime.json.Json;
import io.github.jooqconformance.runtime.value.Range;
import io.github.jooqconformance.runtime.value.Range.Bounds;
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
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.function.Supplier;
import org.jooq.JSON;
import org.jooq.JSONB;
import org.jooq.XML;
import org.jooq.types.DayToSecond;
import org.jooq.types.YearToMonth;
import org.jooq.types.YearToSecond;
import org.jspecify.annotations.Nullable;

/** Values that PostgreSQL can hold, those at the edges more often than others. */
final class RandomValues {
    private static final List<String> TEXTS =
            List.of("", " ", "a", "İıiI", "null", "a,b", "\"", "\\", "{}", "%:", "\u001f", "é", "😀", "x".repeat(300));
    private static final List<String> JSONS = List.of("null", "{}", "[1.0, 1.00]", "\"a\"", "{\"a\" : 1}", "1e400");

    private final Random random;
    private final Map<Type, Supplier<Object>> suppliers;

    RandomValues(long seed) {
        this.random = new Random(seed);
        this.suppliers = Map.ofEntries(
                Map.entry(Byte.class, () -> (byte) random.nextInt(-99, 100)),
                Map.entry(Short.class, () -> (short) random.nextInt()),
                Map.entry(Integer.class, () -> one(0, Integer.MIN_VALUE, Integer.MAX_VALUE, random.nextInt())),
                Map.entry(Long.class, () -> one(0L, Long.MIN_VALUE, Long.MAX_VALUE, (1L << 53) + 1, random.nextLong())),
                Map.entry(BigInteger.class, () -> new BigInteger(80, random)),
                Map.entry(BigDecimal.class, () -> new BigDecimal(new BigInteger(80, random), random.nextInt(40))),
                Map.entry(
                        Float.class,
                        () -> one(0f, -0f, Float.NaN, Float.NEGATIVE_INFINITY, Float.MIN_VALUE, random.nextFloat())),
                Map.entry(
                        Double.class,
                        () -> one(
                                0d,
                                -0d,
                                Double.NaN,
                                Double.POSITIVE_INFINITY,
                                Double.MIN_VALUE,
                                random.nextGaussian())),
                Map.entry(Boolean.class, random::nextBoolean),
                Map.entry(String.class, () -> one(TEXTS.toArray())),
                Map.entry(UUID.class, () -> new UUID(random.nextLong(), random.nextLong())),
                Map.entry(LocalDate.class, () -> one(LocalDate.MIN, LocalDate.MAX, date())),
                Map.entry(LocalTime.class, () -> one(LocalTime.MAX, LocalTime.MIN, time())),
                Map.entry(OffsetTime.class, () -> time().atOffset(offset())),
                Map.entry(LocalDateTime.class, () -> one(LocalDateTime.MIN, LocalDateTime.MAX, timestamp())),
                Map.entry(
                        OffsetDateTime.class,
                        () -> one(
                                OffsetDateTime.MIN,
                                OffsetDateTime.MAX,
                                timestamp().atOffset(ZoneOffset.UTC))),
                Map.entry(YearToSecond.class, () -> new YearToSecond(months(), seconds())),
                Map.entry(YearToMonth.class, this::months),
                Map.entry(DayToSecond.class, this::seconds),
                Map.entry(Json.class, () -> Json.of(json())),
                Map.entry(JSON.class, () -> JSON.valueOf(json())),
                Map.entry(JSONB.class, () -> JSONB.valueOf(json())),
                Map.entry(XML.class, () -> XML.valueOf("<a>&lt;</a>")),
                Map.entry(byte[].class, this::bytes),
                Map.entry(byte[][].class, () -> new byte @Nullable [][] {bytes(), null, bytes()}));
    }

    /** A value of a type, or null. */
    @Nullable
    Object next(Type type) {
        return random.nextInt(5) == 0 ? null : nextNotNull(type);
    }

    /** A value of a type; null for a type of which nothing is known. */
    @Nullable
    Object nextNotNull(Type type) {
        if (type instanceof ParameterizedType generic) {
            var argument = generic.getActualTypeArguments()[0];
            return generic.getRawType().equals(Range.class) ? range(argument) : list(argument);
        }
        if (type instanceof Class<?> enumType && enumType.isEnum()) {
            return one(enumType.getEnumConstants());
        }
        if (type instanceof Class<?> dto && dto.isRecord() && !suppliers.containsKey(dto)) {
            return composite(dto);
        }
        var supplier = suppliers.get(type);
        return supplier == null ? null : supplier.get();
    }

    private List<@Nullable Object> list(Type element) {
        var list = new ArrayList<@Nullable Object>();
        // An array of ranges looks like a multirange, which holds no null.
        boolean isRange = element instanceof ParameterizedType generic
                && generic.getRawType().equals(Range.class);
        for (int size = random.nextInt(4); size > 0; size--) {
            list.add(isRange ? nextNotNull(element) : next(element));
        }
        return list;
    }

    private Object composite(Class<?> dto) {
        var values = Arrays.stream(dto.getRecordComponents())
                .map(component -> next(component.getGenericType()))
                .toArray();
        try {
            return dto.getDeclaredConstructors()[0].newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("the DTO's own constructor", e);
        }
    }

    private Range<?> range(Type bound) {
        return new Range<>(next(bound), next(bound), (Bounds) one((Object[]) Bounds.values()));
    }

    private Object one(Object... values) {
        return values[random.nextInt(values.length)];
    }

    private String json() {
        return (String) one(JSONS.toArray());
    }

    private byte[] bytes() {
        var bytes = new byte[random.nextInt(5)];
        random.nextBytes(bytes);
        return bytes;
    }

    private LocalDate date() {
        return LocalDate.ofEpochDay(random.nextLong(-2_440_550, 100_000_000));
    }

    private LocalTime time() {
        return LocalTime.ofNanoOfDay(random.nextLong(86_400_000_000L) * 1_000);
    }

    private LocalDateTime timestamp() {
        return date().atTime(time());
    }

    private ZoneOffset offset() {
        return ZoneOffset.ofTotalSeconds(random.nextInt(-50_000, 50_000));
    }

    private YearToMonth months() {
        var value = new YearToMonth(random.nextInt(1_000), random.nextInt(12));
        return random.nextBoolean() ? value : value.neg();
    }

    private DayToSecond seconds() {
        var value = new DayToSecond(
                random.nextInt(1_000),
                random.nextInt(24),
                random.nextInt(60),
                random.nextInt(60),
                random.nextInt(1_000_000) * 1_000);
        return random.nextBoolean() ? value : value.neg();
    }
}
