package io.github.jooqconformance.generator.redis;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SpecVersion.VersionFlag;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The documents are those of the golden tests, which hold what the generator writes. */
class RedisSchemasTest {
    private final ObjectMapper mapper = new ObjectMapper();
    private final JsonSchemaFactory schemas = JsonSchemaFactory.getInstance(VersionFlag.V202012);

    private JsonSchema schema() throws IOException {
        return schemas.getSchema(RedisDocument.schemaText());
    }

    private JsonNode document(String name) throws IOException {
        return mapper.readTree(Files.readString(Path.of(
                "src/test/resources/golden",
                name,
                "expected/META-INF/jooq-conformance/generated.db/redis/redis_schemas.json")));
    }

    @Test
    void shipsASchemaThatIsOne() throws IOException {
        var metaSchema = schemas.getSchema(SchemaLocation.of("https://json-schema.org/draft/2020-12/schema"));

        assertThat(metaSchema.validate(RedisDocument.schemaText())).isEmpty();
        assertThat(RedisDocument.schemaText().get("$id").textValue()).isEqualTo("urn:jooq-conformance:redis-schemas:1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"film", "hostile", "edges", "types", "redis"})
    void writesWhatTheSchemaDemands(String name) throws IOException {
        assertThat(schema().validate(document(name))).isEmpty();
    }

    @Test
    void refusesDocumentsThatSayLessOrMore() throws IOException {
        List<Consumer<ObjectNode>> mistakes = List.of(
                table -> table.remove("key"),
                table -> table.remove("ttl"),
                table -> table.put("storage", "LIST"),
                table -> table.put("storage", "NONE"),
                table -> table.put("not_cacheable", "no reason"),
                table -> table.put("fingerprint", "62C5546A"),
                table -> table.put("comment", "unknown"),
                table -> field(table, "tier").remove("enum"),
                table -> field(table, "tags").remove("element"),
                table -> field(table, "born").remove("nullable"),
                table -> field(table, "born").put("encoding", "iso"),
                table -> ((ObjectNode) table.at("/search/fields/4")).put("separator", ","));

        var accepted = new ArrayList<Integer>();
        for (int i = 0; i < mistakes.size(); i++) {
            var document = document("redis");
            mistakes.get(i).accept((ObjectNode) document.at("/tables/customer"));
            if (schema().validate(document).isEmpty()) {
                accepted.add(i);
            }
        }

        assertThat(accepted).isEmpty();
    }

    private static ObjectNode field(ObjectNode table, String name) {
        return (ObjectNode) table.at("/fields/" + name);
    }

    @Test
    void allowsMembersOfOthersWhoSaySo() throws IOException {
        var document = document("redis");
        ((ObjectNode) document.at("/tables/customer")).put("x-owner", "billing");

        assertThat(schema().validate(document)).isEmpty();
    }

    @Test
    void tellsOfEachTableWhatTheSimplestFormatDid() throws IOException {
        for (var table : document("redis").get("tables")) {
            assertThat(table.get("table").isTextual()).isTrue();
            assertThat(table.get("primary_key").isArray()).isTrue();
            assertThat(table.get("indexes").isArray()).isTrue();
            assertThat(table.get("fields")).isNotEmpty().allSatisfy(field -> {
                assertThat(field.get("type").isTextual()).isTrue();
                assertThat(field.get("nullable").isBoolean()).isTrue();
                assertThat(field.get("indexed").isBoolean()).isTrue();
            });
        }
    }
}
