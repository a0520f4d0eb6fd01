package io.github.jooqconformance.runtime.postgres;

import io.github.jooqconformance.runtime.schema.SchemaSnapshot;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Reads what PostgreSQL 14 or later knows of schemas.
 *
 * <p>All queries go to the server in one round trip and see one moment: a {@code REPEATABLE READ, READ ONLY}
 * transaction of their own. They read nothing but {@code pg_catalog}, so that a role without any right on the tables
 * sees the same as their owner, and fix every setting that PostgreSQL's printing of expressions depends on, such as
 * {@code search_path} and {@code TimeZone}, for the length of that transaction. Whatever belongs to an extension is
 * left out.
 */
public final class PostgresCatalog {
    private PostgresCatalog() {}

    /**
     * Reads the given schemas, and the enums and domains that their tables use wherever they are.
     *
     * @param connection where to read. In auto-commit mode, a transaction is opened and rolled back. Otherwise the
     *     caller's transaction and its isolation are used and left as they were, save for a savepoint that is rolled
     *     back.
     * @param schemas the schemas' names, as the catalog holds them
     * @return what is there; a schema that does not exist has no tables
     * @throws CatalogException if the driver or the server refuses
     */
    public static SchemaSnapshot read(Connection connection, Collection<String> schemas) {
        try (var transaction = ReadTransaction.begin(connection)) {
            return read(connection, transaction.firstStatement(), new TreeSet<>(schemas));
        } catch (SQLException e) {
            throw new CatalogException(
                    "Reading the catalog for the schemas " + schemas + " failed: " + e.getMessage(), e);
        }
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

    private static SchemaSnapshot read(Connection connection, String firstStatement, Collection<String> schemas)
            throws SQLException {
        var queries = CatalogQuery.SNAPSHOT;
        var sql = Stream.concat(
                        Stream.of(firstStatement, CatalogQuery.SESSION.sql()),
                        queries.stream().map(CatalogQuery::sql))
                .collect(Collectors.joining(";\n"));
        try (var statement = connection.prepareStatement(sql)) {
            var names = connection.createArrayOf("text", schemas.toArray());
            for (int i = 1; i <= CatalogQuery.parameters(sql); i++) {
                statement.setArray(i, names);
            }
            return assemble(statement);
        }
    }

    private static SchemaSnapshot assemble(PreparedStatement statement) throws SQLException {
        var assembly = new SnapshotAssembly();
        boolean isResultSet = statement.execute();
        for (var query : CatalogQuery.SNAPSHOT) {
            while (!isResultSet) {
                isResultSet = statement.getMoreResults();
            }
            try (ResultSet rows = statement.getResultSet()) {
                assembly.accept(query, new CatalogRow(rows));
            }
            isResultSet = statement.getMoreResults();
        }
        return assembly.snapshot();
    }
}
