package io.github.jooqconformance.generator.constraint;

import static java.util.Map.entry;

import io.github.jooqconformance.runtime.schema.ColumnType;
import io.github.jooqconformance.runtime.schema.QualifiedName;
import io.github.jooqconformance.runtime.schema.SchemaSnapshot;
import java.util.Map;

/** What kind of value an expression has, as far as it matters for comparing it. */
enum Kind {
    BOOLEAN,
    SMALLINT,
    INTEGER,
    BIGINT,
    NUMERIC,
    REAL,
    DOUBLE,
    /** {@code text}, {@code varchar} and {@code name}: compared character by character. */
    TEXT,
    /** {@code citext}, an extension's type: compared without regard to case. */
    CITEXT,
    /** {@code char(n)}: compared without trailing blanks. */
    CHARACTER,
    BYTES,
    DATE,
    TIME,
    TIMESTAMP,
    TIMESTAMPTZ,
    /** A length of time. */
    INTERVAL,
    UUID,
    /** {@code inet} and {@code cidr}. */
    INET,
    ENUM,
    JSON,
    /** One of PostgreSQL's own ranges. */
    RANGE,
    ARRAY,
    OTHER;

    private static final Map<String, Kind> BUILT_IN = Map.ofEntries(
            entry("bool", BOOLEAN),
            entry("int2", SMALLINT),
            entry("int4", INTEGER),
            entry("int8", BIGINT),
            entry("numeric", NUMERIC),
            entry("float4", REAL),
            entry("float8", DOUBLE),
            entry("text", TEXT),
            entry("varchar", TEXT),
            entry("name", TEXT),
            entry("bpchar", CHARACTER),
            entry("bytea", BYTES),
            entry("date", DATE),
            entry("time", TIME),
            entry("timestamp", TIMESTAMP),
            entry("timestamptz", TIMESTAMPTZ),
            entry("interval", INTERVAL),
            entry("uuid", UUID),
            entry("inet", INET),
            entry("cidr", INET),
            entry("jsonb", JSON),
            entry("json", JSON),
            entry("int4range", RANGE),
            entry("int8range", RANGE),
            entry("numrange", RANGE),
            entry("daterange", RANGE),
            entry("tsrange", RANGE),
            entry("tstzrange", RANGE));

    /** The kind of a type, other than a domain. */
    static Kind of(QualifiedName type, boolean array, SchemaSnapshot types) {
        if (array) {
            return ARRAY;
        }
        if (type.schema().equals(ColumnType.SYSTEM_SCHEMA)) {
            return ofBuiltIn(type.name());
        }
        if (types.findEnum(type).isPresent()) {
            return ENUM;
        }
        return type.name().equals("citext") ? CITEXT : OTHER;
    }

    /** The kind of one of PostgreSQL's own types, no array, by its catalog name. */
    static Kind ofBuiltIn(String type) {
        return BUILT_IN.getOrDefault(type, OTHER);
    }

    /** Whether this is one of the integer types. */
    boolean isInteger() {
        return this == SMALLINT || this == INTEGER || this == BIGINT;
    }

    /** Whether this is an integer type or {@code numeric}: a type whose arithmetic is decimal. */
    boolean isExactNumber() {
        return isInteger() || this == NUMERIC;
    }

    boolean isFloatingPoint() {
        return this == REAL || this == DOUBLE;
    }
}
