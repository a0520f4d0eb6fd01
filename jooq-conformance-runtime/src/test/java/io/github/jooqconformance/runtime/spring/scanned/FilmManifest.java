package io.github.jooqconformance.runtime.spring.scanned;

import static io.github.jooqconformance.runtime.testing.Snapshots.INTEGER;
import static io.github.jooqconformance.runtime.testing.Snapshots.nullable;
import static io.github.jooqconformance.runtime.testing.Snapshots.required;
import static io.github.jooqconformance.runtime.testing.Snapshots.snapshot;
import static io.github.jooqconformance.runtime.testing.Snapshots.table;
import static io.github.jooqconformance.runtime.testing.Snapshots.varchar;

import io.github.jooqconformance.runtime.manifest.Manifest;
import io.github.jooqconformance.runtime.manifest.Scope;
import io.github.jooqconformance.runtime.manifest.SnapshotJson;
import io.github.jooqconformance.runtime.schema.SchemaSnapshot;
import java.util.List;

/** Expects the table that {@link #DDL} creates. */
public final class FilmManifest implements Manifest {
    public static final String DDL = "create table film (film_id integer not null, title varchar(255))";

    private static final SchemaSnapshot SNAPSHOT =
            snapshot(table("film", required("film_id", INTEGER), nullable("title", varchar(255))));

    @Override
    public String header() {
        return SnapshotJson.header("public", Scope.EVERYTHING, SNAPSHOT.tables());
    }

    @Override
    public String objects() {
        return SnapshotJson.objects(SNAPSHOT);
    }

    @Override
    public List<String> tables() {
        return SNAPSHOT.tables().stream().map(SnapshotJson::table).toList();
    }
}
