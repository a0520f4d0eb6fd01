package io.github.jooqconformance.generator.differential;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.networknt.schema.ValidationMessage;
import io.github.jooqconformance.runtime.json.ConformanceJackson3Module;
import io.github.jooqconformance.runtime.validation.Rule;
import io.github.jooqconformance.runtime.validation.Validated;
import java.util.List;
import java.util.Optional;
import java.util.stream.StreamSupport;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** The JSON Schemas of the DTOs, on the JSON that Jackson makes of a row. */
final class JsonSchemaJudge implements Judge {
    /** What no schema says of any text. */
    private static final String NO_TEXT = Rule.text("").sqlState();

    private static final JsonMapper WRITER =
            JsonMapper.builder().addModule(new ConformanceJackson3Module()).build();

    /** What the validator of schemas reads with. */
    private static final ObjectMapper READER = new ObjectMapper()
            .configure(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES, false)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);

    private final SchemaDocument document;

    JsonSchemaJudge(SchemaDocument document) {
        this.document = document;
    }

    @Override
    public String name() {
        return "JSON Schema";
    }

    @Override
    public List<Objection> objections(Validated<?> row) {
        try {
            var json = READER.readTree(WRITER.writeValueAsString(row));
            return document.schema(row.getClass()).validate(json).stream()
                    .map(JsonSchemaJudge::objection)
                    .filter(objection -> !isMistaken(objection.component(), json, row))
                    .toList();
        } catch (JsonProcessingException | JacksonException e) {
            return List.of(new Objection("", "", Optional.empty(), "is no JSON"));
        }
    }

    private static Objection objection(ValidationMessage message) {
        var component = message.getInstanceLocation().getNameCount() == 0
                ? message.getProperty()
                : message.getInstanceLocation().getName(0);
        return new Objection(component, "", Optional.empty(), message.getMessage());
    }

    /** Whether a schema refuses JSON's null, which in a document means that there is no value. */
    private static boolean isMistaken(String component, JsonNode json, Validated<?> row) {
        return json.path(component).isNull()
                && GeneratedShapes.value(row, component).isPresent();
    }

    /** What is said of a component, or of that of a composite value by its path. */
    private JsonNode about(JsonNode definition, String path) {
        if (path.isEmpty()) {
            return definition;
        }
        var names = path.split("(\\[\\d+])*(\\.|$)", 2);
        var property = definition.get("properties").get(names[0]);
        return names[1].isEmpty() ? property : about(document.referred(property), names[1]);
    }

    @Override
    public boolean leaves(Validated<?> row, Objection objection) {
        if (objection.explains(NO_TEXT)) {
            return true;
        }
        var about = about(document.definition(row.getClass()), objection.component());
        return StreamSupport.stream(about.path("x-left-to-validate").spliterator(), false)
                .map(JsonNode::textValue)
                .anyMatch(left -> objection.constraint().isEmpty()
                        // A calculation that overflows names its constraint only in words.
                        ? left.equals(about.path("x-postgres-type").asText())
                                || objection.text().contains(left)
                        : left.equals(objection.constraint()));
    }
}
