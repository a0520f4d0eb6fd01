package io.github.jooqconformance.generator.database;

import io.github.jooqconformance.generator.GeneratorOptions;
import java.nio.file.Path;

/** A PostgreSQL with an empty database for the migrations, which ends with {@link #close()}. */
sealed interface PostgresServer extends AutoCloseable permits EmbeddedServer, ContainerServer, ScratchDatabase {
    /**
     * Starts the server that the options ask for.
     *
     * @throws PostgresUnavailableException saying why that is not possible
     */
    static PostgresServer start(GeneratorOptions options, Path basedir) {
        return switch (options.serverKind()) {
            case EMBEDDED ->
                EmbeddedServer.start(options.archive()
                        .map(archive -> Binaries.of(basedir.resolve(archive)))
                        .orElseGet(Binaries::ofClassPath));
            case TESTCONTAINERS -> startContainer(options.image());
            case JDBC -> ScratchDatabase.create(options.jdbcUrl());
        };
    }

    private static PostgresServer startContainer(String image) {
        try {
            return ContainerServer.start(image);
        } catch (NoClassDefFoundError e) {
            throw new PostgresUnavailableException(
                    "conformance.postgres is testcontainers, but Testcontainers is not on the class path of the code"
                            + " generator, or an old version of it. Add the dependencies"
                            + " org.testcontainers:testcontainers-postgresql and org.testcontainers:testcontainers to the"
                            + " generator's plugin or configuration, both in one version (2.0 or newer), or set"
                            + " conformance.postgres=embedded.",
                    e);
        }
    }

    /** Where the database is. */
    DatabaseAddress address();

    /** Ends the server or the database, and removes what it left. */
    @Override
    void close();
}
