package io.github.jooqconformance.runtime.schema;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import java.util.OptionalInt;

/**
 * The exact type of a column, a domain or an array's element.
 *
 * @param sql the type as {@code format_type} prints it with an empty search path: {@code character varying(255)},
 *     {@code numeric(4,2)[]}, {@code public.mpaa_rating}
 * @param name the type's catalog name; of an array, its element's: {@code pg_catalog.varchar}
 * @param kind the kind of {@code name}
 * @param modifier the type modifier ({@code atttypmod}), or -1
 * @param array whether values are arrays of {@code name}; PostgreSQL enforces neither dimensions nor bounds
 * @param collation the collation, only where it is not the type's own
 */
public record ColumnType(
        String sql, QualifiedName name, TypeKind kind, int modifier, boolean array, Optional<QualifiedName> collation) {
    /** The schema of PostgreSQL's own types. */
    public static final String SYSTEM_SCHEMA = "pg_catalog";

    /** {@code VARHDRSZ}: what PostgreSQL adds to the length or precision in a type modifier. */
    private static final int HEADER = 4;

    /** {@code INTERVAL_FULL_PRECISION}: the precision in the modifier of an interval that has none of its own. */
    private static final int FULL_PRECISION = 0xffff;

    /** {@code INTERVAL_FULL_RANGE}: the bits of all fields of an interval. */
    private static final int ALL_FIELDS = 0x7fff;

    public ColumnType {
        requireNonNull(sql, "sql");
        requireNonNull(name, "name");
        requireNonNull(kind, "kind");
        requireNonNull(collation, "collation");
    }

    /**
     * Whether this is, or is an array of, the built-in type with the given catalog name, such as {@code varchar} or
     * {@code int4}.
     */
    public boolean isBuiltIn(String typeName) {
        return name.schema().equals(SYSTEM_SCHEMA) && name.name().equals(typeName);
    }

    /**
     * The greatest length in characters of {@code varchar(n)} and {@code char(n)}, or in bits of {@code bit(n)} and
     * {@code varbit(n)}.
     */
    public OptionalInt length() {
        if (modifier < 0) {
            return OptionalInt.empty();
        }
        if (isBuiltIn("varchar") || isBuiltIn("bpchar")) {
            return OptionalInt.of(modifier - HEADER);
        }
        return isBuiltIn("bit") || isBuiltIn("varbit") ? OptionalInt.of(modifier) : OptionalInt.empty();
    }

    /** The number of significant digits of {@code numeric(p,s)}; empty for a numeric without limit. */
    public OptionalInt precision() {
        return isBuiltIn("numeric") && modifier >= HEADER
                ? OptionalInt.of((modifier - HEADER) >> 16 & 0xffff)
                : OptionalInt.empty();
    }

    /**
     * The number of fraction digits of {@code numeric(p,s)}, negative where digits before the point are rounded (since
     * PostgreSQL 15).
     *
     * @see <a href="https://www.postgresql.org/docs/current/datatype-numeric.html">numeric types</a>
     */
    public OptionalInt scale() {
        if (!isBuiltIn("numeric") || modifier < HEADER) {
            return OptionalInt.empty();
        }
        // The scale is an 11-bit two's complement number.
        return OptionalInt.of(((modifier - HEADER & 0x7ff) ^ 0x400) - 0x400);
    }

    /**
     * The number of fraction digits of the seconds of {@code time(p)} and {@code timestamp(p)}, with or without time
     * zone, and of {@code interval(p)}; empty where the type does not limit it.
     */
    public OptionalInt fractionalSeconds() {
        if (modifier < 0) {
            return OptionalInt.empty();
        }
        if (isBuiltIn("interval")) {
            var digits = modifier & FULL_PRECISION;
            return digits == FULL_PRECISION ? OptionalInt.empty() : OptionalInt.of(digits);
        }
        return isBuiltIn("time") || isBuiltIn("timetz") || isBuiltIn("timestamp") || isBuiltIn("timestamptz")
                ? OptionalInt.of(modifier)
                : OptionalInt.empty();
    }

    /**
     * The fields that an interval keeps, such as {@code year to month}, as PostgreSQL's set of bits; empty for a type
     * that is no interval.
     */
    public OptionalInt intervalFields() {
        if (!isBuiltIn("interval")) {
            return OptionalInt.empty();
        }
        return OptionalInt.of(modifier < 0 ? ALL_FIELDS : modifier >> 16 & ALL_FIELDS);
    }

    /** The type as SQL writes it, with its collation. */
    @Override
    public String toString() {
        return collation.map(c -> sql + " collate " + c).orElse(sql);
    }
}
