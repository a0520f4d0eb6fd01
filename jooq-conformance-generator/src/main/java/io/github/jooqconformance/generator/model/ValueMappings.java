package io.github.jooqconformance.generator.model;

import static java.util.Map.entry;

import io.github.jooqconformance.generator.model.ValueMapping.DtoOf;
import io.github.jooqconformance.generator.model.ValueMapping.HstoreOf;
import io.github.jooqconformance.generator.model.ValueMapping.JsonOf;
import io.github.jooqconformance.generator.model.ValueMapping.ListOf;
import io.github.jooqconformance.generator.model.ValueMapping.RangeOf;
import io.github.jooqconformance.generator.model.ValueMapping.Same;
import io.github.jooqconformance.generator.model.ValueMapping.TextOf;
import io.github.jooqconformance.generator.model.ValueMapping.XmlText;
import io.github.jooqconformance.runtime.schema.ColumnType;
import io.github.jooqconformance.runtime.schema.Domain;
import io.github.jooqconformance.runtime.schema.SchemaSnapshot;
import io.github.jooqconformance.runtime.schema.TypeKind;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jooq.JSON;
import org.jooq.JSONB;
import org.jooq.XML;

/**
 * Decides how values are mapped.
 *
 * @param types the snapshot that has the domains and ranges
 * @param composites the DTOs of composite types, by the fully qualified names of jOOQ's records
 */
record ValueMappings(SchemaSnapshot types, Map<String, ClassName> composites) {
    /** An extension's type, in whatever schema the extension was put. */
    private static final String HSTORE = "hstore";

    /** Types whose values jOOQ sends as numbers or arrays, which PostgreSQL does not take for them. */
    private static final Set<String> MISTAKEN = Set.of("tid", "int2vector", "oidvector");

    /** Arrays that stay what they are: in a list, {@code byte[]} would compare by identity. */
    private static final Set<String> BYTES = Set.of("byte[]", "byte[][]");

    /** The subtypes of PostgreSQL's own ranges. */
    private static final Map<String, String> SUBTYPES = Map.of(
            "int4range", "int4",
            "int8range", "int8",
            "numrange", "numeric",
            "tsrange", "timestamp",
            "tstzrange", "timestamptz",
            "daterange", "date");

    /** The types of bounds, with the constants that read and write such ranges. */
    private static final Map<String, RangeKind> RANGES = Map.ofEntries(
            entry("int2", new RangeKind(Short.class, "SMALLINT")),
            entry("int4", new RangeKind(Integer.class, "INTEGER")),
            entry("int8", new RangeKind(Long.class, "BIGINT")),
            entry("numeric", new RangeKind(BigDecimal.class, "NUMERIC")),
            entry("float4", new RangeKind(Float.class, "REAL")),
            entry("float8", new RangeKind(Double.class, "DOUBLE")),
            entry("date", new RangeKind(LocalDate.class, "DATE")),
            entry("timestamp", new RangeKind(LocalDateTime.class, "TIMESTAMP")),
            entry("timestamptz", new RangeKind(OffsetDateTime.class, "TIMESTAMPTZ")));

    private static final RangeKind OTHER_RANGE = new RangeKind(String.class, "TEXT");

    private record RangeKind(Class<?> bound, String constant) {}

    ValueMappings {
        composites = Map.copyOf(composites);
    }

    /**
     * The mapping of a column. An array of a generic type, which Java cannot make, stays as it is.
     *
     * @param recordType the type that jOOQ's record has for it, fully qualified
     * @param columnType the type that PostgreSQL has for it
     */
    ValueMapping of(String recordType, ColumnType columnType) {
        if (isList(recordType)) {
            var element = recordType.substring(0, recordType.length() - "[]".length());
            // Vectors of the system's are arrays only to jOOQ.
            return new ListOf(
                    element, base(columnType).array() ? of(element, element(columnType, element)) : new Same(element));
        }
        if (recordType.equals(JSONB.class.getName()) || recordType.equals(JSON.class.getName())) {
            return new JsonOf(recordType);
        }
        if (recordType.equals(XML.class.getName())) {
            return new XmlText();
        }
        if (recordType.equals(Object.class.getName())) {
            return ofUnknown(recordType, columnType);
        }
        var dto = composites.get(recordType);
        return dto == null ? new Same(recordType) : new DtoOf(dto.toString());
    }

    private static boolean isList(String recordType) {
        return recordType.endsWith("[]") && !BYTES.contains(recordType) && !recordType.contains("<");
    }

    /** Whether jOOQ takes values of the type for those of another one, so that it cannot even write NULL. */
    boolean isUnknownToJooq(ColumnType type) {
        return MISTAKEN.stream().anyMatch(base(type)::isBuiltIn);
    }

    /** The mapping of what jOOQ does not know. */
    private ValueMapping ofUnknown(String recordType, ColumnType columnType) {
        var base = base(columnType);
        if (base.array()) {
            return new Same(recordType);
        }
        if (base.name().name().equals(HSTORE)) {
            return new HstoreOf(columnType.sql());
        }
        if (base.kind() != TypeKind.RANGE && base.kind() != TypeKind.MULTIRANGE) {
            return new TextOf(columnType.sql());
        }
        var range = findSubtype(base).map(RANGES::get).orElse(OTHER_RANGE);
        return new RangeOf(
                columnType.sql(), range.bound().getName(), range.constant(), base.kind() == TypeKind.MULTIRANGE);
    }

    private ColumnType base(ColumnType type) {
        var domains = type.array() ? List.<Domain>of() : types.domainChain(type);
        return domains.isEmpty() ? type : domains.get(domains.size() - 1).base();
    }

    /** The type of an array's elements, or its own if these are arrays by their Java type: it has all dimensions. */
    private ColumnType element(ColumnType type, String recordType) {
        var element = element(type);
        return isList(recordType) && !base(element).array() ? base(type) : element;
    }

    /** The type of an array's elements; of a domain over an array as well. */
    private ColumnType element(ColumnType type) {
        var array = base(type);
        var sql = array.sql().endsWith("[]")
                ? array.sql().substring(0, array.sql().length() - "[]".length())
                : array.sql();
        return new ColumnType(sql, array.name(), array.kind(), array.modifier(), /* array= */ false, array.collation());
    }

    /** The built-in type of the bounds, if it is one. */
    private Optional<String> findSubtype(ColumnType range) {
        if (range.name().schema().equals(ColumnType.SYSTEM_SCHEMA)) {
            return Optional.ofNullable(SUBTYPES.get(range.name().name().replace("multirange", "range")));
        }
        return types.types().ranges().stream()
                .filter(type ->
                        type.name().equals(range.name()) || type.multirange().equals(range.name()))
                .map(type -> base(type.subtype()))
                .filter(subtype -> subtype.name().schema().equals(ColumnType.SYSTEM_SCHEMA) && !subtype.array())
                .map(subtype -> subtype.name().name())
                .findFirst();
    }
}
