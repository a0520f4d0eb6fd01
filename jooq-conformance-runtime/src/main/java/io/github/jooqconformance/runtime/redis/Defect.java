package io.github.jooqconformance.runtime.redis;

import static java.util.Objects.requireNonNull;

import io.github.jooqconformance.runtime.report.PrintableText;

/**
 * What is wrong with an entry. Values are not told: they may be secrets.
 *
 * @param kind what kind of defect it is
 * @param field the field's name, whatever it holds; empty if the defect is the entry's as a whole
 * @param text what is wrong, as the end of a sentence that begins with the field: {@code is no integer}
 */
public record Defect(Kind kind, String field, String text) {
    /** More than the 63 bytes of names in PostgreSQL. */
    private static final int LONGEST_NAME = 64;

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

    /** The defect as a sentence that is safe to log. */
    @Override
    public String toString() {
        return (field.isEmpty() ? "the entry" : printable(field)) + " " + text;
    }

    /** Whoever wrote the entry chose the names of its fields: neither is a log theirs, nor is it to be flooded. */
    private static String printable(String name) {
        return name.length() > LONGEST_NAME
                ? PrintableText.of(name.substring(0, LONGEST_NAME)) + "…"
                : PrintableText.of(name);
    }
}
