package io.github.jooqconformance.generator.jsonschema;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SpecVersion.VersionFlag;
import io.github.jooqconformance.generator.testing.GeneratedCode.Compiled;
import io.github.jooqconformance.generator.testing.GeneratorRun;
import io.github.jooqconformance.runtime.json.ConformanceJackson2Module;
import io.github.jooqconformance.runtime.testing.TestPostgres;
import io.github.jooqconformance.runtime.validation.Validated;
import io.github.jooqconformance.runtime.validation.Violation;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Documents that a schema judges as {@code validate()} does: what the schema refuses is refused by {@code validate()},
 * and what only {@code validate()} refuses is listed in the schema.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class JsonSchemaAgreementTest {
    private static final int DOCUMENTS = 400;
    private static final String ID = "urn:jooq-conformance:generated.db:public";

    private static final String TYPES = """
            create type mood as enum ('sad', 'so-so', '');
            create domain code as varchar(3) default 'abc' check (value <> 'a');
            create domain required_code as varchar(3) not null check (value <> '' and value ~ '^[a-z]+$');
            create domain percentage as numeric(5, 2) check (value between 0 and 100);
            """;

    private static final List<String> TABLES = List.of(
            "a int not null check (a > 0), b smallint check (b between -1 and 5), c bigint default 5 check (c < 10 or c is null)",
            "a int check (a >= 1.5), b int check (2 < b), c int check (a <> 3), d int check (d = 5), check (a < b)",
            "a numeric(4, 2) not null check (a >= 0), b numeric(4, 2) check (b > 4.995 and b < 99.99), c numeric(4, 2)",
            "a numeric(4, 2) check (a <= -0.5), b numeric(4, 2) check (b < 0), c numeric(4, 2) check (c > -100), d numeric(4, 2) check (d = 5)",
            "a numeric(3, 0), b numeric(20, 0) check (b > 3), c numeric check (c >= 99.995), d numeric(3, 1) check (d <= 4.99)",
            "a float8 check (a >= 0), b float8 check (b < 0.1 and b > -1), c float4 check (c >= 0.1), d float4 check (d <= 1.5)",
            "a bool not null, b bool, c mood not null, d mood, e uuid, f mood default 'sad' check (f <> 'sad')",
            "a varchar(3) not null, b char(3), c varchar(1200), d text not null, e char(3) not null check (e in ('a', 'abc')), f name",
            "a varchar(5) check (a in ('abc', 'draft')), b varchar(3) check (b in ('a', 'ab')), c text check (c = 'a' or c = 'ab ')",
            "a varchar(3) check (length(a) > 1), b varchar(3) check (char_length(b) <= 2), c varchar(3) check (length(c) <= 3),"
                    + " d varchar(3) check (length(d) = 3), e text check (length(e) between 1 and 3), f char(3) check (length(f) < 3)",
            "a varchar(3) check (a <> ''), b text check (btrim(b) <> ''), c varchar(3) check (length(btrim(c)) > 0), d char(3) check (d <> '')",
            "a text check (a ~ '^[a-c]+$'), b text check (b ~ 'b'), c varchar(3) check (c ~ '^(ab|abc)$'), d text check (d ~ '^a.c?$'),"
                    + " e text check (e like 'a%'), f varchar(3) check (f like '_b%'), g text check (g ~ '^\\w+$'), h text check (h ~ '[^a]{2,3}|^$')",
            "a code, b code not null, c required_code, d percentage not null, e percentage[] not null, f required_code[], g varchar(3)[]",
            "a text[] not null default '{}' check (cardinality(a) < 2), b int[] check (cardinality(b) > 0), c mood[], d text[] check (array_length(d, 1) = 1)",
            "a bit(4), b varbit(5), c bit varying, d oid, e bit(3) not null",
            "a jsonb not null check (jsonb_typeof(a) = 'object'), b json, c bytea not null, d int generated always as identity,"
                    + " e int generated always as (f * 2) stored, f int not null default 3");

    private final ObjectMapper mapper = new ObjectMapper()
            .registerModule(new ConformanceJackson2Module())
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);

    private Compiled compiled;
    private JsonNode document;
    private JsonSchemaFactory validators;

    @BeforeAll
    void generate(@TempDir Path target) throws Exception {
        var ddl = new StringBuilder(TYPES);
        for (int i = 0; i < TABLES.size(); i++) {
            ddl.append("create table t%d (%s);%n".formatted(i, TABLES.get(i)));
        }
        try (var connection = TestPostgres.connect(TestPostgres.newest().createDatabase(ddl.toString()))) {
            var code = GeneratorRun.on(connection, target, "public").generate();
            compiled = code.compile();
            var text = code.text("META-INF/jooq-conformance/generated.db/public.schema.json");
            document = mapper.readTree(text);
            validators = JsonSchemaFactory.getInstance(
                    VersionFlag.V202012,
                    factory -> factory.schemaLoaders(loaders -> loaders.schemas(Map.of(ID, text))));
        }
    }

    @AfterAll
    void close() throws Exception {
        compiled.close();
    }

    static Stream<String> shapes() {
        return IntStream.range(0, TABLES.size())
                .boxed()
                .flatMap(i -> Stream.of("T" + i + "Dto", "T" + i + "Insert", "T" + i + "Update"));
    }

    private JsonSchema schema(String shape) {
        return validators.getSchema(SchemaLocation.of(ID + "#/$defs/" + shape));
    }

    @Test
    void isWhatTheMetaSchemaDemands() {
        var metaSchema = validators.getSchema(SchemaLocation.of("https://json-schema.org/draft/2020-12/schema"));

        assertThat(document.get("$id").textValue()).isEqualTo(ID);
        assertThat(metaSchema.validate(document)).isEmpty();
        assertThat(document.get("$defs").fieldNames())
                .toIterable()
                .containsExactlyInAnyOrderElementsOf(shapes().toList());
    }

    @Test
    void namesWhatJavaChecksOnlyInPart() {
        var definition = document.at("/$defs/T11Dto");

        assertThat(definition.at("/properties/g/x-left-to-validate"))
                .extracting(JsonNode::textValue)
                .containsExactly("t11_g_check");
        assertThat(definition.at("/x-left-to-postgres"))
                .extracting(JsonNode::textValue)
                .containsExactly("t11_g_check");
    }

    @ParameterizedTest
    @MethodSource("shapes")
    void refusesWhatIsInvalidAndNamesWhatItDoesNot(String shape) throws Exception {
        var definition = document.get("$defs").get(shape);
        var schema = schema(shape);
        var documents = new Documents(definition, new Random(shape.hashCode()));
        var type = compiled.type("tables.dtos." + shape);
        var disagreements = new ArrayList<String>();
        int refused = 0;
        for (int i = 0; i < DOCUMENTS; i++) {
            var json = documents.next();
            var bySchema = refusedComponents(schema, json);
            refused += bySchema.isEmpty() ? 0 : 1;
            var violations = violations(json, type);
            var agrees = violations
                    .map(all -> componentsOf(all).containsAll(bySchema)
                            && all.stream()
                                    .allMatch(violation ->
                                            bySchema.contains(violation.rule().path())
                                                    || isLeft(violation, definition)))
                    .orElse(!bySchema.isEmpty());
            if (!agrees) {
                disagreements.add(json + ": schema " + bySchema + ", Java " + violations);
            }
        }

        assertThat(disagreements).isEmpty();
        assertThat(refused).isPositive();
    }

    /** The components that a schema finds wrong or missing. */
    private static Set<String> refusedComponents(JsonSchema schema, JsonNode json) {
        return schema.validate(json).stream()
                .map(error -> error.getInstanceLocation().getNameCount() == 0
                        ? error.getProperty()
                        : error.getInstanceLocation().getName(0))
                .collect(Collectors.toSet());
    }

    private static Set<String> componentsOf(List<Violation> violations) {
        return violations.stream().map(violation -> violation.rule().path()).collect(Collectors.toSet());
    }

    /** What Java refuses; empty if it cannot even read the document. */
    private Optional<List<Violation>> violations(JsonNode json, Class<?> type) throws Exception {
        try {
            return Optional.of(((Validated<?>) mapper.readValue(json.toString(), type)).validate());
        } catch (JsonMappingException e) {
            return Optional.empty();
        }
    }

    private static boolean isLeft(Violation violation, JsonNode definition) {
        var component = violation.rule().path();
        var schema =
                component.isEmpty() ? definition : definition.get("properties").get(component);
        var left = new ArrayList<String>();
        schema.path("x-left-to-validate").forEach(name -> left.add(name.textValue()));
        return violation.constraint().isEmpty()
                ? left.contains(schema.path("x-postgres-type").asText()) || (!left.isEmpty() && component.isEmpty())
                : left.contains(violation.constraint());
    }
}
