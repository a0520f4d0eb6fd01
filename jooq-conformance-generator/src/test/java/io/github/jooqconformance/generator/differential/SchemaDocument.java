package io.github.jooqconformance.generator.differential;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion.VersionFlag;
import com.networknt.schema.regex.RegularExpression;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The JSON Schemas of a database schema's DTOs. */
final class SchemaDocument {
    /** A character that is escaped, a class, or the end of the text. */
    private static final Pattern TOKEN = Pattern.compile("\\\\.|\\[(?:\\\\.|[^\\]\\\\])*]|\\$", Pattern.DOTALL);

    private static final JsonSchemaFactory VALIDATORS = JsonSchemaFactory.getInstance(VersionFlag.V202012);

    private static final SchemaValidatorsConfig CONFIG = SchemaValidatorsConfig.builder()
            .regularExpressionFactory(SchemaDocument::expression)
            .build();

    private final String id;
    private final JsonNode definitions;
    private final Map<String, JsonSchema> schemas = new ConcurrentHashMap<>();

    private SchemaDocument(String id, JsonNode definitions) {
        this.id = id;
        this.definitions = definitions;
    }

    /** Reads a document that was generated. */
    static SchemaDocument parse(String text) throws JsonProcessingException {
        var document = new ObjectMapper().readTree(text);
        return new SchemaDocument(document.get("$id").textValue(), document.get("$defs"));
    }

    /** In ECMA-262 {@code $} means the end of the text; in Java, a line break may follow. */
    private static RegularExpression expression(String pattern) {
        var java = TOKEN.matcher(pattern)
                .replaceAll(token -> token.group().equals("$") ? "\\\\z" : Matcher.quoteReplacement(token.group()));
        var compiled = Pattern.compile(java);
        return text -> compiled.matcher(text).find();
    }

    /** The name of the database schema. */
    String schemaName() {
        return URLDecoder.decode(id.substring(id.lastIndexOf(':') + 1), StandardCharsets.UTF_8);
    }

    /** What is said of a class. */
    JsonNode definition(Class<?> type) {
        return requireNonNull(definitions.get(type.getSimpleName()), type::getName);
    }

    /** What is said of the composite type that a property refers to. */
    JsonNode referred(JsonNode property) {
        var reference = property.findValuesAsText("$ref").get(0);
        return requireNonNull(definitions.get(reference.substring(reference.lastIndexOf('/') + 1)), reference);
    }

    /** The schema of a class. */
    JsonSchema schema(Class<?> type) {
        return schemas.computeIfAbsent(
                type.getSimpleName(), name -> VALIDATORS.getSchema(withReferred(definition(type)), CONFIG));
    }

    /** A definition with those that it refers to and no other: each costs time and memory. */
    private JsonNode withReferred(JsonNode definition) {
        var referred = JsonNodeFactory.instance.objectNode();
        addReferred(definition, referred);
        return definition.<ObjectNode>deepCopy().set("$defs", referred);
    }

    private void addReferred(JsonNode definition, ObjectNode referred) {
        for (var reference : definition.findValuesAsText("$ref")) {
            var name = reference.substring(reference.lastIndexOf('/') + 1);
            if (definitions.has(name) && !referred.has(name)) {
                referred.set(name, definitions.get(name));
                addReferred(definitions.get(name), referred);
            }
        }
    }
}
