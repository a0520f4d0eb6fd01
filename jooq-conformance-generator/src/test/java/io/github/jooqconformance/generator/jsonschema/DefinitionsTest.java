package io.github.jooqconformance.generator.jsonschema;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SpecVersion.VersionFlag;
import io.github.jooqconformance.generator.testing.GeneratorRun;
import io.github.jooqconformance.runtime.testing.TestPostgres;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Composite types of two schemas, some of one name, in the document of one of the schemas. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DefinitionsTest {
    private static final String DDL = """
            create schema types;
            create type spot as (x int);
            create type types.spot as (label varchar(3));
            create type types.area as (center public.spot, corners types.spot[]);
            create table place (id int, here spot, there types.spot, areas types.area[]);
            """;

    private JsonSchema place;

    @BeforeAll
    void generate(@TempDir Path target) throws Exception {
        try (var connection = TestPostgres.connect(TestPostgres.newest().createDatabase(DDL))) {
            var document = GeneratorRun.on(connection, target, "public", "types")
                    .generate()
                    .text("META-INF/jooq-conformance/generated.db/public.schema.json");
            var id = "urn:jooq-conformance:generated.db:public";
            var schemas = JsonSchemaFactory.getInstance(
                    VersionFlag.V202012,
                    factory -> factory.schemaLoaders(loaders -> loaders.schemas(Map.of(id, document))));
            place = schemas.getSchema(SchemaLocation.of(id + "#/$defs/PlaceDto"));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"here\":{\"x\":1},\"there\":{\"label\":\"abc\"}}",
                "{\"here\":null,\"there\":null,\"areas\":[null]}",
                "{\"areas\":[{\"center\":{\"x\":1},\"corners\":[{\"label\":\"abc\"},null]}]}"
            })
    void accepts(String json) throws Exception {
        assertThat(place.validate(new ObjectMapper().readTree(json))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"here\":{\"x\":\"1\"}}",
                "{\"there\":{\"label\":1}}",
                "{\"there\":{\"label\":\"abcd\"}}",
                "{\"areas\":[{\"center\":{\"x\":\"1\"}}]}",
                "{\"areas\":[{\"corners\":[{\"label\":\"abcd\"}]}]}"
            })
    void refuses(String json) throws Exception {
        assertThat(place.validate(new ObjectMapper().readTree(json))).isNotEmpty();
    }
}
