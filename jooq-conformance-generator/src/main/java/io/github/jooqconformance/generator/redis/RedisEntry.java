package io.github.jooqconformance.generator.redis;

import static java.util.Objects.requireNonNull;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * How a row is kept.
 *
 * @param storage as what
 * @param fingerprint tells entries of one shape from those of every other
 * @param key the key
 * @param ttl how long it is kept at most
 * @param lookups other ways to find it, sorted by name
 * @param search the index for queries, if there is to be one
 */
record RedisEntry(
        Storage storage,
        String fingerprint,
        EntryKey key,
        Duration ttl,
        List<Lookup> lookups,
        Optional<SearchIndex> search) {
    /** By which part an entry may live shorter. */
    static final double JITTER = 0.1;

    RedisEntry {
        requireNonNull(storage, "storage");
        requireNonNull(fingerprint, "fingerprint");
        requireNonNull(key, "key");
        requireNonNull(ttl, "ttl");
        lookups = List.copyOf(lookups);
        requireNonNull(search, "search");
    }
}
