package io.github.jooqconformance.generator.jsonschema;

import io.github.jooqconformance.runtime.json.Json;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

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
    TEXT(List.of("string"), String.class, LocalDateTime.class, LocalTime.class, OffsetTime.class),
    DATE(List.of("string"), LocalDate.class),
    TIMESTAMP(List.of("string"), OffsetDateTime.class),
    UNIQUE_ID(List.of("string"), UUID.class),
    BYTES(List.of("string"), byte[].class),
    /** Any value but null, which is SQL's. */
    JSON(List.of("object", "array", "string", "number", "boolean"), Json.class);

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

    /** Says what is true of all values. */
    void describe(Keywords keywords) {
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
