package io.github.jooqconformance.runtime.policy;

import static java.util.Objects.requireNonNull;

import io.github.jooqconformance.runtime.diff.Location;
import java.util.Optional;

/**
 * Places in a schema: {@code public.film} is the table with all that belongs to it, {@code public.film.title} one
 * column, constraint or index, and {@code public.audit_*} all tables and types whose name begins so.
 *
 * <p>A name is written as in SQL: without quotes, upper case means lower case; in double quotes, every character means
 * itself. Outside of quotes, {@code *} stands for any characters, or none; it never reaches beyond the name that it is
 * part of.
 */
public final class LocationPattern {
    private final NamePattern schema;
    private final NamePattern object;
    private final Optional<NamePattern> member;

    /**
     * A pattern of its parts.
     *
     * @param member empty if the whole object is meant
     */
    LocationPattern(NamePattern schema, NamePattern object, Optional<NamePattern> member) {
        this.schema = requireNonNull(schema, "schema");
        this.object = requireNonNull(object, "object");
        this.member = requireNonNull(member, "member");
    }

    /**
     * Reads a pattern.
     *
     * @throws IllegalArgumentException if it is none; the message says why
     */
    public static LocationPattern parse(String text) {
        var names = new NamePatternParser(text).parse();
        return switch (names.size()) {
            case 2 -> new LocationPattern(names.get(0), names.get(1), Optional.empty());
            case 3 -> new LocationPattern(names.get(0), names.get(1), Optional.of(names.get(2)));
            default ->
                throw new IllegalArgumentException(
                        "\"" + text + "\" has " + (names.size() == 1 ? "no schema" : "too many names")
                                + ". Write schema.table or schema.table.column, such as public.film or public.audit_*.");
        };
    }

    /** Whether something is at one of these places. */
    public boolean matches(Location location) {
        return schema.matches(location.object().schema())
                && object.matches(location.object().name())
                && member.map(name -> location.member().filter(name::matches).isPresent())
                        .orElse(true);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof LocationPattern pattern && pattern.toString().equals(toString());
    }

    @Override
    public int hashCode() {
        return toString().hashCode();
    }

    /** The pattern as it is written, in quotes only where there have to be. */
    @Override
    public String toString() {
        return schema + "." + object + member.map(name -> "." + name).orElse("");
    }
}
