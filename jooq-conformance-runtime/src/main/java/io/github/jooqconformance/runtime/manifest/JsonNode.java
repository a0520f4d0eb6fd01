package io.github.jooqconformance.runtime.manifest;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** An object of a parsed document, whose fields are asked for by name and type. */
final class JsonNode {
    private static final JsonFactory FACTORY = new JsonFactory();

    private final Map<String, Object> fields;

    private JsonNode(Map<String, Object> fields) {
        this.fields = fields;
    }

    /**
     * Parses a document that is an object.
     *
     * @throws ManifestException if it is none
     */
    static JsonNode parse(String json) {
        try (var parser = FACTORY.createParser(json)) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                throw new ManifestException("The document is no JSON object");
            }
            return object(parser);
        } catch (IOException e) {
            throw new ManifestException("The document is no JSON: " + e.getMessage(), e);
        }
    }

    private static JsonNode object(JsonParser parser) throws IOException {
        var fields = new LinkedHashMap<String, Object>();
        for (var name = parser.nextFieldName(); name != null; name = parser.nextFieldName()) {
            parser.nextToken();
            fields.put(name, value(parser));
        }
        return new JsonNode(fields);
    }

    private static Object value(JsonParser parser) throws IOException {
        return switch (parser.currentToken()) {
            case START_OBJECT -> object(parser);
            case START_ARRAY -> array(parser);
            case VALUE_NUMBER_INT -> parser.getIntValue();
            case VALUE_TRUE -> true;
            case VALUE_FALSE -> false;
            case VALUE_STRING -> parser.getText();
            default -> throw new ManifestException(parser.currentToken() + " has no place in the document");
        };
    }

    private static List<Object> array(JsonParser parser) throws IOException {
        var elements = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            elements.add(value(parser));
        }
        return elements;
    }

    private <T> Optional<T> find(String field, Class<T> type) {
        var value = fields.get(field);
        if (value != null && !type.isInstance(value)) {
            throw new ManifestException(field + " is " + value + ", not a " + type.getSimpleName());
        }
        return Optional.ofNullable(type.cast(value));
    }

    Optional<String> findText(String field) {
        return find(field, String.class);
    }

    String text(String field) {
        return findText(field).orElseThrow(() -> new ManifestException("The field " + field + " is missing"));
    }

    Optional<Integer> findNumber(String field) {
        return find(field, Integer.class);
    }

    boolean flag(String field) {
        return find(field, Boolean.class).orElse(false);
    }

    Optional<JsonNode> findObject(String field) {
        return find(field, JsonNode.class);
    }

    JsonNode object(String field) {
        return findObject(field).orElseThrow(() -> new ManifestException("The field " + field + " is missing"));
    }

    <T> List<T> objects(String field, Function<JsonNode, T> reader) {
        return elements(field, JsonNode.class).stream().map(reader).toList();
    }

    List<String> texts(String field) {
        return elements(field, String.class);
    }

    private <T> List<T> elements(String field, Class<T> type) {
        if (!(fields.getOrDefault(field, List.of()) instanceof List<?> elements)) {
            throw new ManifestException(field + " is no list");
        }
        return elements.stream().map(type::cast).toList();
    }

    /** The names of all fields, in the document's order. */
    List<String> names() {
        return List.copyOf(fields.keySet());
    }

    <E extends Enum<E>> Optional<E> findConstant(String field, Class<E> type) {
        return findText(field).map(text -> constant(text, type));
    }

    <E extends Enum<E>> List<E> constants(String field, Class<E> type) {
        return texts(field).stream().map(text -> constant(text, type)).toList();
    }

    private static <E extends Enum<E>> E constant(String text, Class<E> type) {
        try {
            return Enum.valueOf(type, text.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw new ManifestException(text + " is no " + type.getSimpleName(), e);
        }
    }
}
