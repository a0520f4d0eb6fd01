package io.github.jooqconformance.generator.redis;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.jooqconformance.generator.testing.GeneratorRun;
import io.github.jooqconformance.runtime.postgres.PostgresCatalog;
import io.github.jooqconformance.runtime.testing.TestPostgres;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Rows of all types that real schemas have, and of some that they had better not; and what is not kept of them. */
class CorpusTypesTest {
    private static final String DDL = """
            create extension citext;
            create extension hstore;
            create extension ltree;
            create type mood as enum ('sad', 'so so', '');
            create type floats as range (subtype = float8);
            create domain "bıgınt" as bigint;
            create domain amount as numeric(20, 0) check (value >= 0);
            create domain lovelace as amount;
            create domain email as citext check (value ~ '@');
            create domain moods as mood[];
            create domain texts as text[];
            create type parts as (from_hours int, to_minutes smallint, mood mood, "floats" floats);
            create domain hour as parts;
            create domain hours as hour[];
            create domain week as hours[];
            create type spot as (x float8, "Y" numeric(4, 2), tags text[], "at" timestamptz);
            create type place as (
                name varchar(5), spot spot, spots spot[], span daterange, spans int4multirange, doc jsonb, since lovelace);
            create type shift as (hour hour, moods mood[], raw bytea);
            create type opaque as (price money);
            create table other (id int primary key);
            create table awkward (
                id "bıgınt" primary key,
                lovelace lovelace not null,
                lovelaces lovelace[],
                email email,
                emails email[],
                word citext,
                path ltree,
                paths ltree[],
                pairs hstore,
                moods moods,
                mood_array mood[] not null,
                texts texts,
                hour hour,
                hours hours,
                week week,
                place place,
                places place[],
                shift shift,
                shifts shift[],
                floats floats[],
                float_multi floats_multirange,
                ranges daterange[],
                multis nummultirange[],
                opaque opaque,
                opaques opaque[],
                other other,
                price money,
                unspent numeric(1000, 0),
                cents numeric(5, -2),
                year_to_month interval year to month,
                seconds interval(3),
                seconds_array interval(3)[],
                doubled int generated always as (1 + 1) stored
            );
            create table text_types (like all_types including all);
            create table text_arrays (like all_arrays including all);
            create table text_awkward (like awkward including all);
            """;

    @TempDir
    private Path target;

    @Test
    void readsWhatPostgresReturnedOutOfItsEntry() throws Exception {
        var url = TestPostgres.newest()
                .createDatabase(Files.readString(Path.of("src/test/resources/golden/types/schema.sql")) + DDL);
        var code = GeneratorRun.on(url, target, "public")
                .withOption("conformance.shapes", "row")
                .withOption("conformance.redis", "codecs")
                .withOption("conformance.redis.storage", "text_*=string, hash")
                .generate();
        try (var compiled = code.compile();
                var connection = TestPostgres.connect(url)) {
            var snapshot = PostgresCatalog.read(connection, List.of("public"));
            var document = code.text("META-INF/jooq-conformance/generated.db/redis/redis_schemas.json");

            assertThat(RedisDocument.problems(document, snapshot)).isEmpty();
            var outcome = CodecTrial.of(document, compiled, snapshot, () -> TestPostgres.connect(url));
            assertThat(outcome).isEqualTo(new CodecTrial.Outcome(7 * SqlRows.ROWS, List.of(), List.of()));
            assertThat(excluded(document, "all_types", "all_arrays", "awkward"))
                    .containsExactly(
                            "all_types.id_vector java.util.List<java.lang.Object>",
                            "all_types.small_vector java.util.List<java.lang.Object>",
                            "awkward.other generated.db.tables.records.OtherRecord",
                            "awkward.pairs java.util.Map<java.lang.String, java.lang.String>",
                            "awkward.week java.util.List<java.lang.Object>");
        }
    }

    /** The columns that are not kept, with the Java types that have no exact text. */
    private static List<String> excluded(String document, String... tables) throws JsonProcessingException {
        var json = new ObjectMapper().readTree(document).get("tables");
        var reasons = new ArrayList<String>();
        for (var table : tables) {
            json.get(table)
                    .get("excluded")
                    .properties()
                    .forEach(column -> reasons.add(table + "." + column.getKey() + " "
                            + column.getValue()
                                    .textValue()
                                    .replaceFirst("is of the Java type (.*), which has no exact text", "$1")));
        }
        return reasons;
    }
}
