package io.github.jooqconformance.generator;

import org.jooq.codegen.DefaultGeneratorStrategy;

/**
 * A generator strategy for those who want to name DTOs and manifests themselves: extend it, and name the subclass in
 * {@code <strategy>}.
 *
 * <p>Nobody needs it otherwise. Whatever strategy or matchers are configured, the names below are derived from those
 * they give to jOOQ's own classes.
 */
public class ConformanceStrategy extends DefaultGeneratorStrategy {
    /**
     * The package of DTOs.
     *
     * @param tablePackage the package of jOOQ's classes of tables, or of composite types
     * @return by default a package {@code dtos} in it
     */
    public String dtoPackageName(String tablePackage) {
        return tablePackage + ".dtos";
    }

    /**
     * The simple name of a DTO.
     *
     * @param tableClass the simple name of jOOQ's class of the table, or of the composite type
     * @param suffix the option {@code conformance.dto.suffix}
     * @return by default the one followed by the other
     */
    public String dtoClassName(String tableClass, String suffix) {
        return tableClass + suffix;
    }

    /**
     * The simple name of the class that holds what an INSERT writes. A name that a DTO has gets underscores.
     *
     * @param tableClass the simple name of jOOQ's table class
     * @return by default the name followed by {@code Insert}
     */
    public String insertClassName(String tableClass) {
        return tableClass + "Insert";
    }

    /**
     * The simple name of the class that holds what an UPDATE writes. A name that a DTO has gets underscores.
     *
     * @param tableClass the simple name of jOOQ's table class
     * @return by default the name followed by {@code Update}
     */
    public String updateClassName(String tableClass) {
        return tableClass + "Update";
    }

    /**
     * The package of codecs for Redis.
     *
     * @param tablePackage the package of jOOQ's table classes
     * @return by default a package {@code redis} in it
     */
    public String redisPackageName(String tablePackage) {
        return tablePackage + ".redis";
    }

    /**
     * The simple name of a codec for Redis.
     *
     * @param tableClass the simple name of jOOQ's table class
     * @return by default the name followed by {@code Redis}
     */
    public String redisClassName(String tableClass) {
        return tableClass + "Redis";
    }

    /**
     * The simple name of a schema's manifest.
     *
     * @param schemaClass the simple name of jOOQ's schema class
     * @return by default the name followed by {@code Manifest}
     */
    public String manifestClassName(String schemaClass) {
        return schemaClass + "Manifest";
    }
}
