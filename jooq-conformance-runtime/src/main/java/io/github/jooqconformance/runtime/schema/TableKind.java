package io.github.jooqconformance.runtime.schema;

/** What kind of relation a {@link Table} is (PostgreSQL: {@code pg_class.relkind} and {@code relispartition}). */
public enum TableKind {
    TABLE("table"),
    PARTITIONED_TABLE("partitioned table"),
    /** A part of a partitioned table, whether it is partitioned itself, foreign, or neither. */
    PARTITION("partition"),
    VIEW("view"),
    MATERIALIZED_VIEW("materialized view"),
    FOREIGN_TABLE("foreign table");

    private final String text;

    TableKind(String text) {
        this.text = text;
    }

    /** Whether rows are computed by a query, so that no statement of the application writes them as they are read. */
    public boolean isView() {
        return this == VIEW || this == MATERIALIZED_VIEW;
    }

    /** Whether PostgreSQL allows an index on it. */
    public boolean isIndexable() {
        return this != VIEW && this != FOREIGN_TABLE;
    }

    /** The kind in PostgreSQL's words. */
    @Override
    public String toString() {
        return text;
    }
}
