package io.github.jooqconformance.runtime.classes;

import io.github.jooqconformance.runtime.schema.ColumnType;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Which Java types hold the values of some PostgreSQL types, and which hold only part of them. Wrappers stand for their
 * primitive types as well.
 *
 * @see <a href="https://jdbc.postgresql.org/documentation/query/#using-java-8-date-and-time-classes">Date and time
 *     classes of the JDBC driver</a>
 * @see <a href="https://www.jooq.org/doc/3.19/manual/reference/reference-data-types/">Data types of jOOQ</a>
 */
enum Correspondence {
    BOOLEAN("bool", "lang.Boolean", ""),
    SMALLINT(
            "int2",
            "lang.Short lang.Integer lang.Long math.BigInteger math.BigDecimal lang.Float lang.Double",
            "lang.Byte"),
    INTEGER(
            "int4",
            "lang.Integer lang.Long math.BigInteger math.BigDecimal lang.Double",
            "lang.Byte lang.Short lang.Float"),
    BIGINT(
            "int8",
            "lang.Long math.BigInteger math.BigDecimal",
            "lang.Byte lang.Short lang.Integer lang.Float lang.Double"),
    OID("oid", "lang.Long math.BigInteger math.BigDecimal", "lang.Byte lang.Short lang.Integer"),
    REAL("float4", "lang.Float lang.Double math.BigDecimal", ""),
    DOUBLE("float8", "lang.Double math.BigDecimal", "lang.Float"),
    NUMERIC(
            "numeric",
            "math.BigDecimal",
            "math.BigInteger lang.Long lang.Integer lang.Short lang.Byte lang.Double lang.Float"),
    MONEY("money", "math.BigDecimal lang.String", "lang.Double lang.Float"),
    TEXT(
            "text varchar bpchar name citext",
            "lang.String char[] net.URI net.URL util.Locale util.Currency util.TimeZone time.ZoneId time.ZoneOffset nio.charset.Charset",
            "lang.Character"),
    CHAR("char", "lang.String lang.Character lang.Byte", ""),
    UUID("uuid", "util.UUID lang.String", ""),
    BYTEA("bytea", "byte[] nio.ByteBuffer io.InputStream sql.Blob", ""),
    DATE("date", "time.LocalDate sql.Date util.Date util.Calendar", ""),
    TIME("time", "time.LocalTime sql.Time", ""),
    TIMETZ("timetz", "time.OffsetTime sql.Time", "time.LocalTime"),
    TIMESTAMP("timestamp", "time.LocalDateTime sql.Timestamp util.Date util.Calendar", "time.LocalDate"),
    TIMESTAMPTZ(
            "timestamptz",
            "time.OffsetDateTime time.Instant time.ZonedDateTime sql.Timestamp util.Date util.Calendar",
            "time.LocalDate"),
    INTERVAL(
            "interval",
            "lang.String org.jooq.types.YearToSecond org.postgresql.util.PGInterval",
            "time.Duration time.Period org.jooq.types.YearToMonth org.jooq.types.DayToSecond"),
    JSON("json jsonb", "lang.String util.Map util.List util.Set util.Collection org.jooq.JSON org.jooq.JSONB", ""),
    XML("xml", "lang.String sql.SQLXML org.jooq.XML", ""),
    INET("inet", "lang.String net.InetAddress net.Inet4Address net.Inet6Address", ""),
    CIDR("cidr", "lang.String", "net.InetAddress net.Inet4Address net.Inet6Address"),
    MACADDR("macaddr macaddr8", "lang.String", ""),
    BIT("bit varbit", "lang.String util.BitSet", "lang.Boolean"),
    HSTORE("hstore", "util.Map lang.String", ""),
    GEOMETRIC("point line lseg box path polygon circle", "lang.String", ""),
    TEXT_SEARCH("tsvector tsquery jsonpath ltree lquery", "lang.String", "");

    private static final Set<Correspondence> STRUCTURED = EnumSet.of(JSON, XML, HSTORE, GEOMETRIC, TEXT_SEARCH);
    private static final Set<Correspondence> NUMBERS =
            EnumSet.of(SMALLINT, INTEGER, BIGINT, OID, REAL, DOUBLE, NUMERIC, MONEY);

    private static final Set<String> EXTENSIONS = Set.of("citext", "hstore", "lquery", "ltree");

    private static final Map<Correspondence, Set<String>> HOLDING = byFamily(family -> family.holding);
    private static final Map<Correspondence, Set<String>> TOO_NARROW = byFamily(family -> family.tooNarrow);

    private final String postgresTypes;
    private final String holding;
    private final String tooNarrow;

    Correspondence(String postgresTypes, String holding, String tooNarrow) {
        this.postgresTypes = postgresTypes;
        this.holding = holding;
        this.tooNarrow = tooNarrow;
    }

    private static Map<Correspondence, Set<String>> byFamily(Function<Correspondence, String> types) {
        var classes = new EnumMap<Correspondence, Set<String>>(Correspondence.class);
        for (var family : values()) {
            classes.put(family, classes(types.apply(family)));
        }
        return classes;
    }

    private static List<String> words(String text) {
        return Arrays.stream(text.split(" ")).filter(word -> !word.isEmpty()).toList();
    }

    /** Names of JDK classes are written without {@code java.} above. */
    private static Set<String> classes(String text) {
        return words(text).stream()
                .map(name -> name.matches("org\\..*|.*\\[]") ? name : "java." + name)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The correspondence for a type that is no array; extensions may be in any schema. */
    static Optional<Correspondence> of(ColumnType type) {
        return Arrays.stream(values())
                .filter(candidate ->
                        candidate.postgresTypes().contains(type.name().name()))
                .filter(candidate -> type.name().schema().equals(ColumnType.SYSTEM_SCHEMA)
                        || EXTENSIONS.contains(type.name().name()))
                .findFirst();
    }

    /** Whether a Java type is known to be for other values than those that it is not listed with. */
    static boolean isListed(String javaType) {
        return Arrays.stream(values())
                .anyMatch(family -> family.holding().contains(javaType)
                        || family.tooNarrow().contains(javaType));
    }

    /** The catalog names of the PostgreSQL types. */
    List<String> postgresTypes() {
        return words(postgresTypes);
    }

    /** The names of the Java types that hold every value. */
    Set<String> holding() {
        return HOLDING.getOrDefault(this, Set.of());
    }

    /** The names of the Java types that hold some values only. */
    Set<String> tooNarrow() {
        return TOO_NARROW.getOrDefault(this, Set.of());
    }

    /** Whether values have parts, so that a class of the application's own is made for them. */
    boolean isStructured() {
        return STRUCTURED.contains(this);
    }

    /** Whether values are numbers, so that a field of type {@code Number} holds them. */
    boolean isNumeric() {
        return NUMBERS.contains(this);
    }
}
