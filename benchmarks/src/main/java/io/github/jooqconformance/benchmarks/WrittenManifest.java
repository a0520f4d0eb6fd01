package io.github.jooqconformance.benchmarks;

import io.github.jooqconformance.runtime.manifest.Manifest;
import io.github.jooqconformance.runtime.manifest.Scope;
import io.github.jooqconformance.runtime.manifest.SnapshotJson;
import io.github.jooqconformance.runtime.schema.SchemaSnapshot;
import java.util.List;

/** The manifest that the generator would have written for one schema. */
record WrittenManifest(String header, String objects, List<String> tables) implements Manifest {
    WrittenManifest(String schema, SchemaSnapshot snapshot) {
        this(
                SnapshotJson.header(schema, Scope.EVERYTHING, snapshot.tables()),
                SnapshotJson.objects(snapshot),
                snapshot.tables().stream().map(SnapshotJson::table).toList());
    }
}
