package io.github.jooqconformance.generator.redis;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How rows of a table are kept in Redis. */
public enum Storage {
    /** A hash: a field for each column that is not null. */
    HASH,
    /** A string: a JSON object with a member for each column that is not null. */
    STRING,
    /** Not at all. */
    NONE;

    /** The storage that an option names. */
    static Optional<Storage> findByName(String name) {
        return Arrays.stream(values())
                .filter(storage -> storage.optionName().equals(name))
                .findFirst();
    }

    private String optionName() {
        return name().toLowerCase(Locale.ROOT);
    }
}
