package io.github.jooqconformance.generator.redis;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.jooqconformance.generator.testing.GeneratorRun;
import io.github.jooqconformance.runtime.testing.TestPostgres;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A fingerprint that changed by mistake would empty every cache, and one that did not would poison them. */
class FingerprintsTest {
    private static final String DDL = """
            create type rating as enum ('G', 'R');
            create domain price as numeric(4, 2) check (value > 0);
            create table film (
                film_id int primary key,
                title varchar(100) not null,
                rating rating,
                ratings rating[],
                price price,
                prices price[],
                stored text,
                seen timestamptz
            );
            create table other (film_id int references film);""";

    /** What entries have been called so far. If it must change, this is a new format. */
    private static final String FINGERPRINT = "4b7c92bb";

    private static final String INDEX_FINGERPRINT = "4e3f0fc4";

    @TempDir
    private Path target;

    private JsonNode film(String ddl, String... options) throws Exception {
        var run = run(ddl);
        for (int i = 0; i < options.length; i += 2) {
            run.withOption(options[i], options[i + 1]);
        }
        return film(run, GeneratorRun.PACKAGE);
    }

    private GeneratorRun run(String ddl) throws Exception {
        return GeneratorRun.on(TestPostgres.newest().createDatabase(DDL + ddl), target, "public")
                .withOption("conformance.shapes", "row")
                .withOption("conformance.redis.search", "film");
    }

    private static JsonNode film(GeneratorRun run, String packageName) throws Exception {
        var text = run.generate().text("META-INF/jooq-conformance/" + packageName + "/redis/redis_schemas.json");
        return new ObjectMapper().readTree(text).get("tables").get("film");
    }

    private static String fingerprint(JsonNode table) {
        return table.get("fingerprint").textValue();
    }

