package io.github.jooqconformance.runtime.testing;

import io.github.jooqconformance.runtime.manifest.Manifest;
import io.github.jooqconformance.runtime.manifest.Scope;
import io.github.jooqconformance.runtime.manifest.SnapshotJson;
import io.github.jooqconformance.runtime.postgres.PostgresCatalog;
import io.github.jooqconformance.runtime.schema.SchemaSnapshot;
import java.sql.SQLException;
import java.util.List;

/** The manifest that the generator would write for one schema of a database. */
public record ReadManifest(String schema, SchemaSnapshot snapshot) implements Manifest {
    /** The manifest of the schema {@code public}. */
    public static ReadManifest of(String url) {
        return of(url, "public");
    }

    public static ReadManifest of(String url, String schema) {
        try (var connection = TestPostgres.connect(url)) {
            return new ReadManifest(schema, PostgresCatalog.read(connection, List.of(schema)));
        } catch (SQLException e) {
            throw new IllegalStateException("reading " + url, e);
        }
    }

    @Override
    public String header() {
        return SnapshotJson.header(schema, Scope.EVERYTHING, snapshot.tables());
    }

    @Override
    public String objects() {
        return SnapshotJson.objects(snapshot);
    }

    @Override
    public List<String> tables() {
        return snapshot.tables().stream().map(SnapshotJson::table).toList();
    }
}
