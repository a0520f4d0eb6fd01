package io.github.jooqconformance.generator.testing;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;

/** Knows which schemas of a database there is something to generate from. */
public final class SchemaNames {
    private SchemaNames() {}

    /** The schemas that hold tables, but for the server's own. */
    public static String[] in(Connection connection) throws SQLException {
        var sql = """
                select distinct n.nspname
                from pg_catalog.pg_class c
                join pg_catalog.pg_namespace n on n.oid = c.relnamespace
                where c.relkind in ('r', 'p', 'v', 'm', 'f')
                    and n.nspname not in ('information_schema', 'pg_catalog', 'pg_toast')
                    and n.nspname !~ '^pg_temp'
                order by n.nspname""";
        var schemas = new ArrayList<String>();
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                schemas.add(rows.getString(1));
            }
        }
        return schemas.toArray(String[]::new);
    }
}
