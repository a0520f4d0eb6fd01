package io.github.jooqconformance.runtime.mapping;

import java.util.Collections;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.postgresql.util.HStoreConverter;

/**
 * The values of {@code hstore} columns, of which the driver makes a map only if the type is on the search path.
 *
 * @see <a href="https://www.postgresql.org/docs/current/hstore.html">hstore</a>
 */
public final class Hstore {
    private Hstore() {}

    /** The keys with their values, which may be null, as an unmodifiable map in no certain order; null for null. */
    @SuppressWarnings("unchecked")
    public static @Nullable Map<String, @Nullable String> map(@Nullable Object value) {
        if (value == null) {
            return null;
        }
        var map = value instanceof Map<?, ?> known ? known : HStoreConverter.fromString(value.toString());
        return Collections.unmodifiableMap((Map<String, @Nullable String>) map);
    }

    /**
     * A map for the driver; null for null.
     *
     * @param type the name of the type, as SQL writes it
     */
    public static @Nullable Object object(String type, @Nullable Map<String, @Nullable String> map) {
        return PgValues.object(type, map == null ? null : HStoreConverter.toString(map));
    }
}
