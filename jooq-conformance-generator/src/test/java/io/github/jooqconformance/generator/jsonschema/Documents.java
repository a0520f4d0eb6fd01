package io.github.jooqconformance.generator.jsonschema;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/** Random documents of the right types for a schema, with values at the edges of what columns of a test accept. */
final class Documents {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    /**
     * None ends in a line break, before which Java's {@code $} matches, by which the validator goes; not so ECMA-262's.
     */
    private static final List<String> TEXTS = List.of(
            "",
            " ",
            "   ",
            "    ",
            "a",
            "ab",
            "ab ",
            "ab  ",
            "abc",
            "abc ",
            "abc  ",
            "abcd",
            "abcdef",
            "draft",
            "draft  ",
            "drafts",
            "a.c",
            "a\nc",
            "b",
            "bb",
            "xbx",
            "b  ",
            "_b",
            "é",
            "😀😀😀",
            "😀😀😀 ",
            "😀😀😀😀",
            "x".repeat(63),
            "x".repeat(64),
            "x".repeat(1200),
            "x".repeat(1201),
            "x".repeat(1200) + " ");

    private static final List<String> BITS =
            List.of("", "0", "101", "1010", "10101", "101010", "b1010", "B10", "xA", "Xa", "xAB", "12", "1 ");
    private static final List<String> NUMBERS = List.of(
            "-100",
            "-99.995",
            "-99.994",
            "-1",
            "-0.505",
            "-0.5",
            "-0.495",
            "-0.494",
            "-0.005",
            "-0.004",
            "0",
            "0.0049",
            "0.005",
            "0.1",
            "0.10000000149011612",
            "0.1000000014901161",
            "0.09999999999999999",
            "1",
            "1.5",
            "1.6",
            "2",
            "3",
            "3.4",
            "3.5",
            "4.94",
            "4.95",
            "4.994",
            "4.995",
            "5",
            "5.004",
            "5.005",
            "99.98",
            "99.984",
            "99.985",
            "99.994",
            "99.995",
            "100",
            "100.004",
            "100.005",
            "999.4",
            "999.5",
            "1E+3",
            "1E+20",
            "99999999999999999999.4");
    private static final List<String> INTEGERS = List.of(
            "-32769",
            "-2",
            "-1",
            "0",
            "1",
            "2",
            "3",
            "4",
            "5",
            "6",
            "9",
            "10",
            "11",
            "32768",
            "2147483648",
            "4294967295",
            "4294967296",
            "999",
            "1000",
            "99999999999999999999",
            "100000000000000000000");

    private final JsonNode properties;
    private final Random random;

    /** Documents for the schema of an object. */
    Documents(JsonNode schema, Random random) {
        this.properties = schema.get("properties");
        this.random = random;
    }

    JsonNode next() {
        var document = NODES.objectNode();
        properties.forEachEntry((name, schema) -> {
            if (random.nextInt(6) > 0) {
                document.set(name, value(schema));
            }
        });
        return document;
    }

    private JsonNode value(JsonNode schema) {
        var values = new ArrayList<>(values(schema));
        values.add(NODES.nullNode());
        values.add(NODES.nullNode());
        return values.get(random.nextInt(values.size()));
    }

    private List<JsonNode> values(JsonNode schema) {
        var type = schema.path("type").isArray()
                ? schema.get("type").get(0).textValue()
                : schema.path("type").asText();
        return switch (type) {
            case "boolean" -> List.of(NODES.booleanNode(true), NODES.booleanNode(false));
            case "integer" -> INTEGERS.stream().map(Documents::number).toList();
            case "number" -> NUMBERS.stream().map(Documents::number).toList();
            case "string" -> texts(schema).<JsonNode>map(NODES::textNode).toList();
            case "array" -> arrays(schema.get("items"));
            case "object" ->
                List.of(NODES.objectNode(), NODES.arrayNode(), NODES.textNode("a"), NODES.booleanNode(true), object());
            default -> throw new IllegalArgumentException("no values for " + schema);
        };
    }

    private static JsonNode number(String text) {
        return NODES.numberNode(new BigDecimal(text));
    }

    private static ObjectNode object() {
        return NODES.objectNode().put("a", "\0");
    }

    private static Stream<String> texts(JsonNode schema) {
        if (schema.path("format").asText().equals("uuid")) {
            return Stream.of("00000000-0000-0000-0000-000000000001");
        }
        if (schema.has("contentEncoding")) {
            return Stream.of("", "AAEC");
        }
        if (schema.has("enum")) {
            return Stream.of("sad", "so-so", "", "Sad", "abc", "draft");
        }
        return schema.path("x-postgres-type").asText("").startsWith("bit") ? BITS.stream() : TEXTS.stream();
    }

    private List<JsonNode> arrays(JsonNode items) {
        var arrays = new ArrayList<JsonNode>();
        for (int size = 0; size < 3; size++) {
            for (int i = 0; i < 6; i++) {
                ArrayNode array = NODES.arrayNode();
                for (int element = 0; element < size; element++) {
                    array.add(value(items));
                }
                arrays.add(array);
            }
        }
        return arrays;
    }
}
