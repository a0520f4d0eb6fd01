package io.github.jooqconformance.generator.redis;

import io.github.jooqconformance.runtime.json.Json;
import io.github.jooqconformance.runtime.schema.ColumnType;
import io.github.jooqconformance.runtime.schema.TypeKind;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jooq.XML;
import org.jooq.types.DayToSecond;
import org.jooq.types.YearToMonth;
import org.jooq.types.YearToSecond;

/** The types that values have in Java, each with the codec of the same name in the run time. */
enum ScalarType {
    INT1(Byte.class, "int16", "int"),
    INT2(Short.class, "int16", "int"),
    INT4(Integer.class, "int32", "int"),
    INT8(Long.class, "int64", "int"),
    INTEGER(BigInteger.class, "decimal", "decimal"),
    NUMERIC(BigDecimal.class, "decimal", "decimal"),
    FLOAT4(Float.class, "float32", "float"),
    FLOAT8(Double.class, "float64", "float"),
    BOOL(Boolean.class, "boolean", "bool-01"),
    TEXT(String.class, "string", "utf8"),
    UUID(UUID.class, "uuid", "uuid"),
    DATE(LocalDate.class, "date", "epoch-day"),
    TIME(LocalTime.class, "time", "micros-of-day"),
    TIMETZ(OffsetTime.class, "timetz", "iso-8601"),
    TIMESTAMP(LocalDateTime.class, "timestamp", "local-micros"),
    TIMESTAMPTZ(OffsetDateTime.class, "timestamptz", "epoch-micros"),
    INTERVAL(YearToSecond.class, "interval", "iso-8601"),
    INTERVAL_OF_DAYS(DayToSecond.class, "interval", "iso-8601"),
    INTERVAL_OF_MONTHS(YearToMonth.class, "interval", "iso-8601"),
    BYTEA(byte[].class, "bytes", "bytes"),
    JSON(Json.class, "json", "json"),
    JSONB(Json.class, "json", "json"),
    JOOQ_JSON(org.jooq.JSON.class, "json", "json"),
    JOOQ_JSONB(org.jooq.JSONB.class, "json", "json"),
    XML(XML.class, "text-other", "utf8");

    private final String javaType;
    private final String type;
    private final String encoding;

    ScalarType(Class<?> javaType, String type, String encoding) {
        this.javaType = javaType.getCanonicalName();
        this.type = type;
        this.encoding = encoding;
    }

    /**
     * How values of a Java type are written.
     *
     * @param javaType the type in Java, fully qualified
     * @param columnType the type, or the type of the elements, in PostgreSQL, without domains
     */
    static Optional<FieldType> find(String javaType, ColumnType columnType) {
        return all(javaType)
                .filter(scalar -> scalar != JSON || columnType.isBuiltIn("json"))
                .<FieldType>map(scalar -> new FieldType.Scalar(scalar, scalar.typeOf(columnType)))
                .findFirst();
    }

    /** The first type that is this one in Java: such as of the bounds of a range, of which each is another. */
    static Optional<ScalarType> find(String javaType) {
        return all(javaType).findFirst();
    }

    private static Stream<ScalarType> all(String javaType) {
        return Arrays.stream(values()).filter(scalar -> scalar.javaType.equals(javaType));
    }

    private String typeOf(ColumnType columnType) {
        if (this != TEXT
                || Stream.of("text", "varchar", "bpchar", "name", "char").anyMatch(columnType::isBuiltIn)) {
            return type;
        }
        if (columnType.isBuiltIn("inet") || columnType.isBuiltIn("cidr")) {
            return "inet";
        }
        boolean isRange = columnType.kind() == TypeKind.RANGE || columnType.kind() == TypeKind.MULTIRANGE;
        return isRange ? "range" : "text-other";
    }

    /** How values are written, in the words of the format. */
    String encoding() {
        return encoding;
    }

    /** The constant of the run time. */
    String codec() {
        return name();
    }
}
