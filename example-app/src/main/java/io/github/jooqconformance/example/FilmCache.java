package io.github.jooqconformance.example;

import io.github.jooqconformance.example.db.tables.dtos.FilmDto;
import io.github.jooqconformance.example.db.tables.redis.FilmRedis;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.LongFunction;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;
import redis.clients.jedis.UnifiedJedis;
import redis.clients.jedis.exceptions.JedisException;

/**
 * Films in Redis: the generated codec makes keys and entries, and these lines carry them. Whatever Redis holds or does,
 * no request fails for it. A film that is read while it changes may stay as it was until its entry expires.
 */
@Component
class FilmCache {
    private static final Logger LOG = LoggerFactory.getLogger(FilmCache.class);

    private final UnifiedJedis redis;

    FilmCache(UnifiedJedis redis) {
        this.redis = redis;
    }

    /**
     * A film.
     *
     * @param load finds it in the database if it is not here
     */
    Optional<FilmDto> find(long filmId, LongFunction<Optional<FilmDto>> load) {
        var cached = read(filmId);
        if (cached.isPresent()) {
            return cached;
        }
        var film = load.apply(filmId);
        film.ifPresent(this::write);
        return film;
    }

    private Optional<FilmDto> read(long filmId) {
        try {
            var entry = FilmRedis.decode(redis.hgetAll(FilmRedis.key(filmId)));
            if (!entry.defects().isEmpty()) {
                LOG.warn("The entry of film {} is broken: {}", filmId, entry.defects());
            }
            return entry.row();
        } catch (JedisException e) {
            LOG.warn("Film {} cannot be read from Redis", filmId, e);
            return Optional.empty();
        }
    }

    /** All at once, so that no field of an older entry stays. */
    private void write(FilmDto film) {
        try (var transaction = redis.multi()) {
            transaction.del(FilmRedis.key(film));
            transaction.hset(FilmRedis.key(film), FilmRedis.encode(film));
            transaction.pexpire(FilmRedis.key(film), FilmRedis.TTL.nextMillis(ThreadLocalRandom.current()));
            transaction.exec();
        } catch (JedisException e) {
            LOG.warn("Film {} cannot be written to Redis", film.filmId(), e);
        }
    }

    /** After the end of the transaction: before it, others would only put back what they still see. */
    @TransactionalEventListener
    void forget(FilmChanged film) {
        try {
            redis.del(FilmRedis.keys(film.before()).toArray(byte[][]::new));
        } catch (JedisException e) {
            LOG.warn("Film {} stays in Redis until it expires", film.before().filmId(), e);
        }
    }
}
