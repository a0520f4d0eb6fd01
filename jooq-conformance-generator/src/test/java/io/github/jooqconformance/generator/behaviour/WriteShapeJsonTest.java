package io.github.jooqconformance.generator.behaviour;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import io.github.jooqconformance.generator.testing.GeneratedCode.Compiled;
import io.github.jooqconformance.generator.testing.GeneratorRun;
import io.github.jooqconformance.generator.testing.WriteShape;
import io.github.jooqconformance.runtime.mapping.PartialRow;
import io.github.jooqconformance.runtime.testing.TestPostgres;
import java.nio.file.Path;
import java.sql.Connection;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Absent is not null, in either Jackson, and whatever else a column's name means to it. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class WriteShapeJsonTest {
    private static final String WITH_MODULES = "io.github.jooqconformance.generator.behaviour.JsonMapper#withModules";
    private static final String WITHOUT_MODULES =
            "io.github.jooqconformance.generator.behaviour.JsonMapper#withoutModules";

    private static final String DDL = """
            create type rating as enum ('G', 'PG-13');
            create table film (
                film_id int generated always as identity,
                title text not null,
                release_year int,
                rating rating,
                tags text[],
                extra jsonb,
                is_new boolean,
                is_old text,
                set_id int,
                id int,
                settings text,
                tings text,
                set_up text,
                get_up int,
                up int,
                "set" int,
                components text)""";

    private Connection connection;
    private Compiled code;
    private WriteShape insert;
    private WriteShape update;

    static Stream<JsonMapper> inSnakeCase() {
        return Stream.of(
                new JsonMapper.Jackson2(new ObjectMapper()
                        .findAndRegisterModules()
                        .setPropertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)),
                new JsonMapper.Jackson3(tools.jackson.databind.json.JsonMapper.builder()
                        .findAndAddModules()
                        .propertyNamingStrategy(tools.jackson.databind.PropertyNamingStrategies.SNAKE_CASE)
                        .build()));
    }

    @BeforeAll
    void generate(@TempDir Path target) throws Exception {
        connection = TestPostgres.connect(TestPostgres.newest().createDatabase(DDL));
        code = GeneratorRun.on(connection, target, "public").generate().compile();
        insert = WriteShape.of(code, "FilmInsert");
        update = WriteShape.of(code, "FilmUpdate");
    }

    @AfterAll
    void close() throws Exception {
        code.close();
        connection.close();
    }

    @ParameterizedTest
    @MethodSource({WITH_MODULES, WITHOUT_MODULES})
    void tellsAbsentFromNull(JsonMapper mapper) throws Exception {
        var change = (PartialRow<?>) mapper.read("{\"title\": \"M\", \"releaseYear\": null}", update.type());

        assertThat(change).hasToString("FilmUpdate[title=M, releaseYear=null]");
        assertThat(mapper.read("{}", insert.type())).hasToString("FilmInsert[]");
    }

    @ParameterizedTest
    @MethodSource(WITH_MODULES)
    void writesWhatItReads(JsonMapper mapper) throws Exception {
        var json = """
                {
                    "title": "M", "releaseYear": null, "rating": "PG-13", "tags": ["a", null], "extra": {"a": 1.10},
                    "isNew": true, "isOld": "no", "setId": 1, "id": 2, "settings": "a", "tings": null, "setUp": null,
                    "getUp": 3, "up": null, "set": null, "components": "x"
                }""";

        var change = mapper.read(json, update.type());

        assertThat(tree(mapper.write(change))).isEqualTo(tree(json));
        assertThat(tree(mapper.write(mapper.read(json, insert.type())))).isEqualTo(tree(json));
        assertThat(mapper.write(update.with(Map.of()))).isEqualTo("{}");
    }

    @ParameterizedTest
    @MethodSource("inSnakeCase")
    void followsTheNamingStrategyOfAMapper(JsonMapper mapper) throws Exception {
        var json = "{\"release_year\":null,\"is_new\":null}";

        assertThat(tree(mapper.write(mapper.read(json, update.type())))).isEqualTo(tree(json));
    }

    /** What a text says, whatever the order in which a Jackson writes it. */
    private static JsonNode tree(String json) throws Exception {
        return new ObjectMapper().readTree(json);
    }

    @ParameterizedTest
    @MethodSource(WITHOUT_MODULES)
    void writesNothingThatIsNotSetWithoutTheModule(JsonMapper mapper) throws Exception {
        assertThat(mapper.write(mapper.read("{\"title\":\"M\",\"up\":null}", update.type())))
                .isEqualTo("{\"title\":\"M\"}");
    }
}
