package io.github.jooqconformance.generator;

import io.github.jooqconformance.generator.model.ClassName;
import io.github.jooqconformance.generator.model.DtoNaming;
import org.jooq.codegen.GeneratorStrategy;
import org.jooq.meta.SchemaDefinition;
import org.jooq.meta.TableDefinition;

/** How generated classes are called: as the configured strategy or matchers call jOOQ's own, with a suffix. */
final class ConformanceNaming implements DtoNaming {
    private final GeneratorStrategy strategy;
    private final ConformanceStrategy own;
    private final String dtoSuffix;

    /**
     * Names derived from a strategy.
     *
     * @param strategy the strategy of the generator, matchers included
     * @param own what names the classes that jOOQ does not have
     * @param dtoSuffix the suffix of DTOs
     */
    ConformanceNaming(GeneratorStrategy strategy, ConformanceStrategy own, String dtoSuffix) {
        this.strategy = strategy;
        this.own = own;
        this.dtoSuffix = dtoSuffix;
    }

    @Override
    public GeneratorStrategy strategy() {
        return strategy;
    }

    @Override
    public ClassName dto(TableDefinition table) {
        return new ClassName(
                own.dtoPackageName(strategy.getJavaPackageName(table)),
                own.dtoClassName(strategy.getJavaClassName(table), dtoSuffix));
    }

    /** The class of a schema's manifest. */
    ClassName manifest(SchemaDefinition schema) {
        return new ClassName(
                strategy.getJavaPackageName(schema), own.manifestClassName(strategy.getJavaClassName(schema)));
    }
}
