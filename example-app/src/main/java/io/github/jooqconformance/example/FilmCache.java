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
 * no request fails for it.
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
        return cached.isPresent() ? cached : keep(filmId, load);
    }

    /**
     * Who changes a film forgets its entry after the end of the transaction. What ended before the second look shows
     * there, and what ends later forgets what is written here: as long as Redis answers, no old film stays.
     */
    private Optional<FilmDto> keep(long filmId, LongFunction<Optional<FilmDto>> load) {
        var film = load.apply(filmId);
        if (film.isEmpty() || !write(film.get())) {
            return film;
        }
        var current = load.apply(filmId);
        if (!current.equals(film)) {
            forget(film.get());
        }
        return current;
    }

    private Optional<FilmDto> read(long filmId) {
        try {
            var entry = FilmRedis.decode(redis.hgetAll(FilmRedis.key(filmId)));
            if (!entry.defects().isEmpty()) {
                LOG.warn(
                        "The entry of film {} is broken, first of all: {}",
                        filmId,
                        entry.defects().get(0));
            }
            return entry.row();
        } catch (JedisException e) {
            LOG.warn("Film {} cannot be read from Redis", filmId, e);
            return Optional.empty();
        }
    }

    /** All at once, so that no field of an older entry stays. Whether it is written. */
    private boolean write(FilmDto film) {
        try (var transaction = redis.multi()) {
            transaction.del(FilmRedis.key(film));
            transaction.hset(FilmRedis.key(film), FilmRedis.encode(film));
            transaction.pexpire(FilmRedis.key(film), FilmRedis.TTL.nextMillis(ThreadLocalRandom.current()));
            transaction.exec();
            return true;
        } catch (JedisException e) {
            LOG.warn("Film {} may not have been written to Redis", film.filmId(), e);
            return false;
        }
    }

    /** After the end of the transaction: before it, others would only put back what they still see. */
    @TransactionalEventListener
    void forget(FilmChanged film) {
        forget(film.before());
    }

    private void forget(FilmDto film) {
        try {
            redis.del(FilmRedis.keys(film).toArray(byte[][]::new));
        } catch (JedisException e) {
            LOG.warn("Film {} stays in Redis until it expires", film.filmId(), e);
        }
    }
}
