package io.github.jooqconformance.runtime.schema;

import static java.util.Objects.requireNonNull;

/**
 * An installed extension.
 *
 * @param name the extension's name
 * @param version the installed version
 * @param schema the schema of its objects
 */
public record Extension(String name, String version, String schema) {
    public Extension {
        requireNonNull(name, "name");
        requireNonNull(version, "version");
        requireNonNull(schema, "schema");
    }
}
