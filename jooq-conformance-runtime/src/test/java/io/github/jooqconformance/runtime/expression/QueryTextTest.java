package io.github.jooqconformance.runtime.expression;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jooqconformance.runtime.testing.TestPostgres;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QueryTextTest {
    private static final String DDL = Resources.text("queries.sql");
    private static final Map<String, String> NEWEST = printed(TestPostgres.NEWEST);

    @ParameterizedTest
    @ValueSource(ints = {14, 15, 16, 17})
    void meansTheSameOnEveryVersion(int major) {
        var queries = printed(major);

        NEWEST.forEach((view, newest) -> {
            var query = queries.getOrDefault(view, "");
            assertThat(same(query, newest)).as(query).isTrue();
            assertThat(same(newest, query)).as(query).isTrue();
        });
    }

    @Test
    void meansSomethingElseInEveryOtherView() {
        NEWEST.forEach((view, query) -> NEWEST.forEach((other, otherQuery) ->
                assertThat(same(query, otherQuery)).as(view + " and " + other).isEqualTo(view.equals(other))));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            SELECT a FROM public.t                          | SELECT b FROM public.t
            SELECT a FROM public.t                          | SELECT a FROM public.u
            SELECT a FROM public.t                          | SELECT a FROM other.t
            SELECT a FROM public.t                          | SELECT DISTINCT a FROM public.t
            SELECT t.a FROM public.t                        | SELECT b FROM public.t
            SELECT t.a FROM public.t JOIN public.u          | SELECT u.a FROM public.t JOIN public.u
            SELECT a FROM public.t                          | SELECT public.f(a) FROM public.t
            SELECT f(a) FROM public.t                       | SELECT public.f(a) FROM public.t
            SELECT f(a) FROM f.t f                          | SELECT f.f(a) FROM f.t f
            SELECT a::text FROM public.t                    | SELECT a::t.text FROM public.t
            SELECT (a + b) * c FROM public.t                | SELECT a + (b * c) FROM public.t
            SELECT a FROM public.t WHERE (a > 1)            | SELECT a FROM public.t WHERE (a >= 1)
            SELECT a FROM public.t WHERE (b = 'x'::text)    | SELECT a FROM public.t WHERE (b = 'X'::text)
            SELECT a FROM public.t JOIN public.u ON (true)  | SELECT a FROM public.t LEFT JOIN public.u ON (true)
            SELECT a FROM public.t ORDER BY a               | SELECT a FROM public.t ORDER BY a DESC
            SELECT a FROM public.t LIMIT 1                  | SELECT a FROM public.t LIMIT 2
            SELECT a FROM public.t                          | SELECT a AS a FROM public.t WHERE true
            SELECT a FROM public.t UNION SELECT 1           | SELECT a FROM public.t UNION ALL SELECT 1
            SELECT f.a FROM public.t f                      | SELECT f.a FROM public.u f
            SELECT f.a FROM ONLY public.t f                 | SELECT f.a FROM ONLY public.u f
            SELECT f.a FROM public.t f                      | SELECT f.b FROM public.t f
            SELECT f.* FROM public.t f(b)                   | SELECT t.* FROM public.t
            SELECT f FROM public.t f                        | SELECT a FROM public.t
            SELECT f.a FROM (public.t f JOIN public.t g ON ((f.a = g.b))) | SELECT g.a FROM (public.t f JOIN public.t g ON ((f.a = g.b)))
            SELECT f.a FROM (public.t f JOIN public.u g ON ((f.a = g.b))) | SELECT g.a FROM (public.t f JOIN public.u g ON ((f.a = g.b)))
            SELECT u.a FROM (public.t u JOIN public.u t ON ((t.a = u.b))) | SELECT u.a FROM (public.t JOIN public.u ON ((t.a = u.b)))
            SELECT a IS DISTINCT FROM b AND c FROM public.t | SELECT a IS DISTINCT FROM b OR c FROM public.t
            SELECT f.a FROM public.t f WHERE (f.a > 1)      | SELECT t.a FROM public.t WHERE (t.b > 1)
            SELECT a FROM public.t f, public.u g            | SELECT a FROM public.u f, public.t g
            not 'SQL                                        | not "SQL
            """)
    void noticesADifference(String query, String other) {
        assertThat(same(query, other)).isFalse();
        assertThat(same(other, query)).isFalse();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            SELECT t.a FROM public.t                        | SELECT a FROM public.t
            SELECT t.t FROM public.t                        | SELECT t FROM public.t
            SELECT x.a FROM public.t x                      | SELECT a FROM public.t x
            SELECT s.a FROM (SELECT t.a FROM public.t) s    | SELECT a FROM (SELECT t.a FROM public.t) s
            SELECT EXTRACT(year FROM t.a) FROM public.t     | SELECT EXTRACT(year FROM a) FROM public.t
            SELECT f.a FROM public.t f WHERE (f.b > 1)      | SELECT a FROM public.t WHERE (b > 1)
            SELECT f.a FROM public.t f                      | SELECT g.a FROM public.t g
            SELECT f.a FROM (public.t f JOIN public.u g ON ((f.a = g.b))) | SELECT t.a FROM (public.t JOIN public.u ON ((t.a = u.b)))
            SELECT f.a FROM (public.t f LEFT JOIN public.u ON ((f.a = u.b))) | SELECT t.a FROM (public.t LEFT JOIN public.u x ON ((t.a = x.b)))
            SELECT "merge" FROM public.t                    | SELECT merge FROM public.t
            select  a  from public.t;                       | SELECT a FROM public.t
            """)
    void seesNoDifferenceWhereThereIsNone(String query, String other) {
        assertThat(same(query, other)).isTrue();
        assertThat(same(other, query)).isTrue();
    }

    @Test
    void followsRenamings() {
        var renamed = new Respelling(Map.of("title", "name", "film", "movie", "public.s", "public.s2"), Set.of());

        assertThat(QueryText.sameMeaning(
                        "SELECT id, title FROM public.film", "SELECT id, name AS title FROM public.movie", renamed))
                .isTrue();
        assertThat(QueryText.sameMeaning(
                        "SELECT film.title AS name FROM public.film", "SELECT movie.name FROM public.movie", renamed))
                .isTrue();
        assertThat(QueryText.sameMeaning("nextval('public.s'::regclass)", "nextval('public.s2'::regclass)", renamed))
                .isTrue();
        assertThat(QueryText.sameMeaning(
                        "SELECT id AS a FROM public.film", "SELECT id AS b FROM public.movie", renamed))
                .isFalse();
    }

    @Test
    void allowsColumnsInAnotherOrder() {
        var query = "SELECT DISTINCT t.a, f(t.b, 1) AS b, t.c FROM public.t";

        assertThat(QueryText.sameQuery(
                        query, "SELECT DISTINCT c, a, f(b, 1) AS b FROM public.t", List.of(2, 0, 1), Respelling.NONE))
                .isTrue();
        assertThat(QueryText.sameQuery(
                        query, "SELECT DISTINCT c, a, f(b, 2) AS b FROM public.t", List.of(2, 0, 1), Respelling.NONE))
                .isFalse();
        assertThat(QueryText.sameQuery(
                        "SELECT 1 AS a, 2 AS b UNION SELECT 3, 4",
                        "SELECT 2 AS b, 1 AS a UNION SELECT 3, 4",
                        List.of(1, 0),
                        Respelling.NONE))
                .isFalse();
    }

    @Test
    void findsNoColumnsToReorderInWhatIsNoQuery() {
        assertThat(QueryText.sameQuery("", "SELECT 1 AS a", List.of(0), Respelling.NONE))
                .isFalse();
        assertThat(QueryText.sameQuery("TABLE t", "TABLE u", List.of(0), Respelling.NONE))
                .isFalse();
    }

    @Test
    void takesNoTextForTheNameOfAColumn() {
        assertThat(QueryText.sameMeaning(
                        "(a = 'title')", "(a = 'name')", new Respelling(Map.of("title", "name"), Set.of())))
                .isFalse();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            SELECT lower((title)::text) AS x FROM public.film              | SELECT lower(title) AS x FROM public.film
            SELECT 1 FROM f WHERE ((f.title)::text <> ''::text)            | SELECT 1 FROM f WHERE (f.title <> ''::text)
            ((title)::text = ANY ((ARRAY['a'::character varying])::text[])) | (title = ANY (ARRAY['a'::text]))
            ((other)::text <> ''::text) AND ((title)::text <> 'a'::text)   | ((other)::text <> ''::text) AND (title <> 'a'::text)
            """)
    void followsColumnsThatAreText(String query, String other) {
        var relabeled = new Respelling(Map.of(), Set.of("title"));

        assertThat(QueryText.sameMeaning(query, other, relabeled)).isTrue();
        assertThat(QueryText.sameMeaning(other, query, relabeled)).isTrue();
        assertThat(same(query, other)).isFalse();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ((other)::text <> ''::text)             | (other <> ''::text)
            ((title)::character(3) <> ''::bpchar)   | (title <> ''::bpchar)
            (title = 'a'::character(3))             | (title = 'a'::text)
            (lower(title)::text = 'a'::text)        | (lower(title) = 'a'::text)
            ((title)::text = '(title)::text'::text) | (title = 'title'::text)
            """)
    void followsNoOtherCasts(String query, String other) {
        assertThat(QueryText.sameMeaning(query, other, new Respelling(Map.of(), Set.of("title"))))
                .isFalse();
    }

    private static boolean same(String query, String other) {
        return QueryText.sameMeaning(query, other, Respelling.NONE);
    }

    /** The queries of all views as a server of the given version prints them, by the views' names. */
    private static Map<String, String> printed(int major) {
        var queries = new TreeMap<String, String>();
        try (var database = new TestDatabase(major)) {
            database.execute(DDL);
            database.execute("set search_path = ''");
            database.query("""
                            select c.relname || ':' || pg_get_viewdef(c.oid) from pg_class c
                            where c.relkind = 'v' and c.relnamespace = 'public'::regnamespace""").forEach(view -> queries.put(view.split(":", 2)[0], view.split(":", 2)[1]));
        } catch (SQLException e) {
            throw new IllegalStateException("reading views on PostgreSQL " + major, e);
        }
        return queries;
    }
}
