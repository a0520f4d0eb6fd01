package io.github.jooqconformance.runtime.validation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jooqconformance.runtime.testing.TestPostgres;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which texts are UUIDs, and which of two comes first. */
class PgUuidTest {
    private static final List<String> TEXTS = Stream.of(
                    Stream.of(
                            "6ba7b810-9dad-11d1-80b4-00c04fd430c8",
                            "6BA7B8109DAD11D180B400C04FD430C8",
                            "{6ba7b810-9dad-11d1-80b4-00c04fd430c8}",
                            "{6ba7b8109dad11d180b400c04fd430c8",
                            "6ba7b8109dad11d180b400c04fd430c8}",
                            "6ba7-b810-9dad-11d1-80b4-00c0-4fd4-30c8",
                            "6ba7b810-9dad-11d1-80b4-00c04fd430c8-",
                            "-6ba7b810-9dad-11d1-80b4-00c04fd430c8",
                            "6ba7b8--109dad11d180b400c04fd430c8",
                            "6ba-7b8109dad11d180b400c04fd430c8",
                            " 6ba7b8109dad11d180b400c04fd430c8",
                            "6ba7b8109dad11d180b400c04fd430c",
                            "6ba7b8109dad11d180b400c04fd430c88",
                            "6ba7b8109dad11d180b400c04fd430cg",
                            "6ba7b8109dad11d180b400c04fd430c\u0663",
                            "{}",
                            ""),
                    RandomText.of(2_000, 9, "6ba7", "b810", "-", "9dad11d1", "80b400c0", "4F", "{", "}").stream(),
                    RandomText.of(200, 3, "6ba7b8109dad-11d1", "80b400c0-4FD430C8", "-").stream())
            .flatMap(texts -> texts)
            .toList();

    @ParameterizedTest
    @ValueSource(ints = {TestPostgres.OLDEST, TestPostgres.NEWEST})
    void readsUuidsAsTheServerDoes(int major) throws SQLException {
        try (var column = ServerColumn.ofText(major, "uuid", "?::text::uuid")) {
            for (var text : TEXTS) {
                var stored = column.store(text).orElseGet(column::sqlState);

                assertThat(PgUuid.isUuid(text) ? PgUuid.parse(text).toString() : "22P02")
                        .as(text)
                        .isEqualTo(stored);
            }
        }
    }

    @Test
    void ordersUuidsAsTheServerDoes() throws SQLException {
        long[] halves = {0, 1, -1, Long.MIN_VALUE, Long.MAX_VALUE};
        var uuids = Stream.of(0, 1, 2, 3, 4)
                .flatMap(i -> Stream.of(0, 1, 2, 3, 4).map(j -> new UUID(halves[i], halves[j])))
                .toList();

        try (var connection = TestPostgres.connect(TestPostgres.newest().createDatabase());
                var query = connection.prepareStatement("select ?::uuid < ?::uuid")) {
            for (var left : uuids) {
                for (var right : uuids) {
                    query.setObject(1, left);
                    query.setObject(2, right);
                    try (var row = query.executeQuery()) {
                        row.next();
                        assertThat(PgUuid.compare(left, right) < 0)
                                .as("%s < %s", left, right)
                                .isEqualTo(row.getBoolean(1));
                    }
                }
            }
        }
        assertThat(PgUuid.compare(new UUID(1, 2), new UUID(1, 2))).isZero();
    }
}
