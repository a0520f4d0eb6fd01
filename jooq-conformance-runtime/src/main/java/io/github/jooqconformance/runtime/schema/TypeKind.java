package io.github.jooqconformance.runtime.schema;

/** What kind of type a {@link ColumnType} names (PostgreSQL: {@code pg_type.typtype}). */
public enum TypeKind {
    BASE,
    COMPOSITE,
    DOMAIN,
    ENUM,
    MULTIRANGE,
    PSEUDO,
    RANGE
}
