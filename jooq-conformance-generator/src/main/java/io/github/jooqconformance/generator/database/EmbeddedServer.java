package io.github.jooqconformance.generator.database;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import io.zonky.test.db.postgres.embedded.PgBinaryResolver;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import org.jooq.tools.JooqLogger;

/** A PostgreSQL that is unpacked and started on a free local port, with its data in a temporary directory. */
final class EmbeddedServer implements PostgresServer {
    private static final JooqLogger log = JooqLogger.getLogger(EmbeddedServer.class);
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    /** How often, and how many milliseconds each time, the end of the virtual machine waits for a start. */
    private static final int ATTEMPTS = 100;

    private static final int PAUSE = 50;

    private final ReentrantLock starting = new ReentrantLock();
    private final ReleaseOnExit release = ReleaseOnExit.of(this::stop);
    private volatile Optional<ServerDirectory> directory = Optional.empty();
    private volatile Optional<EmbeddedPostgres> postgres = Optional.empty();

    private EmbeddedServer() {}

    /** Starts a server. */
    static EmbeddedServer start(PgBinaryResolver binaries) {
        var server = new EmbeddedServer();
        server.starting.lock();
        try {
            server.startPostgres(binaries, server.createDirectory());
            server.addExtensions();
            return server;
        } catch (PostgresUnavailableException e) {
            server.close();
            throw e;
        } catch (IOException | RuntimeException | ExceptionInInitializerError e) {
            // The error stands for an archive that could not be unpacked.
            var failure = new PostgresUnavailableException(server.failure(e), e);
            server.close();
            throw failure;
        } finally {
            server.starting.unlock();
        }
    }

    private ServerDirectory createDirectory() {
        if (release.isReleased()) {
            throw new PostgresUnavailableException("The virtual machine is ending.");
        }
        var created = ServerDirectory.create();
        directory = Optional.of(created);
        return created;
    }

    private void startPostgres(PgBinaryResolver binaries, ServerDirectory directory) throws IOException {
        var output = Redirect.appendTo(directory.log().toFile());
        postgres = Optional.of(EmbeddedPostgres.builder()
                .setPgBinaryResolver(binaries)
                .setDataDirectory(directory.data())
                .setOutputRedirector(output)
                .setErrorRedirector(output)
                .setRegisterShutdownHook(false)
                .setPGStartupWait(PATIENCE)
                // The same order, the same case mapping and English messages on every machine.
                .setLocaleConfig("locale", "C")
                .setServerConfig("max_connections", "20")
                .setServerConfig("jit", "off")
                .start());
    }

    private void addExtensions() {
        try (var connection = address().connect();
                var statement = connection.createStatement();
                var share =
                        statement.executeQuery("select setting from pg_catalog.pg_config where name = 'SHAREDIR'")) {
            share.next();
            new StandInExtensions(Path.of(share.getString(1))).install();
        } catch (SQLException | IOException e) {
            // Few migrations need them, and those that do say so.
            log.warn("Embedded PostgreSQL", "has no stand-ins for extensions: " + e.getMessage());
        }
    }

    private String failure(Throwable e) {
        return "The embedded PostgreSQL does not start: "
                + (e.getCause() == null ? e : e.getCause()).getMessage()
                + ". What it said last:\n"
                + directory.map(ServerDirectory::lastWords).orElse("(nothing)")
                + "\nIf this machine cannot run it (as root it needs user namespaces), set conformance.postgres to"
                + " testcontainers or to the URL of a server.";
    }

    @Override
    public DatabaseAddress address() {
        return DatabaseAddress.of("localhost", postgres.orElseThrow().getPort(), "postgres", "postgres", "");
    }

    @Override
    public void close() {
        release.close();
    }

    /** Ends what another thread is starting while the virtual machine ends, since it would outlive its directory. */
    private void awaitStart() {
        try {
            for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
                if (starting.tryLock(PAUSE, TimeUnit.MILLISECONDS)) {
                    starting.unlock();
                    return;
                }
                directory.stream().flatMap(ServerDirectory::programs).forEach(ProcessHandle::destroyForcibly);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void stop() {
        awaitStart();
        var process = directory.flatMap(ServerDirectory::findServerProcess);
        try {
            if (postgres.isPresent()) {
                postgres.get().close();
            }
        } catch (IOException e) {
            log.warn("Embedded PostgreSQL", "could not be stopped in order: " + e.getMessage());
        }
        process.ifPresent(ProcessHandle::destroyForcibly);
        directory.ifPresent(ServerDirectory::delete);
    }
}
