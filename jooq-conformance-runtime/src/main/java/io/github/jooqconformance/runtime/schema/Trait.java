package io.github.jooqconformance.runtime.schema;

/** A property in which a constraint or index departs from the usual one. */
public enum Trait {
    UNIQUE("unique"),
    NULLS_NOT_DISTINCT("nulls not distinct"),
    DEFERRABLE("deferrable"),
    INITIALLY_DEFERRED("initially deferred"),
    MATCH_FULL("match full"),
    /** Existing rows were never checked. */
    NOT_VALID("not valid"),
    /** Not even new rows are checked (since PostgreSQL 18). */
    NOT_ENFORCED("not enforced"),
    NO_INHERIT("no inherit"),
    /** An index that a failed {@code CREATE INDEX CONCURRENTLY} left behind. */
    INVALID("invalid"),
    /** The last column or range takes part in a temporal key (since PostgreSQL 18). */
    WITHOUT_OVERLAPS("without overlaps");

    private final String text;

    Trait(String text) {
        this.text = text;
    }

    /** The property in SQL's words. */
    @Override
    public String toString() {
        return text;
    }
}
