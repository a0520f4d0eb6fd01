package io.github.jooqconformance.runtime.classes;

import io.github.jooqconformance.runtime.diff.Difference;
import io.github.jooqconformance.runtime.diff.Location;
import io.github.jooqconformance.runtime.diff.Rule;
import io.github.jooqconformance.runtime.schema.Column;
import io.github.jooqconformance.runtime.schema.ColumnType;
import io.github.jooqconformance.runtime.schema.SchemaSnapshot;
import io.github.jooqconformance.runtime.schema.Table;

/**
 * A field and the column that it stands for.
 *
 * @param field the field of the class
 * @param table the class's table
 * @param column the column
 * @param actual the whole snapshot
 */
record Pairing(DtoField field, Table table, Column column, SchemaSnapshot actual) {
    /** The type of the column beneath all domains. */
    ColumnType base() {
        return Domains.base(actual, column.type());
    }

    /** The place of the column. */
    Location location() {
        return Location.of(Location.Kind.of(table.kind()), table.name()).at(column.name());
    }

    /** A finding on the column as it is defined. */
    Difference difference(Rule rule, String stated) {
        return Difference.changed(rule, location(), stated, column.definition());
    }
}
