package io.github.jooqconformance.generator.constraint;

import static java.util.Map.entry;
import static java.util.Objects.requireNonNull;

import io.github.jooqconformance.runtime.json.Json;
import io.github.jooqconformance.runtime.schema.ColumnType;
import io.github.jooqconformance.runtime.schema.QualifiedName;
import io.github.jooqconformance.runtime.value.Range;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jooq.types.YearToSecond;

/** The Java types with which a DTO holds values of PostgreSQL's built-in types, unless the user forces others. */
public final class NaturalTypes {
    private static final Map<String, Class<?>> TYPES = Map.ofEntries(
            entry("bool", Boolean.class),
            entry("int2", Short.class),
            entry("int4", Integer.class),
            entry("int8", Long.class),
            entry("oid", Long.class),
            entry("float4", Float.class),
            entry("float8", Double.class),
            entry("numeric", BigDecimal.class),
            entry("text", String.class),
            entry("varchar", String.class),
            entry("bpchar", String.class),
            entry("name", String.class),
            entry("char", String.class),
            entry("bit", String.class),
            entry("varbit", String.class),
            entry("bytea", byte[].class),
            entry("uuid", UUID.class),
            entry("inet", String.class),
            entry("cidr", String.class),
            entry("date", LocalDate.class),
            entry("time", LocalTime.class),
            entry("timetz", OffsetTime.class),
            entry("timestamp", LocalDateTime.class),
            entry("timestamptz", OffsetDateTime.class),
            entry("json", Json.class),
            entry("jsonb", Json.class));

    /** The types of the bounds of ranges that values are known of. */
    private static final Map<String, String> BOUNDS = Map.of(
            "int4range", "int4",
            "int8range", "int8",
            "numrange", "numeric",
            "daterange", "date",
            "tsrange", "timestamp",
            "tstzrange", "timestamptz");

    /** What jOOQ makes of a numeric without fraction digits, depending on its precision. */
    private static final List<Class<?>> INTEGRAL =
            List.of(BigInteger.class, Long.class, Integer.class, Short.class, Byte.class);

    private NaturalTypes() {}

    /**
     * The types that lose nothing of a value, fully qualified, the one that fits every value first; empty for a type
     * that generated code knows nothing of, and for enums, whose classes are generated.
     *
     * @param type the type of a column, or the base type of its domain; of an array, the answer is about its elements
     */
    public static List<String> of(ColumnType type) {
        var range = findBound(type)
                .map(bound -> Range.class.getCanonicalName() + "<"
                        + classOfBound(bound).getCanonicalName() + ">");
        var hstore =
                isHstore(type) ? Stream.of("java.util.Map<java.lang.String, java.lang.String>") : Stream.<String>of();
        return Stream.of(range.stream(), hstore, classes(type).map(Class::getCanonicalName))
                .flatMap(names -> names)
                .toList();
    }

    /** Whether this is an extension's type of maps, in whatever schema the extension was put. */
    static boolean isHstore(ColumnType type) {
        return type.name().name().equals("hstore");
    }

    /** The catalog name of the type of a range's bounds; empty if the type is none of PostgreSQL's own ranges. */
    static Optional<String> findBound(ColumnType type) {
        return type.array() ? Optional.empty() : findBound(type.name());
    }

    /** The catalog name of the type of a range's bounds; empty if the type is none of PostgreSQL's own ranges. */
    static Optional<String> findBound(QualifiedName type) {
        return type.schema().equals(ColumnType.SYSTEM_SCHEMA)
                ? Optional.ofNullable(BOUNDS.get(type.name()))
                : Optional.empty();
    }

    /** The class that holds the bounds of a range, given the catalog name of their type. */
    static Class<?> classOfBound(String bound) {
        return requireNonNull(TYPES.get(bound));
    }

    private static Stream<Class<?>> classes(ColumnType type) {
        if (type.isBuiltIn("numeric")) {
            return Stream.concat(
                    Stream.of(BigDecimal.class), type.scale().orElse(1) == 0 ? INTEGRAL.stream() : Stream.empty());
        }
        // With a precision or a range of fields, PostgreSQL stores other ones.
        if (type.isBuiltIn("interval")) {
            return type.modifier() < 0 ? Stream.of(YearToSecond.class) : Stream.of();
        }
        // An extension's type, in whatever schema the extension was put.
        if (type.name().name().equals("citext")) {
            return Stream.of(String.class);
        }
        return TYPES.entrySet().stream()
                .filter(entry -> type.isBuiltIn(entry.getKey()))
                .map(Map.Entry::getValue);
    }
}
