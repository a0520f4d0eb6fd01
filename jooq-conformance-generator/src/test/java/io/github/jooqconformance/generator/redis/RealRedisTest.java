package io.github.jooqconformance.generator.redis;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.jooqconformance.generator.testing.GeneratedCode.Compiled;
import io.github.jooqconformance.generator.testing.GeneratorRun;
import io.github.jooqconformance.runtime.redis.Defect;
import io.github.jooqconformance.runtime.testing.TestPostgres;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.Map;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import redis.clients.jedis.Jedis;
import redis.embedded.RedisServer;

/** Two versions of an application, and those who mean no good, at one Redis. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RealRedisTest {
    private static final String DDL = """
            create type rating as enum ('G', 'R');
            create table film (
                film_id bigint primary key,
                title text not null unique,
                rating rating not null,
                poster bytea,
                tags text[]
            );
            insert into film values (1, 'Das Boot: {U96}', 'R', '\\x00ff', '{war,null,"a,b"}');""";

    private RedisServer server;
    private Jedis redis;
    private String url;
    private Compiled version1;
    private Compiled version2;

    @BeforeAll
    void start(@TempDir Path target) throws Exception {
        int port = freePort();
        server = RedisServer.builder()
                .bind("127.0.0.1")
                .port(port)
                .setting("save \"\"")
                .build();
        server.start();
        redis = new Jedis("127.0.0.1", port);
        url = TestPostgres.newest().createDatabase(DDL);
        version1 = generate(target.resolve("1"));
        TestPostgres.execute(url, "alter type rating add value 'X'");
        version2 = generate(target.resolve("2"));
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    private Compiled generate(Path target) throws Exception {
        return GeneratorRun.on(url, target, "public")
                .withOption("conformance.redis", "codecs")
                .withOption("conformance.redis.namespace", "films")
                .generate()
                .compile();
    }

    @AfterAll
    void stop() throws Exception {
        version1.close();
        version2.close();
        redis.close();
        server.stop();
    }

    @BeforeEach
    void empty() {
        redis.flushAll();
    }

    private Object film(GeneratedCodec codec) throws Exception {
        try (var connection = TestPostgres.connect(url)) {
            return codec.dto(DSL.using(connection, SQLDialect.POSTGRES).fetchSingle(codec.table()));
        }
    }

    private void put(GeneratedCodec codec, Object film) throws Exception {
        redis.hset(codec.key(film), codec.encodeHash(film));
    }

    @Test
    void readsBackWhatAnyClientCarried() throws Exception {
        var codec = GeneratedCodec.of(version1, "Film");
        var film = film(codec);

        put(codec, film);

        assertThat(redis.keys("*")).singleElement().asString().matches("films:film:[0-9a-f]{8}:film_id:1");
        assertThat(codec.decode(redis.hgetAll(codec.key(film))).row().orElseThrow())
                .isEqualTo(film);
        assertThat(codec.decode(redis.hmget(codec.key(film), codec.fields()))
                        .row()
                        .orElseThrow())
                .isEqualTo(film);
    }

    @Test
    void findsARowByAnotherKey() throws Exception {
        var codec = GeneratedCodec.of(version1, "Film");
        var film = film(codec);
        var keys = codec.keys(film);
        put(codec, film);
        redis.set(keys.get(1), keys.get(0));

        var found = codec.decode(redis.hgetAll(redis.get(keys.get(1)))).row();

        assertThat(keys).hasSize(2);
        assertThat(new String(keys.get(1), UTF_8)).endsWith(":title:Das%20Boot%3A%20%7BU96%7D");
        assertThat(found.orElseThrow()).isEqualTo(film);
        assertThat(redis.del(keys.toArray(byte[][]::new))).isEqualTo(2);
    }

    @Test
    void keepsVersionsApart() throws Exception {
        var before = GeneratedCodec.of(version1, "Film");
        var after = GeneratedCodec.of(version2, "Film");
        var film = film(before);
        var same = film(after);
        put(before, film);

        assertThat(after.decode(redis.hgetAll(after.key(same))).isAbsent()).isTrue();

        put(after, same);
        assertThat(redis.dbSize()).isEqualTo(2);
        assertThat(before.decode(redis.hgetAll(before.key(film))).row().orElseThrow())
                .isEqualTo(film);
        assertThat(after.decode(redis.hgetAll(after.key(same))).row().orElseThrow())
                .isEqualTo(same);
    }

    @Test
    void missesAPoisonedEntryAndTellsWhy() throws Exception {
        var codec = GeneratedCodec.of(version1, "Film");
        var film = film(codec);
        var key = codec.key(film);
        put(codec, film);
        redis.hset(key, Map.of("rating".getBytes(UTF_8), "X".getBytes(UTF_8)));
        redis.hset(key, Map.of("tags".getBytes(UTF_8), "war,sea".getBytes(UTF_8)));
        redis.hset(key, Map.of("film_id".getBytes(UTF_8), new byte[] {(byte) 0xff}));
        redis.hset(key, Map.of("language".getBytes(UTF_8), "de".getBytes(UTF_8)));
        redis.hdel(key, "title".getBytes(UTF_8));

        var decoded = codec.decode(redis.hgetAll(key));

        assertThat(decoded.row()).isEmpty();
        assertThat(decoded.isAbsent()).isFalse();
        assertThat(decoded.defects())
                .extracting(Defect::toString)
                .containsExactlyInAnyOrder(
                        "rating is no label of the enum type",
                        "tags is no JSON",
                        "film_id is no UTF-8",
                        "language is no field of this table",
                        "title is missing");
    }

    @Test
    void makesKeysThatNoClusterTakesForHashTags() throws Exception {
        var codec = GeneratedCodec.of(version1, "Film");

        assertThat(codec.keys(film(codec)))
                .allSatisfy(key -> assertThat(new String(key, UTF_8)).doesNotContain("{", "}"));
    }
}
