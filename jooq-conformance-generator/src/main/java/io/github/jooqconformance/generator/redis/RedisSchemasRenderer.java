package io.github.jooqconformance.generator.redis;

import io.github.jooqconformance.generator.json.JsonDocument;
import io.github.jooqconformance.generator.json.JsonValue;
import io.github.jooqconformance.generator.json.JsonValue.Members;
import java.util.Collection;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** Prints {@code redis_schemas.json}: all tables with what becomes of them. */
public final class RedisSchemasRenderer {
    /** The name of the file. */
    public static final String FILE = "redis_schemas.json";

    /** The format and its version. */
    static final String FORMAT = "redis-schemas/1";

    /** Down to the fields, which have a line each. */
    private static final int DEPTH = 4;

    private RedisSchemasRenderer() {}

    /**
     * The document.
     *
     * @param options what the user wants
     * @param classes which classes are generated
     * @param schemas the names of the database schemas
     * @param tables the tables
     * @param excluded the tables that are not among them, each with the reason
     */
    public static String render(
            RedisOptions options,
            Classes classes,
            List<String> schemas,
            Collection<RedisTable> tables,
            SortedMap<String, String> excluded) {
        var byName = new TreeMap<String, JsonValue>();
        var references = References.among(tables);
        tables.forEach(table -> byName.put(table.name(), TableJson.of(table, classes, references)));
        var document = new JsonMembers()
                .put("$schema", "urn:jooq-conformance:redis-schemas:1")
                .put("format", FORMAT)
                .put("source", new JsonMembers().put("dialect", "postgres").put("schemas", schemas))
                .put("namespace", options.namespace())
                .put("tables", new Members(byName))
                .put("excluded", excluded);
        return JsonDocument.printShallow(document.toJson(), DEPTH);
    }
}
