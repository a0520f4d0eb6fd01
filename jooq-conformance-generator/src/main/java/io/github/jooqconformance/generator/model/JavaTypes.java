package io.github.jooqconformance.generator.model;

import org.jooq.meta.ColumnDefinition;

/** Knows the Java type that jOOQ's generated record has for a column, forced types and converters included. */
public interface JavaTypes {
    /** The type, fully qualified: {@code java.lang.String}, {@code com.example.db.enums.Rating[]}. */
    String ofRecord(ColumnDefinition column);

    /** Whether a converter or binding of the user stands between that type and the database's value. */
    boolean isConverted(ColumnDefinition column);
}
