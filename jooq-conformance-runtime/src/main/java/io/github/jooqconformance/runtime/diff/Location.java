package io.github.jooqconformance.runtime.diff;

import static java.util.Objects.requireNonNull;

import io.github.jooqconformance.runtime.schema.QualifiedName;
import io.github.jooqconformance.runtime.schema.TableKind;
import java.util.Comparator;
import java.util.Optional;

/**
 * Where in the schema a difference is.
 *
 * @param kind what kind of object it is
 * @param object the table or type
 * @param member the column, constraint or index of it that differs; empty if the object itself does
 */
public record Location(Kind kind, QualifiedName object, Optional<String> member) implements Comparable<Location> {
    /** The kinds of object, in the words of DDL. */
    public enum Kind {
        TABLE("table"),
        VIEW("view"),
        MATERIALIZED_VIEW("materialized view"),
        FOREIGN_TABLE("foreign table"),
        ENUM("type"),
        DOMAIN("domain");

        private final String text;

        Kind(String text) {
            this.text = text;
        }

        /** What DDL calls a relation of this kind. */
        public static Kind of(TableKind kind) {
            return switch (kind) {
                case TABLE, PARTITIONED_TABLE, PARTITION -> TABLE;
                case VIEW -> VIEW;
                case MATERIALIZED_VIEW -> MATERIALIZED_VIEW;
                case FOREIGN_TABLE -> FOREIGN_TABLE;
            };
        }

        /** Whether the object is a table or view, so that a report counts it among the tables. */
        public boolean isTable() {
            return this != ENUM && this != DOMAIN;
        }

        /** Whether a query defines the object, so that its columns are not to be altered on their own. */
        public boolean isView() {
            return this == VIEW || this == MATERIALIZED_VIEW;
        }

        @Override
        public String toString() {
            return text;
        }
    }

    private static final Comparator<Location> ORDER = Comparator.comparing(Location::object)
            // The object itself goes before its members.
            .thenComparing(location -> location.member().orElse(""))
            .thenComparing(Location::kind);

    public Location {
        requireNonNull(kind, "kind");
        requireNonNull(object, "object");
        requireNonNull(member, "member");
    }

    /** The place of an object as a whole. */
    public static Location of(Kind kind, QualifiedName object) {
        return new Location(kind, object, Optional.empty());
    }

    /** The place of a member of this object. */
    public Location at(String memberName) {
        return new Location(kind, object, Optional.of(memberName));
    }

    @Override
    public int compareTo(Location other) {
        return ORDER.compare(this, other);
    }

    /** The name as SQL writes it: {@code public.customer} or {@code public.customer.email}. */
    @Override
    public String toString() {
        return member.map(object::member).orElseGet(object::toString);
    }
}
