package io.github.jooqconformance.generator.behaviour;

import static java.util.Map.entry;

import io.github.jooqconformance.runtime.json.Json;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

/** Values at the edges of what the columns of a test accept, by their Java types; null among them. */
final class EdgeValues {
    private static final Map<Type, List<Object>> VALUES = Map.ofEntries(
            entry(Short.class, List.of((short) -1, (short) 0, (short) 3, (short) 9)),
            entry(Integer.class, List.of(-1, 0, 1, 2, 3, 5, 7, 9, 10, 11)),
            entry(Long.class, List.of(-1L, 0L, 5L, 5_000_000_000L)),
            entry(BigDecimal.class, decimals("0", "-0.001", "4.994", "4.995", "99.994", "99.995", "100", "1E+3")),
            entry(Double.class, List.of(-1.0, 0.0, 0.1, 1.5, Double.NaN)),
            entry(Float.class, List.of(-1f, 0f, 0.1f, 1.5f)),
            entry(
                    String.class,
                    List.of("", "a", "ab", "ab ", "abc", "abc   ", "abcd", "draft", "active", "x\0", "😀😀😀")),
            entry(Boolean.class, List.of(true, false)),
            entry(LocalDate.class, dates("2019-12-31", "2020-01-01", "2020-01-02", "-4712-01-01", "-9999-01-01")),
            entry(OffsetDateTime.class, List.of(OffsetDateTime.parse("2020-01-01T00:00:00Z"))),
            entry(Json.class, List.of(Json.of("{}"), Json.of("[]"), Json.of("{"), Json.of("null"))),
            entry(UUID.class, List.of(new UUID(0, 1), new UUID(0, 2))),
            entry(byte[].class, List.of(new byte[0], new byte[1], new byte[2])));

    private EdgeValues() {}

    private static List<Object> decimals(String... texts) {
        return Stream.of(texts).<Object>map(BigDecimal::new).toList();
    }

    private static List<Object> dates(String... texts) {
        return Stream.of(texts).<Object>map(LocalDate::parse).toList();
    }

    /** Values of a type, null more than once so that it is not rare. */
    static List<Object> of(Type type) {
        var values = new ArrayList<Object>(notNull(type));
        values.add(null);
        values.add(null);
        return values;
    }

    private static List<?> notNull(Type type) {
        if (type instanceof ParameterizedType list) {
            return lists(of(list.getActualTypeArguments()[0]));
        }
        if (type instanceof Class<?> enumClass && enumClass.isEnum()) {
            return List.of(enumClass.getEnumConstants());
        }
        var values = VALUES.get(type);
        if (values == null) {
            throw new IllegalArgumentException("no values of " + type);
        }
        return values;
    }

    private static List<List<Object>> lists(List<Object> elements) {
        var lists = new ArrayList<List<Object>>();
        lists.add(List.of());
        elements.forEach(element -> lists.add(Arrays.asList(element)));
        lists.add(Arrays.asList(elements.get(0), elements.get(1)));
        return lists;
    }
}
