package io.github.jooqconformance.generator.constraint;

import io.github.jooqconformance.runtime.schema.Column;
import io.github.jooqconformance.runtime.schema.ValueSource;

/** Whether a value has to be there. */
enum Presence {
    /** Null breaks a rule. */
    REQUIRED,
    /** Null is a value like others. */
    OPTIONAL,
    /** Null leaves the value to PostgreSQL. */
    PROVIDED,
    /** PostgreSQL computes the value, and takes none. */
    COMPUTED;

    static Presence of(Column column, ValueType type) {
        var source = column.source().kind();
        if (source.isGenerated() || source == ValueSource.Kind.IDENTITY_ALWAYS) {
            return COMPUTED;
        }
        if (column.source().isProvided()) {
            return PROVIDED;
        }
        return column.nullable() && type.isNullable() ? OPTIONAL : REQUIRED;
    }
}
