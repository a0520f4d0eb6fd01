package io.github.jooqconformance.runtime.validation;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.jooqconformance.runtime.testing.TestPostgres;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which texts are network addresses, and how these compare. */
class PgInetTest {
    private static final List<String> TEXTS = Stream.of(
                    Stream.of(
                            "",
                            "/8",
                            "10",
                            "10/8",
                            "10.1",
                            "10.1/16",
                            "10.1/24",
                            "10.1.2.3",
                            "10.1.2.3.",
                            "10.1.2.3./8",
                            "10.1.2.3.4",
                            "010.001.0002.3",
                            "10.1.2.256",
                            "10.1.2.3/0",
                            "10.1.2.3/032",
                            "10.1.2.3/33",
                            "10.1.2.3/",
                            "10.1.2.3/-1",
                            "10.1.2.3/4294967304",
                            "10.1.2.3/4294967295",
                            "10.1.2.3/2147483648",
                            " 10.1.2.3",
                            "10.1.2.3 ",
                            "0x0a",
                            "0X0A0/20",
                            "0x0a01020304",
                            "0x",
                            "128.0",
                            "192.0.2",
                            "224",
                            "224.0",
                            "225",
                            "240.0.0.0",
                            "::",
                            ":",
                            ":::",
                            "::1",
                            "1::",
                            ":1::",
                            "1:2:3:4:5:6:7:8",
                            "1:2:3:4:5:6:7:8/128",
                            "1:2:3:4:5:6:7:8/129",
                            "1:2:3:4:5:6:7::",
                            "1:2:3:4:5:6:7:8::",
                            "1:2:3:4:5:6:7:8:9",
                            "1:2:3:4:5:6:7:",
                            "::ffff:10.1.2.3",
                            "::ffff:10.1.2.3/120",
                            "::10.1",
                            "::10.1./12",
                            "::10..1",
                            "::10.1.2.3.4",
                            "::01.2.3.4",
                            "::1/00",
                            "::1/",
                            "2001:DB8::/32",
                            "2001:db8::1/32",
                            "12345::",
                            "::g",
                            "::\u0661"),
                    RandomText.of(2_000, 7, "10", "0", ".", ".1", "255", "/", "/8", "24", "0x", "f").stream(),
                    RandomText.of(4_000, 12, "::", ":", "a0", "1", "ffff", "/6", "4", ".1", "0", ":0", ":2").stream(),
                    RandomText.of(2_000, 6, "1:2:3:4", ":5:6", ":7:8", "::", "1.2.3.4", ":", "/64", ".").stream())
            .flatMap(texts -> texts)
            .distinct()
            .toList();

    @ParameterizedTest
    @ValueSource(ints = {TestPostgres.OLDEST, TestPostgres.NEWEST})
    void readsAddressesAsTheServerDoes(int major) throws SQLException {
        readsAsTheServerDoes(major, "inet", PgInet::inet);
        readsAsTheServerDoes(major, "cidr", PgInet::cidr);
    }

    private static void readsAsTheServerDoes(int major, String type, Function<String, @Nullable PgInet> read)
            throws SQLException {
        try (var column = ServerColumn.ofText(major, type, "?::text::" + type)) {
            for (var text : TEXTS) {
                var stored = column.store(text);

                assertThat(read.apply(text))
                        .as("%s %s", type, text)
                        .isEqualTo(stored.map(read).orElse(null));
                assertThat(stored.isPresent() ? "22P02" : column.sqlState()).isEqualTo("22P02");
            }
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {TestPostgres.OLDEST, TestPostgres.NEWEST})
    void comparesAddressesAsTheServerDoes(int major) throws SQLException {
        var texts = Stream.concat(
                        Stream.of("0.0.0.0/0", "255.255.255.255", "10.1.2.3/8", "10.0.0.0/8", "10.0.0.0/9", "::/0"),
                        TEXTS.stream().filter(PgInet::isInet).filter(text -> text.hashCode() % 9 == 0))
                .toList();
        var url = TestPostgres.of(major).createDatabase();
        try (var connection = TestPostgres.connect(url);
                var query = connection.prepareStatement("""
                        select a < b, a = b, a << b, a <<= b, a && b, family(a), masklen(a), network(a)::inet, broadcast(a)
                        from unnest(?::inet[]) with ordinality as x(a, i), unnest(?::inet[]) with ordinality as y(b, j)
                        order by i, j""")) {
            query.setArray(1, connection.createArrayOf("text", texts.toArray()));
            query.setArray(2, connection.createArrayOf("text", texts.toArray()));
            var server = new ArrayList<List<Object>>();
            try (var rows = query.executeQuery()) {
                while (rows.next()) {
                    server.add(List.of(
                            rows.getBoolean(1),
                            rows.getBoolean(2),
                            rows.getBoolean(3),
                            rows.getBoolean(4),
                            rows.getBoolean(5),
                            rows.getInt(6),
                            rows.getInt(7),
                            requireNonNull(PgInet.inet(rows.getString(8))),
                            requireNonNull(PgInet.inet(rows.getString(9)))));
                }
            }

            var values =
                    texts.stream().map(PgInet::inet).filter(Objects::nonNull).toList();
            assertThat(values.stream().flatMap(a -> values.stream().map(b -> compared(a, b))))
                    .isEqualTo(server);
        }
    }

    private static List<Object> compared(PgInet a, PgInet b) {
        return List.of(
                a.compareTo(b) < 0,
                a.equals(b),
                a.isWithin(b),
                a.isWithinOrEqual(b),
                a.overlaps(b),
                a.family(),
                a.masklen(),
                a.network(),
                a.broadcast());
    }
}
