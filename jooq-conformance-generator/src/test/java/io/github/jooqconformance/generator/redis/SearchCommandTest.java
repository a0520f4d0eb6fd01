package io.github.jooqconformance.generator.redis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.jooqconformance.generator.redis.SearchCommand.IndexField;
import io.github.jooqconformance.generator.testing.GeneratorRun;
import io.github.jooqconformance.runtime.testing.TestPostgres;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SearchCommandTest {
    private static final String DDL = """
            create type mood as enum ('sad', 'so so');
            create table search (
                id bigint primary key,
                "as" int unique,
                "TAG" int not null unique,
                numeric timestamptz unique,
                schema text unique,
                "  {é}" uuid not null,
                mood mood,
                moods mood[] unique,
                large bigint unique,
                price numeric(4, 2) not null unique,
                ratio float8 unique,
                "sortable" boolean not null,
                "SORTABLE" boolean not null,
                "Unf" boolean not null,
                noindex boolean not null,
                "IndexMissing" boolean not null,
                "separator" boolean not null,
                casesensitive boolean not null,
                "on" text not null unique);""";

    private static final Set<String> TAG = Set.of("CASESENSITIVE");

    @TempDir
    private Path target;

    private JsonNode search() throws Exception {
        var text = GeneratorRun.on(TestPostgres.newest().createDatabase(DDL), target, "public")
                .withOption("conformance.redis.search", "search")
                .generate()
                .text("META-INF/jooq-conformance/generated.db/redis/redis_schemas.json");
        return new ObjectMapper().readTree(text).at("/tables/search/search");
    }

    private static List<String> texts(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false)
                .map(JsonNode::textValue)
                .toList();
    }

    @Test
    void saysWhatRedisUnderstandsWhateverTheColumnsAreCalled() throws Exception {
        var fields = SearchCommand.fields(texts(search().get("create")));

        assertThat(fields)
                .containsExactly(
                        new IndexField("as", "NUMERIC", Set.of("INDEXMISSING")),
                        new IndexField("TAG", "NUMERIC", Set.of()),
                        new IndexField("numeric", "NUMERIC", Set.of("INDEXMISSING", "SORTABLE")),
                        new IndexField("schema", "TAG", Set.of("CASESENSITIVE", "INDEXMISSING", "SORTABLE", "UNF")),
                        new IndexField("  {é}", "TAG", TAG),
                        new IndexField("mood", "TAG", Set.of("CASESENSITIVE", "INDEXMISSING")),
                        new IndexField("large", "TAG", Set.of("CASESENSITIVE", "INDEXMISSING")),
                        new IndexField("price", "NUMERIC", Set.of()),
                        new IndexField("on", "TAG", Set.of("CASESENSITIVE", "SORTABLE", "UNF")));
    }

    @Test
    void saysTheSameAsTheFile() throws Exception {
        var search = search();

        var told = StreamSupport.stream(search.get("fields").spliterator(), false)
                .map(SearchCommandTest::field)
                .toList();

        assertThat(told).isEqualTo(SearchCommand.fields(texts(search.get("create"))));
    }

    private static IndexField field(JsonNode json) {
        var options = new TreeSet<String>();
        for (var option : List.of("case_sensitive", "sortable", "unf", "index_missing")) {
            if (json.path(option).asBoolean()) {
                options.add(option.replace("_", "").toUpperCase(Locale.ROOT));
            }
        }
        return new IndexField(json.get("name").textValue(), json.get("type").textValue(), options);
    }

    @Test
    void knowsWhatRedisRefuses() {
        var head = List.of("FT.CREATE", "ix", "ON", "HASH", "PREFIX", "1", "p:", "SCHEMA");
        for (var tail : List.of(
                List.of("a", "NUMERIC", "SORTABLE", "INDEXMISSING"),
                List.of("a", "TAG", "SORTABLE", "UNF", "INDEXMISSING", "b", "TAG"),
                List.of("a", "NUMERIC", "unf", "TAG", "sortable", "TAG"),
                List.of("a", "TAG", "SEPARATOR", ",,"),
                List.of("a", "TAG", "a", "TAG"),
                List.of("a"),
                List.<String>of())) {
            var command = Stream.of(head, tail).flatMap(List::stream).toList();
            assertThatThrownBy(() -> SearchCommand.fields(command))
                    .as(tail.toString())
                    .isInstanceOf(IllegalArgumentException.class);
        }
    }
}
