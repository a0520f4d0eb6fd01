package io.github.jooqconformance.generator.behaviour;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SpecVersion.VersionFlag;
import io.github.jooqconformance.generator.testing.GeneratedCode.Compiled;
import io.github.jooqconformance.generator.testing.GeneratorRun;
import io.github.jooqconformance.runtime.json.Json;
import io.github.jooqconformance.runtime.testing.TestPostgres;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jooq.DSLContext;
import org.jooq.JSON;
import org.jooq.SQLDialect;
import org.jooq.exception.DataAccessException;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The schemas are those of the golden tests, and a table that is too wide for a record. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RoundTripTest {
    private static final Path RESOURCES = Path.of("src", "test", "resources");
    private static final String WIDE = IntStream.rangeClosed(1, 300)
            .mapToObj(i -> "c" + i + (i % 2 == 0 ? " bytea" : " int not null check (c" + i + " > 0)"))
            .collect(Collectors.joining(", ", "create table wide (", ");"));

    private static final String DOMAINS = """
            create domain numbers as int[] check (cardinality(value) < 4);
            create domain few as numbers not null;
            create domain labels as varchar(3)[];
            create extension hstore;
            create schema other;
            create extension ltree schema other;
            create table of_domains (id int primary key, numbers numbers, few few, labels labels, grid int[][], cube text[][][]);
            create table of_extensions (id int primary key, pairs hstore not null default '', list hstore[], path other.ltree);
            """;

    private Connection connection;
    private DSLContext database;
    private String schema;
    private Compiled code;
    private GeneratedTable film;

    @BeforeAll
    void generate(@TempDir Path target) throws Exception {
        var ddl = read("golden/film/schema.sql") + read("golden/types/schema.sql") + WIDE + DOMAINS;
        connection = TestPostgres.connect(TestPostgres.newest().createDatabase(ddl));
        database = DSL.using(connection, SQLDialect.POSTGRES);
        var generated = GeneratorRun.on(connection, target, "public").generate();
        schema = generated.text("META-INF/jooq-conformance/generated.db/public.schema.json");
        code = generated.compile();
        film = new GeneratedTable(code, "Film", database);
    }

    @AfterAll
    void close() throws Exception {
        code.close();
        connection.close();
    }

    @BeforeEach
    void empty() throws Exception {
        try (var statement = connection.createStatement()) {
            statement.execute(
                    "truncate film, language, all_types, all_arrays, wide, of_domains, of_extensions restart identity cascade");
            statement.execute("insert into language (name) values ('Deutsch')");
            statement.execute(read("behaviour/types.sql"));
        }
    }

    private static String read(String resource) throws Exception {
        return Files.readString(RESOURCES.resolve(resource));
    }

    private static Map<String, Object> boot() {
        var values = new HashMap<String, Object>();
        values.put("title", "Das Boot");
        values.put("languageId", (short) 1);
        values.put("releaseYear", (short) 1981);
        values.put("rentalDays", (short) 7);
        values.put("rentalRate", new BigDecimal("2.50"));
        values.put("format", "VHS");
        values.put("tags", Arrays.asList("war", null, "sea"));
        values.put("castAges", List.of(40, 30));
        values.put("extra", new Json("{\"fsk\": 12}"));
        values.put("poster", "\0\1\2".getBytes(StandardCharsets.US_ASCII));
        values.put("shownFrom", LocalDate.of(1981, 9, 17));
        values.put("lastUpdate", OffsetDateTime.parse("2026-01-02T03:04:05.678901Z"));
        return values;
    }

    @Test
    void readsBackWhatItInserted() throws Exception {
        var values = boot();
        film.toRecord(film.dto(values)).insert();

        var stored = film.read(DSL.field("title", String.class), "Das Boot");

        values.put("filmId", 1L);
        values.put("rating", film.value(stored, "rating"));
        values.put("search", "das boot");
        assertThat(film.value(stored, "rating")).hasToString("G");
        assertThat(stored).isEqualTo(film.dto(values)).hasSameHashCodeAs(film.dto(values));
        values.put("poster", new byte[] {9});
        assertThat(stored).isNotEqualTo(film.dto(values));
    }

    @Test
    void fetchesIntoTheDtoAsItsMapperDoes() throws Exception {
        var values = boot();
        // jOOQ would have Jackson make a Json of it, and ask it for the components.
        values.remove("extra");
        film.toRecord(film.dto(values)).insert();

        var fetched = database.selectFrom(film.table()).fetchInto(film.dto());

        assertThat(List.<Object>copyOf(fetched))
                .containsExactly(film.read(DSL.field("title", String.class), "Das Boot"));
    }

    @Test
    void leavesToTheDatabaseWhatItProvides() throws Exception {
        film.toRecord(film.dto(Map.of("title", "M", "languageId", (short) 1))).insert();

        var stored = film.read(DSL.field("title", String.class), "M");

        assertThat(film.value(stored, "rentalDays")).isEqualTo((short) 3);
        assertThat(film.value(stored, "rentalRate")).isEqualTo(new BigDecimal("4.99"));
        assertThat(film.value(stored, "tags")).isEqualTo(List.of());
    }

    @Test
    void readsViews() throws Exception {
        film.toRecord(film.dto(boot())).insert();
        var list = new GeneratedTable(code, "FilmList", database);

        var row = list.read(DSL.field("title", String.class), "Das Boot");

        assertThat(row)
                .hasToString(
                        "FilmListDto[filmId=1, title=Das Boot, language=Deutsch, rating=G, tags=[war, null, sea]]");
    }

    @Test
    void readsBackEveryType() throws Exception {
        assertReadsBack("AllTypes");
    }

    @Test
    void readsBackArraysOfEveryType() throws Exception {
        assertReadsBack("AllArrays");
    }

    @ParameterizedTest
    @ValueSource(strings = {"NaN", "Infinity", "-Infinity"})
    void namesTheColumnOfANumberThatJavaDoesNotHave(String number) {
        database.execute("update all_types set exact = {0}::numeric", DSL.inline(number));
        var all = new GeneratedTable(code, "AllTypes", database);

        assertThatThrownBy(() -> all.read(DSL.field("id", Integer.class), 1))
                .isInstanceOf(DataAccessException.class)
                .hasMessageContaining("\"exact\"")
                .hasRootCauseMessage("Bad value for type BigDecimal : " + number);
    }

    /** jOOQ alone reads null. */
    @ParameterizedTest
    @ValueSource(strings = {"NaN", "Infinity", "-Infinity"})
    void namesTheColumnOfAnArrayWithANumberThatJavaDoesNotHave(String number) {
        database.execute("update all_arrays set exact = array[1, {0}::numeric]", DSL.inline(number));
        var all = new GeneratedTable(code, "AllArrays", database);

        assertThatThrownBy(() -> all.read(DSL.field("id", Integer.class), 1))
                .isInstanceOf(DataAccessException.class)
                .hasMessageContaining("\"exact\"")
                .hasRootCauseMessage(
                        number + " is no BigDecimal: read the column as text, with a cast, or keep it out of"
                                + " the table with a CHECK");
    }

    /** jOOQ alone reads an array of nulls from the first column. */
    @Test
    void readsBackDomainsOverArrays() throws Exception {
        database.execute("""
                insert into of_domains
                values (1, '{1,null,3}', '{2}', '{abc}', '{{1,2},{3,null}}', '{{{a},{null}},{{"c,"},{""}}}')""");
        var table = new GeneratedTable(code, "OfDomains", database);

        assertThat(table.read(DSL.field("id", Integer.class), 1))
                .hasToString("OfDomainsDto[id=1, numbers=[1, null, 3], few=[2], labels=[abc], "
                        + "grid=[[1, 2], [3, null]], cube=[[[a], [null]], [[c,], []]]]");
        assertReadsBack("OfDomains");
    }

    @Test
    void readsBackMapsAndPaths() throws Exception {
        database.execute("""
                insert into of_extensions
                values (1, 'a=>1, "b \\"\\\\"=>NULL, ""=>"=>,"', array['a=>b', null, '']::hstore[], 'Top.Science')""");
        var table = new GeneratedTable(code, "OfExtensions", database);
        var row = table.read(DSL.field("id", Integer.class), 1);

        var expected = new HashMap<String, String>(Map.of("a", "1", "", "=>,"));
        expected.put("b \"\\", null);
        assertThat(table.value(row, "pairs")).isEqualTo(expected);
        assertThat(table.value(row, "list")).isEqualTo(Arrays.asList(Map.of("a", "b"), null, Map.of()));
        assertThat(table.value(row, "path")).isEqualTo("Top.Science");
        assertReadsBack("OfExtensions");
        for (var mapper : JsonMapper.withModules().toList()) {
            var json = mapper.write(row);
            assertThat(json).contains("\"list\":[{\"a\":\"b\"},null,{}]");
            assertThat(mapper.read(json, table.dto())).isEqualTo(row);
        }
    }

    private void assertReadsBack(String table) throws Exception {
        var all = new GeneratedTable(code, table, database);
        var original = all.read(DSL.field("id", Integer.class), 1);
        database.deleteFrom(all.table()).execute();

        all.toRecord(original).insert();

        assertThat(all.read(DSL.field("id", Integer.class), 1)).isEqualTo(original);
    }

    /** What JSON holds of the values of all types is stored as the values themselves are. */
    @ParameterizedTest
    @ValueSource(strings = {"AllTypes", "AllArrays"})
    void readsBackWhatWentThroughJson(String table) throws Exception {
        var all = new GeneratedTable(code, table, database);
        // The one type that keeps blanks between tokens, which Jackson does not.
        var json = JSON.valueOf("{\"b\":1,\"a\":[1,null]}");
        database.update(all.table())
                .set(DSL.field("json"), table.equals("AllTypes") ? json : new JSON[] {json, null})
                .execute();
        var original = all.read(DSL.field("id", Integer.class), 1);
        for (var mapper : JsonMapper.withModules().toList()) {
            database.deleteFrom(all.table()).execute();
            all.toRecord(mapper.read(mapper.write(original), all.dto())).insert();

            var stored = all.read(DSL.field("id", Integer.class), 1);
            assertThat(stored).as("%s", mapper).isEqualTo(original);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"AllTypes", "AllArrays"})
    void writesJsonThatItsSchemaAccepts(String table) throws Exception {
        var all = new GeneratedTable(code, table, database);
        var row = all.read(DSL.field("id", Integer.class), 1);
        var id = "urn:jooq-conformance:generated.db:public";
        var validators = JsonSchemaFactory.getInstance(
                VersionFlag.V202012, factory -> factory.schemaLoaders(loaders -> loaders.schemas(Map.of(id, schema))));
        var validator = validators.getSchema(SchemaLocation.of(id + "#/$defs/" + table + "Dto"));
        for (var mapper : JsonMapper.withModules().toList()) {
            var document = new ObjectMapper().readTree(mapper.write(row));

            assertThat(validator.validate(document)).as("%s", mapper).isEmpty();
            for (var wrong : List.of(
                    "{\"ints\":[1,5]}",
                    "{\"address\":{\"city\":1}}",
                    "{\"address\":\"a\"}",
                    "{\"intRanges\":[{\"lower\":1.5}]}",
                    "{\"span\":1}")) {
                assertThat(validator.validate(new ObjectMapper().readTree(wrong)))
                        .as(wrong)
                        .hasSizeGreaterThan(1); // One of them since there is no id.
            }
        }
    }

    @Test
    void readsBackRowsTooWideForRecords() throws Exception {
        var wide = new GeneratedTable(code, "Wide", database);
        var original = wideRow(wide);

        wide.toRecord(original).insert();

        var stored = wide.read(DSL.field("c1", Integer.class), 1);
        assertThat(stored).isEqualTo(original).hasSameHashCodeAs(original);
        assertThat(wide.value(stored, "c299")).isEqualTo(299);
    }

    private static Object wideRow(GeneratedTable wide) throws Exception {
        var row =
                (org.jooq.Record) wide.table().getRecordType().getConstructor().newInstance();
        for (int i = 0; i < row.size(); i++) {
            row.set(row.field(i).coerce(Object.class), i % 2 == 0 ? i + 1 : new byte[] {(byte) i});
        }
        return wide.of(row);
    }

    @Test
    void readsBackJsonOfRowsTooWideForRecords() throws Exception {
        var wide = new GeneratedTable(code, "Wide", database);
        var original = wideRow(wide);
        for (var mapper : JsonMapper.withModules().toList()) {
            var json = mapper.write(original);

            assertThat(json).contains("\"c1\":1,", "\"c2\":\"AQ==\"", "\"c299\":299,", "\"c300\":\"Kw==\"");
            assertThat(mapper.read(json, wide.dto())).isEqualTo(original);
            assertThatThrownBy(() -> mapper.read("{\"c1\":\"1\"}", wide.dto())).hasMessageContaining("c1");
        }
    }
}
