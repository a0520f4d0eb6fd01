package io.github.jooqconformance.runtime.model;

import io.github.jooqconformance.runtime.schema.ColumnType;
import io.github.jooqconformance.runtime.schema.QualifiedName;
import io.github.jooqconformance.runtime.schema.TypeKind;
import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

/**
 * The types that jOOQ has names for in PostgreSQL. Some of its names stand for several of PostgreSQL's types.
 *
 * @see <a href="https://www.jooq.org/doc/3.19/manual/sql-building/column-expressions/data-types/">Data types in jOOQ's
 *     manual</a>
 */
enum JooqType {
    BOOLEAN("boolean", "boolean", "bool"),
    SMALLINT("smallint", "smallint", "int2", 4),
    INTEGER("integer", "int,integer", "int4", 9),
    BIGINT("bigint", "bigint", "int8,oid,xid,cid,tid,oidvector", 18),
    NUMERIC("numeric", "numeric,decimal", "numeric"),
    REAL("real", "real", "float4"),
    DOUBLE("double precision", "double precision,double,float,float8", "float8"),
    CHARACTER("character", "char", "bpchar,char,bit"),
    VARYING("character varying", "varchar", "varchar,name,varbit"),
    TEXT("text", "text,clob", "text"),
    BYTES("bytea", "bytea,blob", "bytea"),
    UUID("uuid", "uuid", "uuid"),
    DATE("date", "date", "date"),
    TIME("time without time zone", "time", "time"),
    TIME_THERE("time with time zone", "time with time zone", "timetz"),
    TIMESTAMP("timestamp without time zone", "timestamp", "timestamp"),
    TIMESTAMP_THERE("timestamp with time zone", "timestamp with time zone", "timestamptz"),
    INTERVAL("interval", "interval,interval day to second,interval year to month", "interval"),
    JSON("json", "json", "json"),
    JSONB("jsonb", "jsonb", "jsonb"),
    XML("xml", "xml", "xml");

    private static final int HEADER = 4;

    private final String sql;
    private final String jooqNames;
    private final String catalogNames;
    private final int digits;

    JooqType(String sql, String jooqNames, String catalogNames) {
        this(sql, jooqNames, catalogNames, 0);
    }

    /**
     * A type, or several.
     *
     * @param sql what {@code format_type} calls the type without a limit
     * @param jooqNames what jOOQ calls it in the dialect of PostgreSQL
     * @param catalogNames what the catalog calls it, and then others that jOOQ calls the same
     * @param digits the greatest precision of a number without fraction digits that jOOQ calls the same
     */
    JooqType(String sql, String jooqNames, String catalogNames, int digits) {
        this.sql = sql;
        this.jooqNames = jooqNames;
        this.catalogNames = catalogNames;
        this.digits = digits;
    }

    private static Stream<String> names(String list) {
        return Stream.of(list.split(",", -1));
    }

    /** The type that jOOQ calls so in the dialect of PostgreSQL. */
    static Optional<JooqType> findByName(String jooqName) {
        return Arrays.stream(values())
                .filter(type -> names(type.jooqNames).anyMatch(jooqName::equals))
                .findFirst();
    }

    /** Whether a type is one for which jOOQ has a name. */
    static boolean knows(ColumnType type) {
        return Arrays.stream(values()).anyMatch(known -> known.isCalled(type));
    }

    /** Whether jOOQ's generator calls a type so. */
    boolean isCalled(ColumnType type) {
        return names(catalogNames).anyMatch(type::isBuiltIn) || isWhole(type);
    }

    /** jOOQ turns numbers without fraction digits into integers that are large enough. */
    private boolean isWhole(ColumnType type) {
        return type.scale().orElse(-1) == 0 && type.precision().orElse(Integer.MAX_VALUE) <= digits;
    }

    /** Whether what jOOQ says of the length or the precision is about this very type. */
    boolean isExactly(ColumnType type) {
        return type.isBuiltIn(catalogName());
    }

    private String catalogName() {
        return names(catalogNames).findFirst().orElse(catalogNames);
    }

    /** Whether values have fractions of seconds. */
    boolean isTime() {
        return switch (this) {
            case TIME, TIME_THERE, TIMESTAMP, TIMESTAMP_THERE -> true;
            default -> false;
        };
    }

    /** The type without a limit. */
    ColumnType unlimited(boolean array) {
        return of(sql, -1, array);
    }

    /** The type with a limit for its length, or for the fraction digits of its seconds. */
    ColumnType limited(int limit, boolean array) {
        // As format_type prints it, the limit stands before what a type's name ends in.
        int blank = isTime() ? sql.indexOf(' ') : sql.length();
        return of(
                sql.substring(0, blank) + "(" + limit + ")" + sql.substring(blank),
                isTime() ? limit : limit + HEADER,
                array);
    }

    /** The type with a limit for its digits. */
    ColumnType limited(int precision, int scale, boolean array) {
        return of(sql + "(" + precision + "," + scale + ")", ((precision << 16) | (scale & 0x7ff)) + HEADER, array);
    }

    private ColumnType of(String text, int modifier, boolean array) {
        return new ColumnType(
                text + (array ? "[]" : ""),
                new QualifiedName(ColumnType.SYSTEM_SCHEMA, catalogName()),
                TypeKind.BASE,
                modifier,
                array,
                Optional.empty());
    }

    /** The limit of a type in the terms of {@link #limited(int, boolean)}. */
    OptionalInt limit(ColumnType type) {
        return isTime() ? type.fractionalSeconds() : type.length();
    }
}
