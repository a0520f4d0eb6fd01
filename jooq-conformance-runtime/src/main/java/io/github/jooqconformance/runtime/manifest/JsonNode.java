package io.github.jooqconformance.runtime.manifest;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadFeature;
import io.github.jooqconformance.runtime.schema.ColumnType;
import io.github.jooqconformance.runtime.schema.QualifiedName;
import io.github.jooqconformance.runtime.schema.TypeKind;
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
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

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
            var document = object(parser);
            if (parser.nextToken() != null) {
                throw new ManifestException("Something follows the document: " + parser.currentToken());
            }
            return document;
        } catch (JsonProcessingException e) {
            var place = e.getLocation();
            throw new ManifestException(
                    "The document is no JSON: " + e.getOriginalMessage()
                            + (place == null
                                    ? ""
                                    : " (line " + place.getLineNr() + ", column " + place.getColumnNr() + ")"),
                    e);
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
            case VALUE_NUMBER_INT -> parser.getLongValue();
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
        return findText(field).orElseThrow(() -> missing(field));
    }

    private static ManifestException missing(String field) {
        return new ManifestException("The field " + field + " is missing");
    }

    Optional<Long> findNumber(String field) {
        return find(field, Long.class);
    }

    long number(String field) {
        return findNumber(field).orElseThrow(() -> missing(field));
    }

    /** A number that is a Java {@code int}, if there is one. */
    Optional<Integer> findSmallNumber(String field) {
        return findNumber(field).map(number -> {
            if (number != number.intValue()) {
                throw new ManifestException(field + " is " + number + ", which is too large");
            }
            return number.intValue();
        });
    }

    boolean flag(String field) {
        return find(field, Boolean.class).orElse(false);
    }

    Optional<JsonNode> findObject(String field) {
        return find(field, JsonNode.class);
    }

    JsonNode object(String field) {
        return findObject(field).orElseThrow(() -> missing(field));
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
        for (var element : elements) {
            if (!type.isInstance(element)) {
                throw new ManifestException(field + " has " + element + ", which is no " + type.getSimpleName());
            }
        }
        return elements.stream().map(type::cast).toList();
    }

    /** The qualified name that this object is or has. */
    QualifiedName name() {
        return new QualifiedName(text("schema"), text("name"));
    }

    /** The type that this object has. */
    ColumnType type() {
        var node = object("type");
        return new ColumnType(
                node.text("sql"),
                new QualifiedName(node.findText("schema").orElse(ColumnType.SYSTEM_SCHEMA), node.text("name")),
                node.findConstant("kind", TypeKind.class).orElse(TypeKind.BASE),
                node.findSmallNumber("modifier").orElse(-1),
                node.flag("array"),
                node.findObject("collation").map(JsonNode::name));
    }

    /** The names of all fields, in the document's order. */
    List<String> names() {
        return List.copyOf(fields.keySet());
    }

    <E extends Enum<E>> Optional<E> findConstant(String field, Class<E> type) {
        return findText(field).map(text -> parsed(text, type));
    }

    <E extends Enum<E>> E constant(String field, Class<E> type) {
        return findConstant(field, type).orElseThrow(() -> missing(field));
    }

    <E extends Enum<E>> List<E> constants(String field, Class<E> type) {
        return texts(field).stream().map(text -> parsed(text, type)).toList();
    }

    private static <E extends Enum<E>> E parsed(String text, Class<E> type) {
        try {
            return Enum.valueOf(type, text.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw new ManifestException(text + " is no " + type.getSimpleName(), e);
        }
    }
}
