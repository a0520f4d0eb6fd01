package io.github.jooqconformance.runtime.classes;

import io.github.jooqconformance.runtime.diff.Difference;
import io.github.jooqconformance.runtime.postgres.PostgresCatalog;
import io.github.jooqconformance.runtime.schema.SchemaSnapshot;
import io.github.jooqconformance.runtime.testing.TestPostgres;
import java.sql.SQLException;
import java.util.List;

/** What the check finds between classes and the schema that some DDL makes. */
final class Findings {
    private static final String DATABASE = TestPostgres.newest().createDatabase();

    private Findings() {}

    /** The snapshot of the schemas {@code public} and {@code other} after the DDL, which leaves nothing behind. */
    static SchemaSnapshot schema(String ddl) {
        try (var connection = TestPostgres.connect(DATABASE);
                var statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute("create schema other; " + ddl);
            var snapshot = PostgresCatalog.read(connection, List.of("public", "other"));
            connection.rollback();
            return snapshot;
        } catch (SQLException e) {
            throw new IllegalStateException("running " + ddl, e);
        }
    }

    /** The findings on the classes, one line each. */
    static List<String> of(String ddl, Class<?>... classes) {
        return of(DtoClasses.of(classes), ddl);
    }

    static List<String> of(DtoClasses classes, String ddl) {
        return classes.differences(schema(ddl)).stream().map(Findings::line).toList();
    }

    /** One difference: {@code COLUMN_WITHOUT_FIELD public.film.title: nothing | text}. */
    static String line(Difference difference) {
        return difference.rule() + " " + difference.location() + ": "
                + difference.expected().orElse("nothing") + " | "
                + difference.actual().orElse("nothing");
    }
}
