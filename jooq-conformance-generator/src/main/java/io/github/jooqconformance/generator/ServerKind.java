package io.github.jooqconformance.generator;

import java.util.Optional;

/** What kind of PostgreSQL the migrations run on. */
public enum ServerKind {
    /** A server unpacked from a jar and started by the build. */
    EMBEDDED,
    /** A server in a container that the build starts. */
    TESTCONTAINERS,
    /** A scratch database on a server that runs already. */
    JDBC;

    static final String URL_PREFIX = "jdbc:postgresql:";

    static Optional<ServerKind> find(String value) {
        if (value.startsWith(URL_PREFIX)) {
            return Optional.of(JDBC);
        }
        return switch (value) {
            case "embedded" -> Optional.of(EMBEDDED);
            case "testcontainers" -> Optional.of(TESTCONTAINERS);
            default -> Optional.empty();
        };
    }
}