    @Test
    void isTheSameInEveryRelease() throws Exception {
        var film = film("");

        assertThat(fingerprint(film)).isEqualTo(FINGERPRINT);
        assertThat(film.at("/search/fingerprint").textValue()).isEqualTo(INDEX_FINGERPRINT);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "alter table film add length int",
                "alter table film drop stored",
                "alter table film rename stored to kept",
                "alter table film alter film_id type bigint",
                "alter table film alter title type varchar(200)",
                "alter table film alter seen type timestamp",
                "alter table film alter title drop not null",
                "alter table film alter stored set not null",
                "alter type rating add value 'X'",
                "alter type rating rename value 'R' to 'X'",
                "alter table film alter rating type text, alter ratings type text[]; drop type rating;"
                        + " create type rating as enum ('R', 'G');"
                        + " alter table film alter rating type rating using rating::rating,"
                        + " alter ratings type rating[] using ratings::text[]::rating[]",
                "alter table film alter seen type timestamptz(3)",
                "alter table film alter ratings type text[]",
                "alter table film alter price type numeric(6, 2)",
                "alter table film alter prices type numeric(6, 2)[]",
                "alter table other drop constraint other_film_id_fkey; alter table film drop constraint film_pkey;"
                        + " alter table film add primary key (film_id, title)",
            })
    void changesWithTheMeaningOfEntries(String change) throws Exception {
        assertThat(fingerprint(film(change))).isNotEqualTo(FINGERPRINT);
    }

    @Test
    void tellsRangesByTheirBounds() throws Exception {
        var spans = film("create type span as range (subtype = date); alter table film add span span");

        assertThat(fingerprint(film("create type days as range (subtype = date); alter table film add span days")))
                .isEqualTo(fingerprint(spans));
        assertThat(List.of(
                        fingerprint(film("create type span as range (subtype = inet); alter table film add span span")),
                        fingerprint(film("create type span as range (subtype = text); alter table film add span span")),
                        fingerprint(film("create type span as range (subtype = date);"
                                + " alter table film add span span_multirange")),
                        fingerprint(film("alter table film add span int4range")),
                        fingerprint(film("alter table film add span int4multirange"))))
                .doesNotContain(fingerprint(spans))
                .doesNotHaveDuplicates();
    }

    @Test
    void tellsCompositeTypesByTheirAttributes() throws Exception {
        var spot = fingerprint(film("create type spot as (x int, y text); alter table film add at spot"));

        assertThat(fingerprint(film("create type place as (x int, y text); comment on column place.x is 'x';"
                        + " alter table film add at place")))
                .isEqualTo(spot);
        assertThat(List.of(
                        fingerprint(film("create type spot as (x int, z text); alter table film add at spot")),
                        fingerprint(film("create type spot as (x int, y varchar); alter table film add at spot")),
                        fingerprint(film("create type spot as (y text, x int); alter table film add at spot")),
                        fingerprint(film("create type spot as (x int); alter table film add at spot")),
                        fingerprint(film("create type spot as (x int, y text); alter table film add at spot[]"))))
                .doesNotContain(spot)
                .doesNotHaveDuplicates();
    }

    @Test
    void looksIntoCompositeTypesAndArraysOfThem() throws Exception {
        var tree =
                "create type tone as enum ('a'%s); create domain tint as tone; create type spot as (tint tint, x int%s);"
                        + " create type place as (spot spot, spots spot[]); alter table film add places place[]";
        var places = fingerprint(film(tree.formatted("", "")));

        assertThat(fingerprint(film(tree.formatted(", 'b'", "")))).isNotEqualTo(places);
        assertThat(fingerprint(film(tree.formatted("", "[]")))).isNotEqualTo(places);
        assertThat(fingerprint(film(tree.formatted("", "") + "; alter domain tint add check (value > 'a') not valid")))
                .isEqualTo(places);
    }

    @Test
    void changesWithTheEncoding() throws Exception {
        assertThat(fingerprint(film("", "conformance.redis.storage", "string"))).isNotEqualTo(FINGERPRINT);
        assertThat(fingerprint(film("", "conformance.redis.exclude", "film.stored")))
                .isNotEqualTo(FINGERPRINT);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "comment on table film is 'films'; comment on column film.title is 'title'",
                "create index on film (title); create unique index on film (stored)",
                "alter table film alter stored set default 'x'",
                "alter table film add check (title <> '')",
                "alter type rating rename to mpaa_rating",
                "alter domain price rename to amount",
                "alter domain price drop constraint price_check",
                "alter domain price add check (value < 90) not valid",
                "alter table film alter stored type text collate \"C\"",
                "create view films as select * from film",
                "drop table other",
            })
    void staysAsLongAsEntriesMeanTheSame(String change) throws Exception {
        assertThat(fingerprint(film(change))).isEqualTo(FINGERPRINT);
    }

    @Test
    void hasNothingToDoWithHowLongEntriesLiveAndWhatTheyAreCalled() throws Exception {
        var other = film("", "conformance.redis.ttl", "5m", "conformance.redis.namespace", "other");

        assertThat(fingerprint(other)).isEqualTo(FINGERPRINT);
    }

    @Test
    void hasNothingToDoWithWhereTheClassesAre() throws Exception {
        var run = run("").with(c -> c.getGenerator().getTarget().setPackageName("other.model"));

        assertThat(fingerprint(film(run, "other.model"))).isEqualTo(FINGERPRINT);
    }

    @Test
    void givesAnIndexWithAnotherDefinitionAnotherName() throws Exception {
        var search = film("create index on film (title)").get("search");

        assertThat(search.get("fingerprint").textValue()).isNotEqualTo(INDEX_FINGERPRINT);
        assertThat(search.get("index").textValue())
                .isEqualTo("generated.db:film:" + FINGERPRINT + ":ix:"
                        + search.get("fingerprint").textValue());
        assertThat(search.get("alias").textValue()).isEqualTo("generated.db:film");
    }
}
