package io.github.jooqconformance.runtime.postgres;

import io.github.jooqconformance.runtime.schema.SchemaSnapshot;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * Reads what PostgreSQL 14 or later knows of schemas.
 *
 * <p>All queries go to the server in one round trip and see one moment: a {@code REPEATABLE READ, READ ONLY}
 * transaction of their own, with limits for the time that it takes. They read nothing but {@code pg_catalog}, so that a
 * role without any right on the tables sees the same as their owner, and fix every setting that PostgreSQL's printing
 * of expressions depends on, such as {@code search_path} and {@code TimeZone}, for the length of that transaction. A
 * second round trip asks whether anybody changed the schemas meanwhile; then all is read again. Whatever belongs to an
 * extension is left out.
 */
public final class PostgresCatalog {
    private PostgresCatalog() {}

    /**
     * Reads the given schemas, and the types that their tables use wherever they are.
     *
     * @param connection where to read. In auto-commit mode, transactions are opened and rolled back. Otherwise the
     *     caller's transaction and its isolation are used and left as they were, save for savepoints that are rolled
     *     back.
     * @param schemas the schemas' names, as the catalog holds them
     * @return what is there; a schema that does not exist has no tables
     * @throws CatalogException if the driver or the server refuses, be it a part of the catalog
     */
    public static SchemaSnapshot read(Connection connection, Collection<String> schemas) {
        var reading = readAll(connection, schemas, ReadLimits.USUAL);
        if (!reading.unknown().isEmpty()) {
            throw new CatalogException("Reading the catalog for the schemas " + schemas
                    + " failed: the connecting role may not read " + reading.unknown()
                    + ". Let an administrator grant select on all tables of pg_catalog that the role lacks.");
        }
        return reading.snapshot();
    }

    /**
     * Reads the given schemas as {@link #read(Connection, Collection)} does, and with them what the connecting role may
     * do, which objects are not compared, and what the role was not allowed to read.
     *
     * @param connection where to read
     * @param schemas the schemas' names, as the catalog holds them
     * @param limits how long it may take
     * @throws CatalogException if the driver or the server refuses, such as for the role's lack of a right on a catalog
     *     without which nothing can be compared
     */
    public static CatalogReading readAll(Connection connection, Collection<String> schemas, ReadLimits limits) {
        try {
            return new CatalogReader(connection, schemas, limits).read();
        } catch (SQLException e) {
            throw new CatalogException(
                    "Reading the catalog for the schemas " + schemas + " failed: " + e.getMessage(), e);
        }
    }

    /**
     * The names of all schemas of the database but PostgreSQL's own, sorted.
     *
     * @throws CatalogException if the driver or the server refuses
     */
    public static List<String> schemas(Connection connection) {
        var names = new ArrayList<String>();
        try {
            new CatalogBatch(connection)
                    .query(
                            CatalogQuery.ALL_SCHEMAS.sql(),
                            List.of(),
                            rows -> names.addAll(rows.all(row -> row.text("name"))))
                    .run();
        } catch (SQLException e) {
            throw new CatalogException("Looking for all schemas failed: " + e.getMessage(), e);
        }
        return List.copyOf(names);
    }

    /**
     * The names of those of the given schemas that exist.
     *
     * @throws CatalogException if the driver or the server refuses
     */
    public static List<String> existing(Connection connection, Collection<String> schemas) {
        try (var statement = connection.prepareStatement(CatalogQuery.SCHEMAS.sql())) {
            statement.setArray(1, connection.createArrayOf("text", schemas.toArray()));
            try (var rows = statement.executeQuery()) {
                return new CatalogRow(rows).all(row -> row.text("name"));
            }
        } catch (SQLException e) {
            throw new CatalogException("Looking for the schemas " + schemas + " failed: " + e.getMessage(), e);
        }
    }
}
