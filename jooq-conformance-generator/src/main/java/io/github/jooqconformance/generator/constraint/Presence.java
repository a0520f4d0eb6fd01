package io.github.jooqconformance.generator.constraint;

import io.github.jooqconformance.runtime.schema.Column;
import io.github.jooqconformance.runtime.schema.SchemaSnapshot;
import io.github.jooqconformance.runtime.schema.ValueSource;

/** What null means. */
public enum Presence {
    /** It breaks a rule. */
    REQUIRED,
    /** It is NULL. */
    OPTIONAL,
    /** It leaves the value to PostgreSQL. */
    PROVIDED,
    /** Nothing, for PostgreSQL computes the value and takes none. */
    COMPUTED;

    static Presence of(Column column, SchemaSnapshot types) {
        var source = column.source().kind();
        if (source.isGenerated() || source == ValueSource.Kind.IDENTITY_ALWAYS) {
            return COMPUTED;
        }
        if (types.acceptsNull(column)) {
            return OPTIONAL;
        }
        return types.provides(column) ? PROVIDED : REQUIRED;
    }
}
