package io.github.jooqconformance.runtime.redis;

import static java.util.Objects.requireNonNull;

import java.time.Duration;
import java.util.random.RandomGenerator;

/**
 * How long an entry lives. Every entry has an end, so that those of versions of the application that are gone die by
 * themselves.
 *
 * @param duration how long at most
 * @param jitter the part of it, from 0 to 1, by which an entry may live shorter, so that entries that were written
 *     together do not all expire together
 */
public record Ttl(Duration duration, double jitter) {
    public Ttl {
        requireNonNull(duration, "duration");
        if (duration.toMillis() < 1) {
            throw new IllegalArgumentException("An entry lives at least a millisecond, not " + duration);
        }
        if (!(jitter >= 0 && jitter <= 1)) {
            throw new IllegalArgumentException("The jitter is a part from 0 to 1, not " + jitter);
        }
    }

    /** The milliseconds for the next entry, as {@code PEXPIRE} takes them. */
    public long nextMillis(RandomGenerator random) {
        long millis = duration.toMillis();
        return Math.max(1, millis - (long) (random.nextDouble() * jitter * millis));
    }
}
