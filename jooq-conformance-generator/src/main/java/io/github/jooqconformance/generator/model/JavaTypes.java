package io.github.jooqconformance.generator.model;

import org.jooq.meta.TypedElementDefinition;

/**
 * Knows the Java type that jOOQ's generated record has for a column, or for an attribute of a composite type; forced
 * types and converters included.
 */
@FunctionalInterface
public interface JavaTypes {
    /** The type, fully qualified: {@code java.lang.String}, {@code com.example.db.enums.Rating[]}. */
    String ofRecord(TypedElementDefinition<?> column);
}
