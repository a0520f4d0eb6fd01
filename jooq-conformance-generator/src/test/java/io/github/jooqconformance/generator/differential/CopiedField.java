package io.github.jooqconformance.generator.differential;

import org.jooq.Field;
import org.jooq.Name;
import org.jooq.Record;
import org.jooq.SQL;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/**
 * A field of a record, and the column of the copy that it is written to.
 *
 * @param field the field
 * @param column the column
 */
record CopiedField(Field<?> field, GeneratedColumn column) {
    Name name() {
        return DSL.name(field.getName());
    }

    /** What is sent of a row. */
    Field<?> value(Record row) {
        return bound(field, row.get(field));
    }

    /** What a value is sent as, to be bound later. */
    Field<?> parameter() {
        return bound(field, null);
    }

    private <T> Field<?> bound(Field<T> typed, @Nullable Object value) {
        var type = column.base();
        // jOOQ sends a text that PostgreSQL does not take for bits.
        if (!type.array() && (type.isBuiltIn("bit") || type.isBuiltIn("varbit"))) {
            return asIs(DSL.sql("{0}::pg_catalog.varbit", DSL.val(value, Object.class)));
        }
        // To varchar(n)[], jOOQ casts, and PostgreSQL cuts what is too long.
        return typed.getType().isArray() && typed.getType().getName().endsWith("java.lang.String;")
                ? asIs(DSL.sql("{0}", DSL.val(value, typed.getType())))
                : DSL.val(value, typed);
    }

    /** A value that jOOQ does not convert to the type of the column. */
    private static Field<?> asIs(SQL value) {
        return DSL.field(value);
    }

    /** The type of the values before a length, a precision or a domain changes or refuses them, as SQL. */
    String typeSent() {
        var stored = column.base();
        boolean isArray = stored.array() || column.column().type().array();
        return DSL.name(stored.name().schema(), stored.name().name()) + (isArray ? "[]" : "");
    }
}
