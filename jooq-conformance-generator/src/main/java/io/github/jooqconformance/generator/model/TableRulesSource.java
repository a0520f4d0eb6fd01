package io.github.jooqconformance.generator.model;

import io.github.jooqconformance.generator.source.Imports;
import io.github.jooqconformance.runtime.schema.SchemaSnapshot;
import io.github.jooqconformance.runtime.schema.Table;
import java.util.List;

/** Knows what the DTO of a table is to check. */
@FunctionalInterface
public interface TableRulesSource {
    /**
     * The rules of a table.
     *
     * @param types the snapshot that has the domains and enums
     * @param columns the columns that have components, in their order
     * @param imports collects the types that the rules use
     */
    TableRules rules(Table table, SchemaSnapshot types, List<JavaColumn> columns, Imports imports);
}
