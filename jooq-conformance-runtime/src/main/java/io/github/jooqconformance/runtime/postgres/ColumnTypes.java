package io.github.jooqconformance.runtime.postgres;

import io.github.jooqconformance.runtime.schema.ColumnType;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;

/** The types that columns, attributes, domains and ranges are made of, each of which thousands may share. */
final class ColumnTypes {
    private final Map<String, ColumnType> types = new HashMap<>();

    void add(CatalogRow row) throws SQLException {
        types.put(row.text("type"), row.type());
    }

    /** The type that a row of another query refers to. */
    ColumnType of(CatalogRow row) throws SQLException {
        return of(row.text("type"));
    }

    ColumnType of(String reference) throws SQLException {
        var type = types.get(reference);
        if (type == null) {
            throw new SQLException("The catalog has no type " + reference, CatalogRow.NO_DATA);
        }
        return type;
    }
}
