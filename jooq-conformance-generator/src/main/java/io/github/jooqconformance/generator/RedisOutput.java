package io.github.jooqconformance.generator;

import io.github.jooqconformance.generator.Generation.JavaFile;
import io.github.jooqconformance.generator.model.ClassName;
import io.github.jooqconformance.generator.model.JavaColumn;
import io.github.jooqconformance.generator.model.TableModel;
import io.github.jooqconformance.generator.redis.Classes;
import io.github.jooqconformance.generator.redis.CodecRenderer;
import io.github.jooqconformance.generator.redis.RedisModeler;
import io.github.jooqconformance.generator.redis.RedisOptions;
import io.github.jooqconformance.generator.redis.RedisSchemasRenderer;
import io.github.jooqconformance.generator.redis.RedisTable;
import io.github.jooqconformance.generator.redis.RedisVlRenderer;
import io.github.jooqconformance.runtime.schema.Table;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.jooq.meta.TableDefinition;

/** What one run writes for Redis. */
final class RedisOutput implements Classes {
    /** The option's value for nothing at all. */
    static final String NONE = "none";

    /** The option's value for classes. */
    static final String CODECS = "codecs";

    /** The option's values. */
    static final List<String> KINDS = List.of("json", CODECS, NONE);

    /** The file, which is not among those of the schemas, one of which might be called so. */
    static final Path SCHEMAS = Path.of("redis", RedisSchemasRenderer.FILE);

    private static final Path REDIS_VL = Path.of("redis", "redisvl");

    private final GenerationInput input;
    private final ConformanceNaming naming;
    private final RedisOptions options;
    private final RedisModeler modeler;
    private final Map<RedisTable, ClassName> tables = new LinkedHashMap<>();

    /**
     * What one run writes.
     *
     * @param composites the attributes of a composite type, by the fully qualified name of its DTO
     */
    RedisOutput(
            GenerationInput input,
            ConformanceNaming naming,
            String packageName,
            Function<String, Optional<List<JavaColumn>>> composites) {
        this.input = input;
        this.naming = naming;
        this.options = input.options().redisOptions(packageName);
        this.modeler = new RedisModeler(options, input.snapshot(), composites);
        requireMatches();
    }

    private void requireMatches() {
        var problems = options.unmatched(input.snapshot().tables());
        if (!problems.isEmpty()) {
            throw new GenerationException(String.join(" ", problems));
        }
    }

    /** Adds a table. */
    Optional<JavaFile> add(TableDefinition definition, TableModel model, Table table) {
        if (!input.options().redis()) {
            return Optional.empty();
        }
        var redis = modeler.model(model, table);
        var codec = naming.redis(definition);
        tables.put(redis, codec);
        return input.options().redisCodecs()
                ? CodecRenderer.render(codec, redis).map(source -> new JavaFile(codec, source))
                : Optional.empty();
    }

    /** Writes what is told of all tables, and deletes what is no longer wanted. */
    void write(JsonFiles files) {
        files.write(SCHEMAS, document());
        files.write(REDIS_VL, input.options().redisVl() ? RedisVlRenderer.render(tables.keySet()) : Map.of());
    }

    /** All tables as JSON, if that is wanted. */
    private Optional<String> document() {
        if (!input.options().redis()) {
            return Optional.empty();
        }
        var excluded = new TreeMap<String, String>();
        input.snapshot()
                .tables()
                .forEach(table -> excluded.put(table.name().toString(), "is excluded from code generation"));
        tables.keySet().forEach(table -> excluded.remove(table.table().name().toString()));
        return Optional.of(RedisSchemasRenderer.render(options, this, input.schemas(), tables.keySet(), excluded));
    }

    @Override
    public Optional<ClassName> findRecord(RedisTable table) {
        return input.options().dtos() ? Optional.of(table.row().name()) : Optional.empty();
    }

    @Override
    public Optional<ClassName> findCodec(RedisTable table) {
        return input.options().redisCodecs() && table.isCached()
                ? Optional.ofNullable(tables.get(table))
                : Optional.empty();
    }
}
