package io.github.jooqconformance.runtime.expression;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Some four hundred expressions as people write them, and as real servers print them. */
class PrintedExpressionTest {
    /** The server hides the implicit casts of their arguments, but not in the plain calls that they are. */
    private static final Set<String> HIDING_CASTS =
            Set.of("trim(trailing 'y' from s) = ltrim(t, 'a')", "(d, d + 1) overlaps (d + 2, d + 3)");

    private static final List<Condition> WRITTEN = written();

    private static final Map<Integer, TestDatabase> SERVERS = new HashMap<>();

    /** By version, what the server prints for each condition that was written. */
    private static final Map<Integer, List<Condition>> PRINTED = new HashMap<>();

    /** The condition of a domain over a type, or of the sample table if the type is empty. */
    private record Condition(String domainType, String sql) {
        Condition with(UnaryOperator<Expression> change) {
            return new Condition(domainType, change.apply(parsed()).toSql());
        }

        Expression parsed() {
            return Expression.parse(sql);
        }

        boolean meansTheSameAs(Condition other) {
            return ExpressionText.sameMeaning(sql, other.sql);
        }
    }

    private static List<Condition> written() {
        var conditions = Resources.lines("conditions.txt").stream().map(c -> new Condition("", c));
        var values = Resources.lines("values.txt").stream().map(v -> new Condition("", "(" + v + ") is not null"));
        var domains = Resources.lines("domains.txt").stream().map(d -> d.split(" \\| ", 2));
        return Stream.of(conditions, values, domains.map(d -> new Condition(d[0], d[1])))
                .flatMap(s -> s)
                .toList();
    }

    @BeforeAll
    static void startServers() throws IOException, SQLException {
        for (var version : List.of(14, 18)) {
            var server = new TestDatabase(version);
            SERVERS.put(version, server);
            server.execute(Resources.text("schema.sql"));
            PRINTED.put(version, print(server, WRITTEN, "app"));
        }
    }

    @AfterAll
    static void stopServers() throws IOException, SQLException {
        for (var server : SERVERS.values()) {
            server.close();
        }
    }

    private static List<Condition> printed(int version) {
        return requireNonNull(PRINTED.get(version));
    }

    /** What the server makes of each condition when somebody declares it. */
    private static List<Condition> reprinted(int version, Stream<Condition> conditions) throws SQLException {
        return print(requireNonNull(SERVERS.get(version)), conditions.toList(), "");
    }

    private static List<Condition> print(TestDatabase server, List<Condition> conditions, String searchPath)
            throws SQLException {
        server.execute("begin; set local search_path = '" + searchPath + "'");
        for (var i = 0; i < conditions.size(); i++) {
            var check = "constraint k" + i + " check (" + conditions.get(i).sql() + ")";
            var domainType = conditions.get(i).domainType();
            server.execute(
                    domainType.isEmpty()
                            ? "alter table app.sample add " + check
                            : "create domain app.d" + i + " as " + domainType + " " + check);
        }
        server.execute("set local search_path = ''");
        var texts = server.query("select pg_get_expr(conbin, conrelid) from pg_constraint"
                + " where conname ~ '^k[0-9]+$' order by substr(conname, 2)::integer");
        server.execute("rollback");
        assertThat(texts).hasSameSizeAs(conditions);
        return IntStream.range(0, texts.size())
                .mapToObj(i -> new Condition(conditions.get(i).domainType(), texts.get(i)))
                .toList();
    }

    private static void assertSameMeaning(List<Condition> actual, List<Condition> expected) {
        assertThat(actual)
                .usingElementComparator((a, b) -> a.meansTheSameAs(b) ? 0 : 1)
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(ints = {14, 18})
    void parsesAgainWhatItWrites(int version) {
        assertThat(printed(version))
                .hasSizeGreaterThan(400)
                .allSatisfy(condition -> assertThat(
                                condition.with(UnaryOperator.identity()).parsed())
                        .isEqualTo(condition.parsed()));
    }

    @ParameterizedTest
    @ValueSource(ints = {14, 18})
    void writesWhatTheServerUnderstandsAlike(int version) throws SQLException {
        var expected = reprinted(version, printed(version).stream());

        var actual = reprinted(version, printed(version).stream().map(c -> c.with(UnaryOperator.identity())));

        assertThat(actual).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(ints = {14, 18})
    void recognisesWhatTheServerMakesOfItsOwnPrint(int version) throws SQLException {
        // As pg_dump and a restore do: the server prints some expressions otherwise the second time.
        assertSameMeaning(reprinted(version, printed(version).stream()), printed(version));
    }

    @ParameterizedTest
    @ValueSource(ints = {14, 18})
    void recognisesWhatTheServerMakesOfCanonicalForms(int version) throws SQLException {
        var expected = IntStream.range(0, WRITTEN.size())
                .filter(i -> !HIDING_CASTS.contains(WRITTEN.get(i).sql()))
                .mapToObj(i -> printed(version).get(i))
                .toList();

        var actual = reprinted(version, expected.stream().map(c -> c.with(Expression::canonical)));

        assertSameMeaning(actual, expected);
    }

    @Test
    void understandsWhatOnlyNewServersPrint() throws SQLException {
        var written = Stream.of(
                "t is json",
                "t is not json object with unique keys",
                "t is json scalar",
                "jb is json array",
                "tz at local > ts",
                "user_name = system_user",
                "casefold(t) = t");
        var printed = reprinted(18, written.map(sql -> new Condition("", sql)));

        var actual = reprinted(18, printed.stream().map(c -> c.with(UnaryOperator.identity())));

        assertThat(actual).isEqualTo(printed);
    }

    @Test
    void recognisesTheSameConditionOnAllServers() {
        assertSameMeaning(printed(14), printed(18));
    }

    @Test
    void tellsConditionsApartThatAreWrittenDifferently() {
        var texts = printed(18).stream().distinct().toList();
        var meanings = texts.stream().map(c -> c.parsed().canonical()).distinct();

        // The few pairs that are equal on purpose: a list and an array, now() and CURRENT_TIMESTAMP, …
        assertThat(texts.size() - meanings.count()).isBetween(5L, 15L);
    }
}
