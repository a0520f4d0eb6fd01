package io.github.jooqconformance.runtime.mutation;

import io.github.jooqconformance.runtime.diff.Rule;
import io.github.jooqconformance.runtime.schema.Column;
import io.github.jooqconformance.runtime.schema.QualifiedName;
import io.github.jooqconformance.runtime.schema.Table;

/**
 * A column of a table.
 *
 * @param table the table
 * @param column the column
 */
record Spot(Table table, Column column) {
    /** The column's name as SQL writes it. */
    String name() {
        return QualifiedName.quoted(column.name());
    }

    /** An action of {@code ALTER TABLE}. */
    Alteration alter(String action, Rule... rules) {
        return Alteration.of("alter table " + table.name() + " " + action, rules);
    }

    /** An action of {@code ALTER TABLE … ALTER COLUMN}. */
    Alteration alterColumn(String action, Rule... rules) {
        return alter("alter column " + name() + " " + action, rules);
    }

    /** A change of the column's type. */
    Alteration retype(String type, Rule... rules) {
        // A default may not convert, and is not what is altered.
        return alterColumn("type " + type + " using null", rules);
    }
}
