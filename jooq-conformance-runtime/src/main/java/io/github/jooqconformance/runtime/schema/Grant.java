package io.github.jooqconformance.runtime.schema;

import static java.util.Objects.requireNonNull;

import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/**
 * A privilege that was granted on a table or on one of its columns. What its owner may do is not told.
 *
 * @param role the role that it was granted to; {@code public} for all
 * @param privilege what the role may do
 * @param column the column, if the privilege is limited to one
 */
public record Grant(String role, Privilege privilege, Optional<String> column) implements Comparable<Grant> {
    /** What statements of an application need; other privileges are not told. */
    public enum Privilege {
        SELECT,
        INSERT,
        UPDATE,
        DELETE;

        /** The privilege in SQL's words. */
        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** The name that PostgreSQL has for all roles together. */
    public static final String EVERYBODY = "public";

    private static final Comparator<Grant> ORDER = Comparator.comparing(Grant::role)
            .thenComparing(Grant::privilege)
            .thenComparing(grant -> grant.column().orElse(""));

    public Grant {
        requireNonNull(role, "role");
        requireNonNull(privilege, "privilege");
        requireNonNull(column, "column");
    }

    @Override
    public int compareTo(Grant other) {
        return ORDER.compare(this, other);
    }
}
