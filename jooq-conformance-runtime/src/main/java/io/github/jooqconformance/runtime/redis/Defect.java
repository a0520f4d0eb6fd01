package io.github.jooqconformance.runtime.redis;

import static java.util.Objects.requireNonNull;

/**
 * What is wrong with an entry. Values are not told: they may be secrets.
 *
 * @param kind what kind of defect it is
 * @param field the field's name; empty if the defect is the entry's as a whole
 * @param text what is wrong, as the end of a sentence that begins with the field: {@code is no integer}
 */
public record Defect(Kind kind, String field, String text) {
    /** What kind of defect it is. */
    public enum Kind {
        /** There is no value for a column that is NOT NULL. */
        MISSING,
        /** The value is none of the column's type. */
        MALFORMED,
        /** The field belongs to no column; such an entry is read all the same. */
        UNEXPECTED,
        /** It is no entry at all. */
        NO_ENTRY
    }

    public Defect {
        requireNonNull(kind, "kind");
        requireNonNull(field, "field");
        requireNonNull(text, "text");
    }

    /** Whether the row cannot be read. */
    boolean isFatal() {
        return kind != Kind.UNEXPECTED;
    }

    @Override
    public String toString() {
        return (field.isEmpty() ? "the entry" : field) + " " + text;
    }
}
