package io.github.jooqconformance.generator.differential;

import io.github.jooqconformance.runtime.testing.TestPostgres;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;

/**
 * What is to be compared.
 *
 * @param script the SQL that makes the schema
 * @param values how many values are tried on each constraint
 * @param seed what random values depend on
 * @param major the version of PostgreSQL
 */
record DifferentialOptions(Path script, int values, long seed, int major) {
    static final String USAGE =
            "usage: scripts/differential SCHEMA.sql [--values N] [--seed S] [--postgres 14|15|16|17|18]";

    private static final int VALUES = 200;
    private static final Set<String> NAMES = Set.of("--values", "--seed", "--postgres");

    /** The options that arguments stand for; empty if they are wrong. */
    static Optional<DifferentialOptions> parse(List<String> arguments) {
        if (arguments.size() % 2 == 0 || !Files.isReadable(Path.of(arguments.get(0)))) {
            return Optional.empty();
        }
        var given = new HashMap<String, Long>();
        for (int i = 1; i < arguments.size(); i += 2) {
            if (!NAMES.contains(arguments.get(i)) || !arguments.get(i + 1).matches("-?\\d{1,18}")) {
                return Optional.empty();
            }
            given.put(arguments.get(i), Long.valueOf(arguments.get(i + 1)));
        }
        int major = given.getOrDefault("--postgres", (long) TestPostgres.NEWEST).intValue();
        if (major < TestPostgres.OLDEST || major > TestPostgres.NEWEST) {
            return Optional.empty();
        }
        return Optional.of(new DifferentialOptions(
                Path.of(arguments.get(0)).toAbsolutePath(),
                given.getOrDefault("--values", (long) VALUES).intValue(),
                given.getOrDefault("--seed", new Random().nextLong(1_000_000)),
                major));
    }
}
