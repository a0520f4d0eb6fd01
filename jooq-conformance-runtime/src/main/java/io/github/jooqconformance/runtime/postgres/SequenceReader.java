package io.github.jooqconformance.runtime.postgres;

import io.github.jooqconformance.runtime.schema.Sequence;
import io.github.jooqconformance.runtime.schema.Sequence.OwningColumn;
import java.sql.SQLException;
import java.util.Optional;

/** Turns a row of the sequence query into a sequence. */
final class SequenceReader {
    private SequenceReader() {}

    static Sequence read(CatalogRow row) throws SQLException {
        return new Sequence(
                row.name("schema", "name"),
                new Sequence.Options(
                        row.text("type"),
                        row.bigNumber("start"),
                        row.bigNumber("increment"),
                        row.bigNumber("minimum"),
                        row.bigNumber("maximum"),
                        row.bigNumber("cache"),
                        row.flag("cycles")),
                owner(row),
                row.flag("is_identity"),
                row.findText("comment"));
    }

    private static Optional<OwningColumn> owner(CatalogRow row) throws SQLException {
        var column = row.findText("column_name");
        return row.findName("table_schema", "table_name")
                .flatMap(table -> column.map(name -> new OwningColumn(table, name)));
    }
}
