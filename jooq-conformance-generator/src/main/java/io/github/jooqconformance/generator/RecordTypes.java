package io.github.jooqconformance.generator;

import io.github.jooqconformance.generator.model.JavaTypes;
import org.jooq.meta.ColumnDefinition;

/** The types of the records that a generator generates. */
final class RecordTypes implements JavaTypes {
    private final ConformanceGenerator generator;

    RecordTypes(ConformanceGenerator generator) {
        this.generator = generator;
    }

    @Override
    public String ofRecord(ColumnDefinition column) {
        return generator.recordType(column);
    }

    /**
     * A forced type with a converter or binding, or one that names a Java type, which an {@code enumConverter} and the
     * like imply.
     */
    @Override
    public boolean isConverted(ColumnDefinition column) {
        var type = column.getType();
        return type.getConverter() != null || type.getBinding() != null || type.getJavaType() != null;
    }
}
