package io.github.jooqconformance.runtime.postgres;

import java.time.Duration;

/**
 * How long a reading of the catalog may take before the server gives it up. Where the connection has a smaller limit
 * already, that one holds.
 *
 * @param statement the longest time for a single query ({@code statement_timeout}), in whole milliseconds
 * @param lock the longest time to wait for a transaction that is changing a table ({@code lock_timeout}), in whole
 *     milliseconds
 */
public record ReadLimits(Duration statement, Duration lock) {
    /** Limits that only a server in trouble exceeds: a minute for a query, ten seconds for a lock. */
    public static final ReadLimits USUAL = new ReadLimits(Duration.ofMinutes(1), Duration.ofSeconds(10));

    public ReadLimits {
        requireLimit("statement", statement);
        requireLimit("lock", lock);
    }

    private static void requireLimit(String name, Duration limit) {
        // Zero would mean no limit to PostgreSQL, whose settings are 32-bit numbers of milliseconds.
        if (limit.toMillis() < 1 || limit.toMillis() > Integer.MAX_VALUE) {
            throw new IllegalArgumentException("The limit for a " + name + " is " + limit
                    + ", and has to be between one millisecond and 24 days.");
        }
    }
}
