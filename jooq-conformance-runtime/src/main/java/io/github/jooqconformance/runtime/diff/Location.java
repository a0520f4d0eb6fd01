package io.github.jooqconformance.runtime.diff;

import static java.util.Objects.requireNonNull;

import io.github.jooqconformance.runtime.schema.QualifiedName;
import io.github.jooqconformance.runtime.schema.Routine;
import io.github.jooqconformance.runtime.schema.TableKind;
import java.util.Comparator;
import java.util.Optional;

/**
 * Where in the schema a difference is.
 *
 * @param kind what kind of object it is
 * @param object the object; of an extension, its name in the schema of what it brought
 * @param member the column, constraint, index, trigger or policy of it that differs; empty if the object itself does.
 *     Of a routine, the types of its arguments, which are part of its name.
 */
public record Location(Kind kind, QualifiedName object, Optional<String> member) implements Comparable<Location> {
    /** The kinds of object, in the words of DDL. */
    public enum Kind {
        TABLE("table"),
        VIEW("view"),
        MATERIALIZED_VIEW("materialized view"),
        FOREIGN_TABLE("foreign table"),
        ENUM("type"),
        DOMAIN("domain"),
        COMPOSITE("type"),
        RANGE("type"),
        SEQUENCE("sequence"),
        FUNCTION("function"),
        PROCEDURE("procedure"),
        AGGREGATE("aggregate"),
        EXTENSION("extension"),
        SCHEMA("schema");

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

        static Kind of(Routine.Kind kind) {
            return switch (kind) {
                case FUNCTION, WINDOW -> FUNCTION;
                case PROCEDURE -> PROCEDURE;
                case AGGREGATE -> AGGREGATE;
            };
        }

        /** Whether the object is a table or view, so that a report counts it among the tables. */
        public boolean isTable() {
            return this == TABLE || this == FOREIGN_TABLE || isView();
        }

        boolean isRoutine() {
            return this == FUNCTION || this == PROCEDURE || this == AGGREGATE;
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

    /** The object as DDL names it: a routine with its arguments, anything else without the member. */
    String named() {
        return switch (kind) {
            case FUNCTION, PROCEDURE, AGGREGATE -> toString();
            case SCHEMA -> QualifiedName.quoted(object.name());
            case TABLE, VIEW, MATERIALIZED_VIEW, FOREIGN_TABLE, ENUM, DOMAIN, COMPOSITE, RANGE, SEQUENCE, EXTENSION ->
                object.toString();
        };
    }

    /**
     * The name as SQL writes it: {@code public.customer}, {@code public.customer.email} or
     * {@code public.total(integer)}.
     */
    @Override
    public String toString() {
        if (kind.isRoutine()) {
            return object + "(" + member.orElse("") + ")";
        }
        return member.map(object::member).orElseGet(object::toString);
    }
}
