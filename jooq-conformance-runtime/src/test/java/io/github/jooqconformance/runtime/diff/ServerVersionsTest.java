package io.github.jooqconformance.runtime.diff;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jooqconformance.runtime.postgres.PostgresCatalog;
import io.github.jooqconformance.runtime.schema.SchemaSnapshot;
import io.github.jooqconformance.runtime.testing.TestPostgres;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The same DDL makes the same schema on every server, however differently the servers print it. */
class ServerVersionsTest {
    @ParameterizedTest
    @ValueSource(ints = {14, 15, 16, 17})
    void findsNoDifferenceBetweenServersOfTheSameDdl(int major) {
        var older = read(major);
        var newest = read(TestPostgres.NEWEST);

        assertThat(SchemaDiff.between(older, newest)).isEmpty();
        assertThat(SchemaDiff.between(newest, older)).isEmpty();
    }

    private static SchemaSnapshot read(int major) {
        try (var ddl = ServerVersionsTest.class.getResourceAsStream("/diff/versions.sql")) {
            var database =
                    TestPostgres.of(major).createDatabase(new String(ddl.readAllBytes(), StandardCharsets.UTF_8));
            try (var connection = TestPostgres.connect(database)) {
                return PostgresCatalog.read(connection, List.of("public", "Other One"));
            }
        } catch (IOException | SQLException e) {
            throw new IllegalStateException("reading the schema on PostgreSQL " + major, e);
        }
    }
}
