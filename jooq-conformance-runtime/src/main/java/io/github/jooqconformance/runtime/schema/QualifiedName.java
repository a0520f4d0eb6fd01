package io.github.jooqconformance.runtime.schema;

import static java.util.Objects.requireNonNull;

import java.util.Comparator;
import java.util.regex.Pattern;

/**
 * The name of a table, type or other object within its schema, exactly as the catalog holds it: unquoted and
 * case-sensitive.
 *
 * @param schema the schema's name
 * @param name the object's name
 */
public record QualifiedName(String schema, String name) implements Comparable<QualifiedName> {
    private static final Comparator<QualifiedName> ORDER =
            Comparator.comparing(QualifiedName::schema).thenComparing(QualifiedName::name);
    private static final Pattern NEEDS_NO_QUOTES = Pattern.compile("[a-z_][a-z0-9_]*");

    public QualifiedName {
        requireNonNull(schema, "schema");
        requireNonNull(name, "name");
    }

    /** An identifier as SQL needs it: in double quotes unless it is plain lower case and no key word. */
    public static String quoted(String identifier) {
        return NEEDS_NO_QUOTES.matcher(identifier).matches() && !KeyWords.needQuotes(identifier)
                ? identifier
                : '"' + identifier.replace("\"", "\"\"") + '"';
    }

    /**
     * The name of a member of this object, such as a column or a constraint, as SQL writes it:
     * {@code schema.table.column}.
     */
    public String member(String member) {
        return this + "." + quoted(member);
    }

    @Override
    public int compareTo(QualifiedName other) {
        return ORDER.compare(this, other);
    }

    /** Both parts as SQL writes them, joined by a dot. */
    @Override
    public String toString() {
        return quoted(schema) + "." + quoted(name);
    }
}
