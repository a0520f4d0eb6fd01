package io.github.jooqconformance.runtime.diff;

/** How a table, or one member of it, stands to the model. */
public enum Status {
    /** It is as the model says; notes such as another comment leave it so. */
    CONFORMANT,
    /** The database has it, the model does not. */
    MISSING_IN_MODEL,
    /** The model has it, the database does not. */
    MISSING_IN_DB,
    /** The values that it holds are of another type. */
    TYPE_MISMATCH,
    /** A key, a check, NOT NULL, a default or an index differs, is missing or is surplus. */
    CONSTRAINT_MISMATCH
}
