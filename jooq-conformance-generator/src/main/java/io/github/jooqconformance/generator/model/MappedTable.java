package io.github.jooqconformance.generator.model;

import io.github.jooqconformance.runtime.schema.Table;
import java.util.List;
import org.jooq.meta.TableDefinition;

/**
 * A table with the columns that its classes have.
 *
 * @param definition jOOQ's view of it
 * @param table the database's view of it
 * @param columns the columns, in their order
 */
record MappedTable(TableDefinition definition, Table table, List<MappedColumn> columns) {
    MappedTable {
        columns = List.copyOf(columns);
    }

    /** The names of the components. */
    List<String> names() {
        return columns.stream().map(MappedColumn::name).toList();
    }
}
