package io.github.jooqconformance.generator.redis;

import static java.util.Objects.requireNonNull;

/**
 * A way to find a row other than by its primary key: a key whose value is the key of the row's entry.
 *
 * @param name the name of the unique key or index that says that there is one row at most
 * @param key the key
 */
record Lookup(String name, EntryKey key) {
    Lookup {
        requireNonNull(name, "name");
        requireNonNull(key, "key");
    }
}
