package io.github.jooqconformance.generator.model;

import java.util.List;

/**
 * The classes of a table or view.
 *
 * @param row the row
 * @param writeShapes what is written of it; none of a view
 * @param columns the columns, with the components that hold their values in all shapes
 */
public record TableModel(DtoModel row, List<WriteShape> writeShapes, List<JavaColumn> columns) {
    public TableModel {
        writeShapes = List.copyOf(writeShapes);
        columns = List.copyOf(columns);
    }
}
