package io.github.jooqconformance.generator.redis;

import static java.util.Objects.requireNonNull;

import io.github.jooqconformance.generator.model.JavaColumn;
import io.github.jooqconformance.runtime.schema.ColumnType;

/**
 * A column that goes to Redis.
 *
 * @param column the column with its component
 * @param base its type without domains
 * @param type how its values are written
 * @param isIndexed whether PostgreSQL has an index or key with it
 */
record RedisField(JavaColumn column, ColumnType base, FieldType type, boolean isIndexed) {
    RedisField {
        requireNonNull(column, "column");
        requireNonNull(base, "base");
        requireNonNull(type, "type");
    }

    /** The column's name, which is the field's. */
    String name() {
        return column.column().name();
    }

    /** Whether an entry may lack it. What a domain says, PostgreSQL does not hold to in every row. */
    boolean isNullable() {
        return column.column().nullable();
    }
}
