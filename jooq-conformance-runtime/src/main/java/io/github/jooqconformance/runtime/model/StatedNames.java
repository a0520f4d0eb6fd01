package io.github.jooqconformance.runtime.model;

import io.github.jooqconformance.runtime.schema.QualifiedName;
import org.jooq.Qualified;
import org.jooq.Schema;
import org.jooq.Table;

/**
 * What the database calls the things that jOOQ's classes name.
 *
 * @param mapping where the schemas of the classes are
 */
record StatedNames(SchemaMapping mapping) {
    QualifiedName table(Table<?> table) {
        return mapping.table(new QualifiedName(schema(table.getSchema()), table.getName()));
    }

    QualifiedName type(Qualified type) {
        return type(schema(type.getSchema()), type.getName());
    }

    QualifiedName type(String schema, String name) {
        return mapping.object(new QualifiedName(schema, name));
    }

    private static String schema(Schema schema) {
        // What is generated for the default schema has none.
        return schema == null ? "" : schema.getName();
    }
}
