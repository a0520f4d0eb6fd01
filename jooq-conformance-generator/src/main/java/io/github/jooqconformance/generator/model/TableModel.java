package io.github.jooqconformance.generator.model;

import java.util.List;

/**
 * The classes of a table or view.
 *
 * @param row the row
 * @param writeShapes what is written of it; none of a view
 */
public record TableModel(DtoModel row, List<WriteShape> writeShapes) {
    public TableModel {
        writeShapes = List.copyOf(writeShapes);
    }
}
