package io.github.jooqconformance.example;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.jooqconformance.example.db.tables.dtos.FilmDto;
import io.github.jooqconformance.example.db.tables.dtos.FilmUpdate;
import io.github.jooqconformance.example.db.tables.redis.FilmRedis;
import java.io.IOException;
import java.net.ServerSocket;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import redis.clients.jedis.Jedis;
import redis.clients.jedis.JedisPooled;
import redis.embedded.RedisServer;

class FilmCacheTest {
    private static final String FILM = "/films/1";
    private static final byte[] KEY = FilmRedis.key(1L);

    private static int port;
    private static RedisServer server;
    private static Jedis redis;
    private static RunningApplication application;

    @BeforeAll
    static void start() throws Exception {
        port = freePort();
        server = RedisServer.builder()
                .bind("127.0.0.1")
                .port(port)
                .setting("save \"\"")
                .build();
        server.start();
        redis = new Jedis("127.0.0.1", port);
        application = RunningApplication.start("--films.redis=redis://127.0.0.1:" + port);
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    @AfterAll
    static void stop() {
        application.close();
        redis.close();
        server.stop();
    }

    @BeforeEach
    void empty() {
        redis.flushAll();
    }

    private static void put(String field, String value) {
        redis.hset(KEY, Map.of(field.getBytes(UTF_8), value.getBytes(UTF_8)));
    }

    @Test
    void readsAFilmOnceFromTheDatabase() {
        assertThat(application.get(FILM).body()).contains("\"title\":\"Metropolis\"");
        assertThat(redis.pttl(KEY)).isPositive();

        put("title", "Metropolis (from Redis)");
        assertThat(application.get(FILM).body()).contains("\"title\":\"Metropolis (from Redis)\"");
    }

    @Test
    void forgetsAFilmThatChanges() {
        application.get(FILM);

        application.send("PATCH", FILM, "{\"synopsis\": null}");

        assertThat(redis.exists(KEY)).isFalse();
        assertThat(application.get(FILM).body()).contains("\"synopsis\":null");
    }

    @Test
    void keepsAFilmWhoseChangeIsRefused() {
        application.get(FILM);

        assertThat(application.send("PATCH", FILM, "{\"rentalRate\": 30}").statusCode())
                .isEqualTo(422);

        assertThat(redis.exists(KEY)).isTrue();
    }

    @Test
    void mendsABrokenEntry() {
        application.get(FILM);
        put("rating", "unrated");

        var answer = application.get(FILM);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("\"rating\":\"PG\"");
        assertThat(FilmRedis.inspect(redis.hgetAll(KEY))).isEmpty();
    }

    @Test
    void mendsWhatIsNoEntry() {
        redis.set(KEY, "garbage".getBytes(UTF_8));

        assertThat(application.get(FILM).statusCode()).isEqualTo(200);
        assertThat(redis.type(KEY)).isEqualTo("hash");
    }

    /** The film changes, and its entry is forgotten, between a look at the database and what comes of it. */
    @ParameterizedTest
    @ValueSource(ints = {1, 2})
    void keepsNoFilmThatChangesWhileItIsRead(int changedAfterLook) {
        application.get(FILM);
        var before = FilmRedis.decode(redis.hgetAll(KEY)).row().orElseThrow();
        var after = new FilmUpdate().title("Metropolis, restored").applyTo(before);
        redis.flushAll();
        var film = new FilmDto[] {before};
        var looks = new AtomicInteger();

        try (var client = new JedisPooled("127.0.0.1", port)) {
            var cache = new FilmCache(client);
            cache.find(1, id -> {
                var seen = film[0];
                if (looks.incrementAndGet() == changedAfterLook) {
                    film[0] = after;
                    cache.forget(new FilmChanged(before));
                }
                return Optional.of(seen);
            });

            assertThat(redis.exists(KEY)).isFalse();
            assertThat(cache.find(1, id -> Optional.of(film[0]))).contains(after);
            assertThat(redis.exists(KEY)).isTrue();
        }
    }

    @Test
    void answersWithoutRedis() throws Exception {
        try (var alone = RunningApplication.start("--films.redis=redis://127.0.0.1:" + freePort())) {
            assertThat(alone.get(FILM).statusCode()).isEqualTo(200);
            assertThat(alone.send("PATCH", FILM, "{\"synopsis\": \"A city\"}").statusCode())
                    .isEqualTo(200);
            assertThat(alone.get(FILM).body()).contains("\"synopsis\":\"A city\"");
        }
    }
}
