package io.github.jooqconformance.generator.drift;

import static java.util.Objects.requireNonNull;

import io.github.jooqconformance.generator.testing.GeneratorRun;
import io.github.jooqconformance.runtime.manifest.ExpectedSchema;
import io.github.jooqconformance.runtime.manifest.Manifest;
import java.nio.file.Path;
import java.sql.Connection;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The manifests of all cases, generated in one run.
 *
 * @param database the database that they were generated from
 * @param manifests the manifests by the names of the cases
 */
record GeneratedFrom(Connection database, Map<String, Manifest> manifests) {
    /** Creates the schemas of the cases in a database, and generates. */
    static GeneratedFrom database(Connection database, List<DriftCase> cases, Path target) throws Exception {
        for (var drift : cases) {
            drift.create(database);
        }
        var schemas = cases.stream().map(DriftCase::name).toArray(String[]::new);
        var code = GeneratorRun.on(database, target, schemas).generate();
        try (var compiled = code.compile()) {
            return new GeneratedFrom(
                    database,
                    code.manifests(compiled).stream()
                            .collect(Collectors.toMap(
                                    manifest -> ExpectedSchema.of(manifest).name(), Function.identity())));
        }
    }

    Manifest manifest(DriftCase drift) {
        return requireNonNull(manifests.get(drift.name()));
    }

    Collection<Manifest> all() {
        return manifests.values();
    }
}
