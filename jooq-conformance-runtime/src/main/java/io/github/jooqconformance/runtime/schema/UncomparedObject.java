package io.github.jooqconformance.runtime.schema;

import static java.util.Objects.requireNonNull;

import java.util.Comparator;

/**
 * An object that a schema holds and that no {@link SchemaSnapshot} tells of, so that nobody compares it.
 *
 * @param kind what it is, in PostgreSQL's words: {@code operator}, {@code rule}
 * @param name its name as SQL writes it, with its schema or table where it has one
 */
public record UncomparedObject(String kind, String name) implements Comparable<UncomparedObject> {
    private static final Comparator<UncomparedObject> ORDER =
            Comparator.comparing(UncomparedObject::kind).thenComparing(UncomparedObject::name);

    public UncomparedObject {
        requireNonNull(kind, "kind");
        requireNonNull(name, "name");
    }

    @Override
    public int compareTo(UncomparedObject other) {
        return ORDER.compare(this, other);
    }

    /** The kind and the name. */
    @Override
    public String toString() {
        return kind + " " + name;
    }
}
