package io.github.jooqconformance.runtime.postgres;

import static java.util.Objects.requireNonNull;

import io.github.jooqconformance.runtime.schema.Part;
import io.github.jooqconformance.runtime.schema.RoleAccess;
import io.github.jooqconformance.runtime.schema.SchemaSnapshot;
import io.github.jooqconformance.runtime.schema.UncomparedObject;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * All that one reading of the catalog brought, and what it could not bring.
 *
 * @param snapshot the schemas as they are. Of an unknown part there is nothing in it, which says nothing of the
 *     database.
 * @param access what the role that read may do with them
 * @param notCompared what they hold beside, sorted
 * @param unknown what the role was not allowed to read
 */
public record CatalogReading(
        SchemaSnapshot snapshot, RoleAccess access, List<UncomparedObject> notCompared, Set<Part> unknown) {
    public CatalogReading {
        requireNonNull(snapshot, "snapshot");
        requireNonNull(access, "access");
        notCompared = notCompared.stream().sorted().toList();
        unknown = Collections.unmodifiableSet(new TreeSet<>(unknown));
    }
}
