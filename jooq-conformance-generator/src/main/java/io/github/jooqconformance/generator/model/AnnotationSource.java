package io.github.jooqconformance.generator.model;

import io.github.jooqconformance.generator.source.Imports;
import io.github.jooqconformance.runtime.schema.SchemaSnapshot;
import io.github.jooqconformance.runtime.schema.Table;
import java.util.List;

/** Knows how components are annotated. */
@FunctionalInterface
public interface AnnotationSource {
    /** No annotation at all. */
    AnnotationSource NONE = (table, types, column, shape, imports) -> List.of();

    /**
     * The annotations of a component, as Java source.
     *
     * @param table the table that has the column
     * @param types the snapshot that has the domains and enums
     * @param column the column with its component
     * @param shape the class that has the component
     * @param imports the imports of that class
     */
    List<String> annotations(Table table, SchemaSnapshot types, JavaColumn column, Shape shape, Imports imports);
}
