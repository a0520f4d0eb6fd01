package io.github.jooqconformance.generator.redis;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.redis.vl.schema.IndexSchema;
import io.github.jooqconformance.generator.testing.GeneratorRun;
import io.github.jooqconformance.runtime.testing.TestPostgres;
import java.nio.file.Path;
import java.sql.Connection;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RedisOutputTest {
    private static final String DDL = """
            create table film (film_id int primary key, title text not null unique, released date unique);
            create table secret (secret_id int primary key, token text);""";
    private static final String FILE = "META-INF/jooq-conformance/generated.db/redis/redis_schemas.json";

    @TempDir
    private Path target;

    private GeneratorRun run() throws Exception {
        return GeneratorRun.on(TestPostgres.newest().createDatabase(DDL), target, "public");
    }

    @Test
    void writesTheFileAndNoClassesUnlessTheyAreWanted() throws Exception {
        var files = run().generate().texts();

        assertThat(files).containsKey(FILE);
        assertThat(files.keySet()).noneMatch(file -> file.endsWith("Redis.java"));
        assertThat(files.get(FILE)).doesNotContain("\"codec\"");
    }

    @Test
    void removesTheFileWhenNothingIsWanted() throws Exception {
        run().generate();

        var files = run().withOption("conformance.redis", "none").generate().texts();

        assertThat(files.keySet()).noneMatch(file -> file.contains("redis"));
    }

    @Test
    void writesSearchIndexesThatRedisVlLoads() throws Exception {
        var files = run().withOption("conformance.redis.search", "film, secret")
                .withOption("conformance.redis.redisvl", "true")
                .with(c -> c.getGenerator().getDatabase().setIncludes("film"))
                .generate()
                .texts();

        // The table that is not generated has no file, and the other an indexed column.
        var text = files.get("META-INF/jooq-conformance/generated.db/redis/redisvl/film.json");
        var schema = IndexSchema.fromJson(text);
        assertThat(schema.getName()).startsWith("generated.db:film:").contains(":ix:");
        assertThat(schema.getPrefix()).startsWith("generated.db:film:").endsWith(":film_id");
        assertThat(schema.getStorageType()).isEqualTo(IndexSchema.StorageType.HASH);
        assertThat(schema.getFields())
                .extracting(field -> field.getName() + " " + field.getFieldType())
                .containsExactly("title TAG", "released NUMERIC");
        assertThat(files.keySet()).noneMatch(file -> file.endsWith("redisvl/secret.json"));

        assertThat(run().generate().texts().keySet()).noneMatch(file -> file.contains("redisvl"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"hash", "string"})
    void generatesCodecsThatCompileWhateverTheNamesAre(String storage) throws Exception {
        var url = TestPostgres.newest().createDatabase("""
                create type a as enum ('x');
                create type "entry" as enum ('y');
                create type "field" as enum ('z');
                create table names (
                    "PREFIX" int, "KeyText" int, "A" a, "Entry" "entry", "Field" "field"[], "values" bytea, "row" uuid,
                    "FIELDS" interval, "class" xml, "a\\u002f*/""{@code" text unique, "UUID" int, "uuid" int, secret money,
                    primary key ("PREFIX", "KeyText")
                );
                create table "*/\n" (":{x}" text primary key);
                create table wide (id int primary key, %s);""".formatted(
                        IntStream.range(0, 300).mapToObj(i -> "c" + i + " int").collect(joining(", "))));

        var code = GeneratorRun.on(url, target, "public")
                .withOption("conformance.redis", "codecs")
                .withOption("conformance.redis.storage", storage)
                .generate();

        code.compile().close();
        assertThat(code.text(FILE)).contains("it has more columns than a Java record can hold");
    }

    @Test
    void tellsOfSchemasThatAreLeftAsTheyWere() throws Exception {
        var url = TestPostgres.newest()
                .createDatabase(DDL + "create schema sales; create table sales.film (film_id int primary key);");
        try (var connection = TestPostgres.connect(url)) {
            var before = run(connection);

            assertThat(before).contains("\"film\": {", "\"sales.film\": {");
            assertThat(run(connection)).isEqualTo(before);
        }
    }

    /** A run in which jOOQ leaves the schema alone whose version is the same. */
    private String run(Connection connection) throws Exception {
        var versions = "select case when :schema_name = 'public' then 'V1' else clock_timestamp()::text end";
        return GeneratorRun.on(connection, target, "public", "sales")
                .with(c -> c.getGenerator().getDatabase().setSchemaVersionProvider(versions))
                .generate()
                .text(FILE);
    }

    @Test
    void listsTablesThatAreNotGenerated() throws Exception {
        var file = run().with(c -> c.getGenerator().getDatabase().setExcludes("secret"))
                .generate()
                .text(FILE);

        assertThat(file).contains("\"public.secret\": \"is excluded from code generation\"");
    }

    @Test
    void refusesAPatternThatProtectsNothing() throws Exception {
        var run = run().withOption("conformance.redis.exclude", "secret.tokens")
                .withOption("conformance.redis.ttl", "films=1m");

        assertThatThrownBy(run::generate)
                .hasMessageContaining("conformance.redis.ttl names 'films', and there is none.")
                .hasMessageContaining("conformance.redis.exclude names 'secret.tokens', and there is none.");
        assertThat(target).isEmptyDirectory();
    }

    @Test
    void refusesCodecsWithoutRows() throws Exception {
        var run = run().withOption("conformance.redis", "codecs").withOption("conformance.dtos", "false");

        assertThatThrownBy(run::generate)
                .hasMessage("Codecs for Redis read and write DTOs, which are not generated."
                        + " Set the option conformance.dtos to true, or conformance.redis to json.");
    }
}
