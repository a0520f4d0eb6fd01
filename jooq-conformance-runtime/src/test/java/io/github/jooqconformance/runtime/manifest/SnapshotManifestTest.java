package io.github.jooqconformance.runtime.manifest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.jooqconformance.runtime.postgres.PostgresCatalog;
import io.github.jooqconformance.runtime.testing.TestPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SnapshotManifestTest {
    @Test
    void isTheSchemaThatWasWritten() throws SQLException, IOException {
        var ddl = Files.readString(Path.of("src", "test", "resources", "catalog", "schema.sql"));
        try (var connection = TestPostgres.connect(TestPostgres.newest().createDatabase(ddl))) {
            var written = PostgresCatalog.read(connection, List.of("public"));

            var expected =
                    ExpectedSchema.of(SnapshotManifest.parse(SnapshotJson.schema("public", Scope.EVERYTHING, written)));

            assertThat(expected.name()).isEqualTo("public");
            assertThat(expected.snapshot(Set.of())).isEqualTo(written);
            assertThat(written.tables()).allMatch(expected::matches);
            assertThat(expected.relevant(written)).isEqualTo(written);
        }
    }

    @Test
    void isOfTheSameFormat() {
        assertThatThrownBy(() -> SnapshotManifest.parse("{\"format\": \"jooq-conformance/0\"}"))
                .isInstanceOf(ManifestException.class)
                .hasMessage("The snapshot is of format jooq-conformance/0, and this version of jooq-conformance reads"
                        + " jooq-conformance/1. Make it with the same version.");
        assertThatThrownBy(() -> SnapshotManifest.parse("[]")).isInstanceOf(ManifestException.class);
    }
}
