package io.github.jooqconformance.runtime.postgres;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jooqconformance.runtime.schema.SchemaSnapshot;
import io.github.jooqconformance.runtime.testing.TestPostgres;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PostgresCatalogTest {
    static SchemaSnapshot read(String url, String... schemas) {
        try (var connection = TestPostgres.connect(url)) {
            return PostgresCatalog.read(connection, List.of(schemas));
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {14, 15, 16, 17, 18})
    void readsOnEveryMajor(int major) throws Exception {
        var url = TestPostgres.of(major).createDatabase(Files.readString(Path.of("/tmp/rich.sql")));

        var snapshot = read(url, "public");

        System.out.println(major + " " + snapshot);
        assertThat(snapshot.tables()).hasSizeGreaterThan(1);
    }
}
