package io.github.jooqconformance.runtime.validation;

import io.github.jooqconformance.runtime.testing.TestPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;

/** A real server that searches a fixed set of values for patterns, under every collation that it has. */
final class RegexServer implements AutoCloseable {
    static final List<String> VALUES = values();

    private final Connection connection;
    private final List<String> collations;

    RegexServer(int major) throws SQLException {
        connection = TestPostgres.connect(TestPostgres.of(major).createDatabase());
        collations = findCollations();
        try (var statement = connection.createStatement()) {
            statement.execute("create temporary table v (n serial, v text)");
        }
        try (var insert = connection.prepareStatement("insert into v (v) select unnest(?)")) {
            insert.setArray(1, connection.createArrayOf("text", VALUES.toArray()));
            insert.execute();
        }
    }

    List<String> collations() {
        return collations;
    }

    /** The values on which some collation contradicts what is said to hold in every one, or in none. */
    List<String> disagreements(String pattern, boolean ignoreCase) throws SQLException {
        var regex = PgRegex.compile(pattern, ignoreCase);
        var disagreements = new ArrayList<String>();
        for (var collation : collations) {
            var found = search(pattern, ignoreCase, collation);
            for (int i = 0; i < VALUES.size(); i++) {
                var value = VALUES.get(i);
                boolean contradicted = found.charAt(i) == '1' ? !regex.find(value) : regex.findInEveryLocale(value);
                if (contradicted) {
                    disagreements.add(value + " under " + collation + ": " + found.charAt(i));
                }
            }
        }
        return disagreements;
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }

    /** A digit for each value: 1 if the server finds the pattern in it. */
    private String search(String pattern, boolean ignoreCase, String collation) throws SQLException {
        var operator = ignoreCase ? "~*" : "~";
        try (var query = connection.prepareStatement("select string_agg(case when v collate \"" + collation + "\" "
                + operator + " ? then '1' else '0' end, '' order by n) from v")) {
            query.setString(1, pattern);
            try (var rows = query.executeQuery()) {
                rows.next();
                return rows.getString(1);
            }
        }
    }

    /** One collation of each kind that the server may have: of its own, of the C library, of ICU. */
    private List<String> findCollations() throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery("""
                        select collname from pg_catalog.pg_collation
                        where collname in ('default', 'C', 'C.utf8', 'en_US.utf8', 'de_DE.utf8', 'ucs_basic',
                            'unicode', 'und-x-icu', 'pg_c_utf8', 'pg_unicode_fast')
                          and collencoding in (-1, 6)
                        order by collname""")) {
            var names = new ArrayList<String>();
            while (rows.next()) {
                names.add(rows.getString(1));
            }
            return names;
        }
    }

    static Stream<String> lines(String resource) {
        try (var in = Objects.requireNonNull(RegexServer.class.getResourceAsStream(resource), resource)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().filter(line -> !line.isEmpty());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Values that the patterns are about, changed a little in several ways, and random ones. */
    private static List<String> values() {
        var variants = lines("values.txt")
                .flatMap(value -> Stream.of(
                        value,
                        value.toUpperCase(Locale.ROOT),
                        value + "\n",
                        "\n" + value,
                        value + " ",
                        value + "é",
                        value + value));
        var random = RandomText.of(
                600, 4, "a", "b", "k", "K", "S", "i", "I", "1", "-", ".", "_", " ", "\t", "\n", "\r", "$", "!", "]",
                "\\", "é", "É", "ß", "ſ", "\u212A", "İ", "ı", "ǅ", "€", "😀", "\u0001", "\u001C", "\u0085", "\u00A0",
                "\u2028", "\u3000", "\u0663", "\u00B2", "\u4E00", "\u0301", "\u200B", "\u203F");
        return Stream.of(Stream.of(""), variants, random.stream())
                .flatMap(values -> values)
                .distinct()
                .toList();
    }
}
