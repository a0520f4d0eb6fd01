package io.github.jooqconformance.runtime.postgres;

import io.github.jooqconformance.runtime.schema.Extension;
import io.github.jooqconformance.runtime.schema.Part;
import io.github.jooqconformance.runtime.schema.Routine;
import io.github.jooqconformance.runtime.schema.SchemaSnapshot;
import io.github.jooqconformance.runtime.schema.Sequence;
import io.github.jooqconformance.runtime.schema.UncomparedObject;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Puts the rows of the catalog queries together, by the object identifiers of the relations and types that they belong
 * to.
 */
final class ReadingAssembly {
    private final ColumnTypes columnTypes = new ColumnTypes();
    private final TypeAssembly types = new TypeAssembly(columnTypes);
    private final Map<Long, TableAssembly> tables = new LinkedHashMap<>();
    private final List<Sequence> sequences = new ArrayList<>();
    private final List<Routine> routines = new ArrayList<>();
    private final List<Extension> extensions = new ArrayList<>();
    private final AccessAssembly access = new AccessAssembly();
    private final List<UncomparedObject> notCompared = new ArrayList<>();

    /** Takes a row that belongs to a table. */
    private interface TableRow {
        void addTo(TableAssembly table) throws SQLException;
    }

    /** Takes all rows of one query. */
    void accept(CatalogQuery query, CatalogRow row) throws SQLException {
        while (row.next()) {
            switch (query) {
                case COLUMN_TYPES -> columnTypes.add(row);
                case RELATIONS -> tables.put(row.oid("relation"), new TableAssembly(row));
                case TYPES -> types.add(row);
                case COLUMNS -> ofTable(row, table -> table.column(row, columnTypes));
                case CONSTRAINTS -> constraint(row);
                case INDEXES -> ofTable(row, table -> table.index(row));
                case TRIGGERS -> ofTable(row, table -> table.trigger(row));
                case POLICIES -> ofTable(row, table -> table.policy(row));
                case GRANTS -> ofTable(row, table -> table.grant(row));
                case SEQUENCES -> sequences.add(SequenceReader.read(row));
                case ROUTINES -> routines.add(RoutineReader.read(row));
                case EXTENSIONS ->
                    extensions.add(new Extension(row.text("name"), row.text("version"), row.text("schema")));
                case ROLE -> access.role(row);
                case ACCESS -> ofTable(row, table -> access.table(table.name(), row));
                case UNCOMPARED -> notCompared.add(new UncomparedObject(row.text("kind"), row.text("name")));
                case SESSION, LIMITS, SCHEMAS, ALL_SCHEMAS, PRIVILEGES, STAND_INS, CHANGES ->
                    throw new IllegalArgumentException(query + " is not part of a reading");
            }
        }
    }

    /** Leaves out what belongs to a relation that was not told, as one that an extension brought along. */
    private void ofTable(CatalogRow row, TableRow addition) throws SQLException {
        var table = tables.get(row.oid("relation"));
        if (table != null) {
            addition.addTo(table);
        }
    }

    private void constraint(CatalogRow row) throws SQLException {
        if (row.oid("domain") != 0) {
            types.check(row.oid("domain"), ConstraintAssembly.check(row));
            return;
        }
        ofTable(row, table -> table.constraint(row));
    }

    CatalogReading reading(Set<Part> unknown) throws SQLException {
        var snapshot = new SchemaSnapshot(
                tables.values().stream().map(TableAssembly::table).toList(),
                types.types(),
                sequences,
                routines,
                extensions);
        return new CatalogReading(snapshot, access.access(), notCompared, unknown);
    }
}
