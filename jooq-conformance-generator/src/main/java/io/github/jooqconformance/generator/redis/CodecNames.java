package io.github.jooqconformance.generator.redis;

import static java.util.Objects.requireNonNull;

import io.github.jooqconformance.generator.source.Imports;
import java.util.Map;

/**
 * How the source of a codec may call types and codecs.
 *
 * @param imports its imports
 * @param composites the classes with the codecs of composite types, by the fully qualified names of their DTOs
 */
record CodecNames(Imports imports, Map<String, String> composites) {
    String use(Class<?> type) {
        return imports.use(type);
    }

    String use(String type) {
        return imports.use(type);
    }

    /** The codec of the composite type with this DTO. */
    String composite(String javaType) {
        return compositeClass(javaType) + ".CODEC";
    }

    /** The class with it. */
    String compositeClass(String javaType) {
        return requireNonNull(composites.get(javaType));
    }
}
