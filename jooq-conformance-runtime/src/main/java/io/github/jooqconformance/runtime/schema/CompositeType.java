package io.github.jooqconformance.runtime.schema;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;

/**
 * A composite type made by {@code CREATE TYPE … AS (…)}.
 *
 * @param name the type's name
 * @param attributes the attributes, in the order of their values
 * @param comment the text of {@code COMMENT ON TYPE}
 */
public record CompositeType(QualifiedName name, List<Attribute> attributes, Optional<String> comment) {
    /**
     * An attribute of a composite type. Values may lack it: no attribute can be NOT NULL.
     *
     * @param name the attribute's name
     * @param type its exact type
     * @param comment the text of {@code COMMENT ON COLUMN}
     */
    public record Attribute(String name, ColumnType type, Optional<String> comment) {
        public Attribute {
            requireNonNull(name, "name");
            requireNonNull(type, "type");
            requireNonNull(comment, "comment");
        }

        /** The attribute as SQL writes it. */
        @Override
        public String toString() {
            return QualifiedName.quoted(name) + " " + type;
        }
    }

    public CompositeType {
        requireNonNull(name, "name");
        attributes = List.copyOf(attributes);
        requireNonNull(comment, "comment");
    }
}
