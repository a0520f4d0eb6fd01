package io.github.jooqconformance.runtime.validation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jooqconformance.runtime.testing.TestPostgres;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PgTextTest {
    private static final String[] PIECES = {"a", "b", " ", "  ", "\t", "\u00A0", "é", "ß", "€", "😀", "\n"};

    @Test
    void acceptsAsTextWhatIsReadBackUnchanged() throws SQLException {
        try (var column = ServerColumn.ofText("text", "?")) {
            var texts = RandomText.of(2_000, 5, "a", "é", "😀", "\0", "\uD83D", "\uDE00", "?");

            assertThat(texts)
                    .filteredOn(text -> Pg.isText(text) != column.store(text).equals(Optional.of(text)))
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 3, 5})
    void storesInVarcharWhatTheServerStores(int length) throws SQLException {
        storesWhatTheServerStores("varchar(" + length + ")", text -> Optional.ofNullable(Pg.varchar(text, length)));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 3, 5})
    void storesInCharWhatTheServerStores(int length) throws SQLException {
        storesWhatTheServerStores("char(" + length + ")", text -> Optional.ofNullable(Pg.bpchar(text, length)));
    }

    @Test
    void refusesLongTextWithTheErrorOfItsRule() throws SQLException {
        try (var column = ServerColumn.ofText("varchar(3)", "?")) {
            assertThat(column.store("abcd")).isEmpty();

            assertThat(Rule.length("c", 3).sqlState()).isEqualTo(column.sqlState());
        }
    }

    /** PostgreSQL reads the whole value before it minds the length, and the driver makes question marks of halves. */
    @Test
    void judgesTextThatIsFarTooLongAsTheServerDoes() throws SQLException {
        var ends = List.of("", "\0", "\uD83D", "a\uDE00b", "😀", " ", "  \0", "é");
        try (var column = ServerColumn.ofText("varchar(3)", "?")) {
            for (var start : List.of("a".repeat(7), "ab " + " ".repeat(50), "😀".repeat(3), "😀".repeat(4))) {
                for (var end : ends) {
                    var text = start + end;
                    var stored = Pg.isText(text, 3) ? Optional.ofNullable(Pg.varchar(text, 3)) : Optional.empty();

                    assertThat(column.store(text)).as(text).isEqualTo(stored);
                    if (stored.isEmpty()) {
                        var rule = Pg.isText(text, 3) ? Rule.length("c", 3) : Rule.text("c");
                        assertThat(rule.sqlState()).as(text).isEqualTo(column.sqlState());
                    }
                }
            }
        }
    }

    @Test
    void refusesNulWithTheErrorOfItsRule() throws SQLException {
        try (var column = ServerColumn.ofText("text", "?")) {
            assertThat(column.store("\0")).isEmpty();

            assertThat(Rule.text("c").sqlState()).isEqualTo(column.sqlState());
        }
    }

    @Test
    void keepsTextThatFitsWithoutCopyingIt() {
        var text = "😀".repeat(5);

        assertThat(Pg.varchar(text, 5)).isSameAs(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"bit(4)", "bit(8)"})
    void acceptsTheBitsThatTheServerAccepts(String type) throws SQLException {
        int length = Integer.parseInt(type.replaceAll("\\D", ""));

        acceptsTheSameBits(type, text -> Pg.isBit(text, length));
    }

    @Test
    void acceptsTheVaryingBitsThatTheServerAccepts() throws SQLException {
        acceptsTheSameBits("varbit(6)", text -> Pg.isVarbit(text, 6));
        acceptsTheSameBits("varbit", text -> Pg.isVarbit(text, Integer.MAX_VALUE));
    }

    @Test
    void refusesBitsWithTheErrorOfTheirRule() throws SQLException {
        try (var exact = ServerColumn.ofText("bit(2)", "?::text::varbit");
                var varying = ServerColumn.ofText("varbit(2)", "?::text::varbit")) {
            assertThat(exact.store("1")).isEmpty();
            assertThat(varying.store("111")).isEmpty();

            assertThat(Rule.bits("c", 2, true).sqlState()).isEqualTo(exact.sqlState());
            assertThat(Rule.bits("c", 2, false).sqlState()).isEqualTo(varying.sqlState());
        }
    }

    @Test
    void measuresAndTrimsAsTheServerDoes() throws SQLException {
        var texts = RandomText.of(2_000, 8, PIECES);
        var url = TestPostgres.newest().createDatabase();
        try (var connection = TestPostgres.connect(url);
                var query = connection.prepareStatement(
                        "select v, length(v), octet_length(v), btrim(v), ltrim(v), rtrim(v) from unnest(?) v")) {
            query.setArray(1, connection.createArrayOf("text", texts.toArray()));
            var server = new ArrayList<String>();
            try (var rows = query.executeQuery()) {
                while (rows.next()) {
                    server.add(String.join(
                            "|",
                            rows.getString(1),
                            rows.getString(2),
                            rows.getString(3),
                            rows.getString(4),
                            rows.getString(5),
                            rows.getString(6)));
                }
            }

            assertThat(texts.stream()
                            .map(v -> String.join(
                                    "|",
                                    v,
                                    Integer.toString(Pg.length(v)),
                                    Integer.toString(Pg.octetLength(v)),
                                    Pg.btrim(v),
                                    Pg.ltrim(v),
                                    Pg.rtrim(v))))
                    .isEqualTo(server);
        }
    }

    @Test
    void transformsAsTheServerDoes() throws SQLException {
        var texts = RandomText.of(1_500, 8, PIECES);
        var url = TestPostgres.newest().createDatabase();
        try (var connection = TestPostgres.connect(url);
                var query = connection.prepareStatement("""
                        select concat_ws('|', v, lpad(v, 5, 'é😀'), rpad(v, 5, ' a'), lpad(v, 0, 'a'), lpad(v, 3, ''),
                        translate(v, 'aé😀a b', 'bß1'), string_to_array(v, 'a'), string_to_array(v, 'é '))
                        from unnest(?) v""")) {
            query.setArray(1, connection.createArrayOf("text", texts.toArray()));
            var server = new ArrayList<String>();
            try (var rows = query.executeQuery()) {
                while (rows.next()) {
                    server.add(rows.getString(1));
                }
            }

            assertThat(texts.stream()
                            .map(v -> PgText.concatWs(
                                    "|",
                                    v,
                                    null,
                                    PgText.lpad(v, 5, "é😀"),
                                    PgText.rpad(v, 5, " a"),
                                    PgText.lpad(v, 0, "a"),
                                    PgText.lpad(v, 3, ""),
                                    PgText.translate(v, "aé😀a b", "bß1"),
                                    array(PgText.split(v, "a")),
                                    array(PgText.split(v, "é ")))))
                    .isEqualTo(server);
        }
    }

    @Test
    void splitsByNothingIntoOne() {
        assertThat(PgText.split("ab", "")).containsExactly("ab");
        assertThat(PgText.split("", "")).isEmpty();
    }

    /** An array as the server prints it. */
    private static String array(List<String> elements) {
        return elements.stream()
                .map(element -> element.isEmpty() || element.matches("(?s).*[ \t\n].*") ? '"' + element + '"' : element)
                .collect(Collectors.joining(",", "{", "}"));
    }

    private static void storesWhatTheServerStores(String type, Function<String, Optional<String>> coercion)
            throws SQLException {
        try (var column = ServerColumn.ofText(type, "?")) {
            assertThat(RandomText.of(2_000, 8, PIECES))
                    .filteredOn(text -> !coercion.apply(text).equals(column.store(text)))
                    .isEmpty();
        }
    }

    private static void acceptsTheSameBits(String type, Function<String, Boolean> verdict) throws SQLException {
        // A cast to bit itself would cut or pad.
        try (var column = ServerColumn.ofText(type, "?::text::varbit")) {
            var texts = RandomText.of(1_500, 6, "0", "1", "01", "1", "b", "x", "X", "B", "F", "a", "g", "٠");

            assertThat(texts)
                    .filteredOn(
                            text -> verdict.apply(text) != column.store(text).isPresent())
                    .isEmpty();
        }
    }
}
