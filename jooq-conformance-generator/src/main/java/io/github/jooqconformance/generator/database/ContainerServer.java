package io.github.jooqconformance.generator.database;

import org.testcontainers.postgresql.PostgreSQLContainer;
import org.testcontainers.utility.DockerImageName;

/**
 * A PostgreSQL in a container. Testcontainers itself removes the container when the virtual machine ends early. The
 * only class that refers to Testcontainers, which may be absent.
 */
final class ContainerServer implements PostgresServer {
    private final PostgreSQLContainer container;

    private ContainerServer(PostgreSQLContainer container) {
        this.container = container;
    }

    /** Starts a container of an image that behaves as {@code postgres} does. */
    static ContainerServer start(String image) {
        var server = new ContainerServer(container(image));
        try {
            server.container.start();
            return server;
        } catch (RuntimeException e) {
            server.close();
            throw unavailable(image, e);
        }
    }

    private static PostgreSQLContainer container(String image) {
        try {
            return new PostgreSQLContainer(DockerImageName.parse(image).asCompatibleSubstituteFor("postgres"))
                    // As in the embedded server: the same order and case mapping on every machine.
                    .withEnv("POSTGRES_INITDB_ARGS", "--encoding=UTF8 --locale=C");
        } catch (RuntimeException e) {
            throw unavailable(image, e);
        }
    }

    private static PostgresUnavailableException unavailable(String image, RuntimeException e) {
        return new PostgresUnavailableException(
                "Testcontainers cannot start the image " + image + ": " + rootMessage(e)
                        + ". Start Docker, correct conformance.postgres.image, or set conformance.postgres=embedded.",
                e);
    }

    private static String rootMessage(Throwable e) {
        var root = e;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        return String.valueOf(root.getMessage());
    }

    @Override
    public DatabaseAddress address() {
        return DatabaseAddress.of(
                container.getHost(),
                container.getMappedPort(PostgreSQLContainer.POSTGRESQL_PORT),
                container.getDatabaseName(),
                container.getUsername(),
                container.getPassword());
    }

    @Override
    public void close() {
        container.stop();
    }
}
