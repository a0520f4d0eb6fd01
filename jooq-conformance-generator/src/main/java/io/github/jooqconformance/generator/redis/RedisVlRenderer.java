package io.github.jooqconformance.generator.redis;

import io.github.jooqconformance.generator.json.JsonDocument;
import io.github.jooqconformance.generator.json.JsonValue.Items;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;

/**
 * Prints search indexes as schemas of RedisVL, version 0.1.0.
 *
 * @see <a href="https://docs.redisvl.com/en/latest/api/schema.html">Schemas in RedisVL's manual</a>
 */
public final class RedisVlRenderer {
    /** The index, and each of its fields on a line. */
    private static final int DEPTH = 2;

    private RedisVlRenderer() {}

    /** The schemas of the tables that have an index, by the names of the tables. */
    public static Map<String, String> render(Collection<RedisTable> tables) {
        var schemas = new TreeMap<String, String>();
        for (var table : tables) {
            table.placement()
                    .entry()
                    .flatMap(RedisEntry::search)
                    .ifPresent(index -> schemas.put(table.name(), render(index)));
        }
        return schemas;
    }

    private static String render(SearchIndex index) {
        // RedisVL puts the separator between the prefix and the rest of a key.
        var prefix = index.prefix().substring(0, index.prefix().length() - 1);
        var document = new JsonMembers()
                .put("version", "0.1.0")
                .put(
                        "index",
                        new JsonMembers()
                                .put("name", index.name())
                                .put("prefix", prefix)
                                .put("key_separator", ":")
                                .put("storage_type", "hash"))
                .put(
                        "fields",
                        new Items(index.fields().stream()
                                .map(field -> field(field).toJson())
                                .toList()));
        return JsonDocument.printShallow(document.toJson(), DEPTH);
    }

    private static JsonMembers field(SearchField field) {
        var kind = field.kind();
        var attributes = new JsonMembers();
        if (kind.isTag()) {
            attributes.put("separator", SearchField.SEPARATOR);
        }
        attributes
                .flag("case_sensitive", kind.isTag())
                .flag("sortable", kind.isSortable())
                .flag("unf", kind.isSortable() && kind.isTag())
                .flag("index_missing", field.isMissingIndexed());
        return new JsonMembers()
                .put("name", field.name())
                .put("type", kind.isTag() ? "tag" : "numeric")
                .put("attrs", attributes);
    }
}
