package io.github.jooqconformance.generator.jsonschema;

import io.github.jooqconformance.generator.json.JsonValue;
import io.github.jooqconformance.runtime.json.Json;
import io.github.jooqconformance.runtime.value.Range;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jooq.types.DayToSecond;
import org.jooq.types.YearToMonth;
import org.jooq.types.YearToSecond;

/** How Jackson writes, and reads, the values of a Java type. */
// Both fields are unmodifiable.
@SuppressWarnings("ImmutableEnumChecker")
enum JsonType {
    BOOLEAN(List.of("boolean"), Boolean.class),
    BYTE(List.of("integer"), Byte.class),
    SHORT(List.of("integer"), Short.class),
    INTEGER(List.of("integer"), Integer.class),
    LONG(List.of("integer"), Long.class),
    BIG_INTEGER(List.of("integer"), BigInteger.class),
    NUMBER(List.of("number"), BigDecimal.class),
    /** A text where it is no number: {@code "NaN"}, {@code "Infinity"}. */
    FLOATING_POINT(List.of("number", "string"), Float.class, Double.class),
    TEXT(
            List.of("string"),
            String.class,
            LocalDateTime.class,
            LocalTime.class,
            OffsetTime.class,
            YearToSecond.class,
            YearToMonth.class,
            DayToSecond.class),
    DATE(List.of("string"), LocalDate.class),
    TIMESTAMP(List.of("string"), OffsetDateTime.class),
    UNIQUE_ID(List.of("string"), UUID.class),
    BYTES(List.of("string"), byte[].class),
    /** Any value but null, which is SQL's. */
    JSON(List.of("object", "array", "string", "number", "boolean"), Json.class);

    private static final String LIST_START = List.class.getName() + "<";
    private static final String RANGE_START = Range.class.getName() + "<";
    private static final List<String> BOUNDS =
            Arrays.stream(Range.Bounds.values()).map(Range.Bounds::toString).toList();

    private static final Map<JsonType, String> FORMATS =
            Map.of(DATE, "date", TIMESTAMP, "date-time", UNIQUE_ID, "uuid");

    private final List<String> names;
    private final List<Class<?>> javaTypes;

    JsonType(List<String> names, Class<?>... javaTypes) {
        this.names = names;
        this.javaTypes = List.of(javaTypes);
    }

    /** The type of what Java holds as the type of this name. */
    static Optional<JsonType> find(String javaType) {
        return Arrays.stream(values())
                .filter(type -> type.javaTypes.stream()
                        .anyMatch(javaClass -> javaClass.getCanonicalName().equals(javaType)))
                .findFirst();
    }

    /** JSON Schema's names of the types. */
    List<String> names() {
        return names;
    }

    /** The schema of what Java holds as a type, with its type arguments; it says nothing of types that are unknown. */
    static Keywords describe(String javaType, boolean isNullable) {
        var keywords = new Keywords();
        if (javaType.startsWith(LIST_START)) {
            keywords.add("type", types(List.of("array"), isNullable));
            // Elements may be NULL.
            keywords.add(
                    "items",
                    describe(argument(javaType, LIST_START), /* isNullable= */ true)
                            .toJson());
        } else if (javaType.startsWith(RANGE_START)) {
            var bound = describe(argument(javaType, RANGE_START), /* isNullable= */ true)
                    .toJson();
            var properties = new LinkedHashMap<String, JsonValue>();
            properties.put("lower", bound);
            properties.put("upper", bound);
            properties.put("bounds", new Keywords().addTexts("enum", BOUNDS).toJson());
            keywords.add("type", types(List.of("object"), isNullable));
            keywords.add("properties", new JsonValue.Members(properties));
            keywords.add("additionalProperties", new JsonValue.Flag(/* flag= */ false));
        } else if (javaType.startsWith(Map.class.getName() + "<")) {
            keywords.add("type", types(List.of("object"), isNullable));
            keywords.add(
                    "additionalProperties",
                    describe(String.class.getName(), /* isNullable= */ true).toJson());
        } else {
            find(javaType).ifPresent(type -> {
                keywords.add("type", types(type.names, isNullable));
                type.describe(keywords);
            });
        }
        return keywords;
    }

    private static String argument(String javaType, String start) {
        return javaType.substring(start.length(), javaType.length() - 1);
    }

    /** Says what is true of all values. */
    private void describe(Keywords keywords) {
        Optional.ofNullable(FORMATS.get(this)).ifPresent(format -> keywords.add("format", format));
        switch (this) {
            case BYTE -> range(keywords, Byte.MIN_VALUE, Byte.MAX_VALUE);
            case SHORT -> range(keywords, Short.MIN_VALUE, Short.MAX_VALUE);
            case INTEGER -> range(keywords, Integer.MIN_VALUE, Integer.MAX_VALUE);
            case LONG -> range(keywords, Long.MIN_VALUE, Long.MAX_VALUE);
            case FLOATING_POINT -> keywords.add("pattern", "^(?:NaN|-?Infinity)$");
            case BYTES -> keywords.add("contentEncoding", "base64");
            case BOOLEAN, BIG_INTEGER, NUMBER, TEXT, DATE, TIMESTAMP, UNIQUE_ID, JSON -> {}
        }
    }

    private static void range(Keywords keywords, long least, long greatest) {
        keywords.above(Bound.inclusive(least)).below(Bound.inclusive(greatest));
    }

    /** The {@code type} of a value that may be null, or may not. */
    static JsonValue types(List<String> names, boolean isNullable) {
        var all = Stream.concat(names.stream(), isNullable ? Stream.of("null") : Stream.of())
                .toList();
        return all.size() == 1 ? new JsonValue.Text(all.get(0)) : JsonValue.texts(all);
    }
}
