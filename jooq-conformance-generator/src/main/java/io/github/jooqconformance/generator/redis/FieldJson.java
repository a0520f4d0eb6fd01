package io.github.jooqconformance.generator.redis;

import io.github.jooqconformance.runtime.schema.ColumnType;
import io.github.jooqconformance.runtime.schema.TypeKind;
import io.github.jooqconformance.runtime.schema.ValueSource;

/** Tells of one column in the format {@code redis-schemas/1}. */
final class FieldJson {
    private static final String BASE64 = "base64";

    private FieldJson() {}

    static JsonMembers of(RedisField field) {
        var type = field.type();
        var json = new JsonMembers()
                .put("type", type.type())
                .put("pg_type", field.base().sql())
                .put("java_type", field.column().type())
                .put("nullable", field.isNullable())
                .put("indexed", field.isIndexed())
                .put("encoding", type.encoding());
        addDomain(json, field.column().column().type());
        addLimits(json, field.base());
        addValues(json, type);
        addSource(json, field.column().column().source().kind());
        return json;
    }

    private static void addDomain(JsonMembers json, ColumnType type) {
        if (type.kind() == TypeKind.DOMAIN) {
            json.put("domain", type.name().toString());
        }
    }

    private static void addLimits(JsonMembers json, ColumnType base) {
        base.precision().ifPresent(precision -> json.put("precision", precision));
        base.scale().ifPresent(scale -> json.put("scale", scale));
        if (base.isBuiltIn("varchar") || base.isBuiltIn("bpchar")) {
            base.length().ifPresent(length -> json.put("max_length", length));
        }
    }

    private static void addValues(JsonMembers json, FieldType type) {
        if (type instanceof FieldType.Labels labels) {
            json.put("enum", labels.labels());
        } else if (type instanceof FieldType.ListOf list) {
            json.put("element", part(list.element()));
        } else if (type instanceof FieldType.BytesArray) {
            json.put("element", new JsonMembers().put("type", "bytes").put("encoding", BASE64));
        } else if (type instanceof FieldType.Composite composite) {
            var attributes = new JsonMembers();
            composite.attributes().forEach(attribute -> attributes.put(attribute.name(), part(attribute.type())));
            json.put("attributes", attributes);
        }
    }

    /** What stands within JSON, where bytes cannot stand as they are. */
    private static JsonMembers part(FieldType type) {
        var json = new JsonMembers()
                .put("type", type.type())
                .put("encoding", type.type().equals("bytes") ? BASE64 : type.encoding());
        addValues(json, type);
        return json;
    }

    private static void addSource(JsonMembers json, ValueSource.Kind kind) {
        switch (kind) {
            case STORED, VIRTUAL -> json.put("generated", kind.toString());
            case IDENTITY_ALWAYS, IDENTITY_BY_DEFAULT -> json.put("generated", "identity");
            case STATEMENT, DEFAULT -> {}
        }
    }
}
