package io.github.jooqconformance.runtime.schema;

/**
 * What a role may be kept from reading: a server's administrator can take the right to read single catalogs from roles.
 * Tables, columns and types are no such part, for without them there is nothing to compare.
 */
public enum Part {
    COMMENTS("comments"),
    /** The defaults of columns and what generated columns compute. */
    DEFAULTS("column defaults"),
    VIEW_QUERIES("queries of views"),
    /** Keys and bounds of partitioned tables and their partitions. */
    PARTITIONING("partitioning"),
    /** Constraints of tables and domains. */
    CONSTRAINTS("constraints"),
    INDEXES("indexes"),
    TRIGGERS("triggers"),
    POLICIES("policies"),
    ENUM_LABELS("enum labels"),
    RANGES("range types"),
    SEQUENCES("sequences"),
    ROUTINES("functions and procedures"),
    EXTENSIONS("extensions"),
    /** The roles that the connecting role belongs to. */
    MEMBERSHIPS("role memberships"),
    /** What exists and is not compared: {@link UncomparedObject}. */
    OTHER_OBJECTS("other kinds of objects");

    private final String text;

    Part(String text) {
        this.text = text;
    }

    /** The part in words, as a plural. */
    @Override
    public String toString() {
        return text;
    }
}
