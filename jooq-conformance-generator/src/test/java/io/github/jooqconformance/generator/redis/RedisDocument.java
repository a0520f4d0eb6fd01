package io.github.jooqconformance.generator.redis;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;
import io.github.jooqconformance.runtime.schema.QualifiedName;
import io.github.jooqconformance.runtime.schema.SchemaSnapshot;
import io.github.jooqconformance.runtime.schema.Table;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;

/** Holds {@code redis_schemas.json} against its JSON Schema, and against the database that it tells of. */
public final class RedisDocument {
    private static final String SCHEMA = "/META-INF/jooq-conformance/redis-schemas-1.schema.json";

    private final JsonNode document;
    private final List<String> problems = new ArrayList<>();

    private RedisDocument(JsonNode document) {
        this.document = document;
    }

    /** The JSON Schema that ships with the generator. */
    static JsonNode schemaText() throws IOException {
        try (var in = RedisSchemasRenderer.class.getResourceAsStream(SCHEMA)) {
            return new ObjectMapper().readTree(requireNonNull(in));
        }
    }

    /** What is wrong with a document; nothing if all is well. */
    public static List<String> problems(String text, SchemaSnapshot snapshot) throws IOException {
        var document = new RedisDocument(new ObjectMapper().readTree(text));
        document.checkSchema();
        document.checkTables(snapshot);
        return document.problems;
    }

    private void checkSchema() throws IOException {
        var schema = JsonSchemaFactory.getInstance(VersionFlag.V202012).getSchema(schemaText());
        schema.validate(document).forEach(message -> problems.add(message.toString()));
    }

    private void checkTables(SchemaSnapshot snapshot) {
        Map<QualifiedName, JsonNode> tables = new HashMap<>();
        for (var table : document.get("tables")) {
            var name = new QualifiedName(
                    table.get("schema").textValue(), table.get("table").textValue());
            if (tables.put(name, table) != null) {
                problems.add(name + " is told of twice");
            }
        }
        for (var table : snapshot.tables()) {
            var json = tables.get(table.name());
            boolean isExcluded = document.get("excluded").has(table.name().toString());
            if ((json == null) != isExcluded) {
                problems.add(table.name() + " is told of in no place, or in two");
            } else if (json != null) {
                checkColumns(table, json);
                checkSearch(table, json.path("search"));
            }
        }
    }

    private void checkColumns(Table table, JsonNode json) {
        for (var column : table.columns()) {
            if (json.get("fields").has(column.name()) == json.get("excluded").has(column.name())) {
                problems.add(table.name().member(column.name()) + " is told of in no place, or in two");
            }
        }
        if (json.get("fields").size() + json.get("excluded").size()
                != table.columns().size()) {
            problems.add(table.name() + " has other columns");
        }
    }

    private void checkSearch(Table table, JsonNode search) {
        if (search.isMissingNode()) {
            return;
        }
        try {
            var fields = SearchCommand.fields(texts(search.get("create")));
            if (fields.size() != search.get("fields").size()) {
                problems.add(table.name() + ": the index has other fields");
            }
        } catch (IllegalArgumentException e) {
            problems.add(table.name() + ": " + e.getMessage());
        }
    }

    private static List<String> texts(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false)
                .map(JsonNode::textValue)
                .toList();
    }
}
