package io.github.jooqconformance.generator;

import io.github.jooqconformance.generator.model.ClassName;
import io.github.jooqconformance.generator.model.DtoNaming;
import io.github.jooqconformance.generator.model.Shape;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jooq.codegen.GeneratorStrategy;
import org.jooq.meta.SchemaDefinition;
import org.jooq.meta.TableDefinition;
import org.jooq.meta.UDTDefinition;

/** How generated classes are called: as the configured strategy or matchers call jOOQ's own, with a suffix. */
final class ConformanceNaming implements DtoNaming {
    private final GeneratorStrategy strategy;
    private final ConformanceStrategy own;
    private final String dtoSuffix;

    /** The classes of all rows of a schema, whose names no other shape takes. */
    private final Map<SchemaDefinition, Set<ClassName>> rowsBySchema = new HashMap<>();

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
    public ClassName dto(TableDefinition table, Shape shape) {
        if (shape == Shape.ROW) {
            return className(table, shape);
        }
        var rows = rowsBySchema.computeIfAbsent(table.getSchema(), this::rows);
        var name = className(table, shape);
        while (rows.contains(name)) {
            name = new ClassName(name.packageName(), name.simpleName() + "_");
        }
        return name;
    }

    @Override
    public ClassName composite(UDTDefinition type) {
        return new ClassName(
                own.dtoPackageName(strategy.getJavaPackageName(type)),
                own.dtoClassName(strategy.getJavaClassName(type), dtoSuffix));
    }

    private Set<ClassName> rows(SchemaDefinition schema) {
        return schema.getTables().stream()
                .map(table -> className(table, Shape.ROW))
                .collect(Collectors.toSet());
    }

    private ClassName className(TableDefinition table, Shape shape) {
        var tableClass = strategy.getJavaClassName(table);
        var simpleName = switch (shape) {
            case ROW -> own.dtoClassName(tableClass, dtoSuffix);
            case INSERT -> own.insertClassName(tableClass);
            case UPDATE -> own.updateClassName(tableClass);
        };
        return new ClassName(own.dtoPackageName(strategy.getJavaPackageName(table)), simpleName);
    }

    /** The class of a table's codec for Redis. */
    ClassName redis(TableDefinition table) {
        return new ClassName(
                own.redisPackageName(strategy.getJavaPackageName(table)),
                own.redisClassName(strategy.getJavaClassName(table)));
    }

    /** The class of a schema's manifest. */
    ClassName manifest(SchemaDefinition schema) {
        return new ClassName(
                strategy.getJavaPackageName(schema), own.manifestClassName(strategy.getJavaClassName(schema)));
    }
}
