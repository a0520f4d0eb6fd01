package io.github.jooqconformance.runtime.testing;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.zip.ZipFile;

/** An embedded PostgreSQL of one major version, started at first use and stopped with the JVM. */
public final class TestPostgres {
    /** The oldest and the newest supported major. */
    public static final int OLDEST = 14;

    /** The newest supported major. */
    public static final int NEWEST = 18;

    private static final Map<Integer, TestPostgres> SERVERS = new ConcurrentHashMap<>();

    private final EmbeddedPostgres server;
    private final AtomicInteger databases = new AtomicInteger();

    private TestPostgres(EmbeddedPostgres server) {
        this.server = server;
    }

    /** The server of the given major version, 14 to 18. */
    public static TestPostgres of(int major) {
        return SERVERS.computeIfAbsent(major, TestPostgres::start);
    }

    /** The server that most tests use. */
    public static TestPostgres newest() {
        return of(NEWEST);
    }

    /** The archive of server binaries that the build put in place, for the embedded server to unpack. */
    public static Path archive(int major) {
        return Path.of("target", "postgres", major + ".jar");
    }

    private static TestPostgres start(int major) {
        try {
            return new TestPostgres(EmbeddedPostgres.builder()
                    .setPgBinaryResolver((system, architecture) -> binaries(archive(major)))
                    .setPGStartupWait(Duration.ofMinutes(1))
                    // That of the machine may not be installed, and orders texts its own way.
                    .setLocaleConfig("locale", "C")
                    // Tests lose nothing when the machine does.
                    .setServerConfig("fsync", "off")
                    .setServerConfig("full_page_writes", "off")
                    .start());
        } catch (IOException e) {
            throw new UncheckedIOException("starting PostgreSQL " + major, e);
        }
    }

    private static InputStream binaries(Path archive) throws IOException {
        if (!Files.exists(archive)) {
            throw new IOException(archive + " is missing: the build copies it in the phase generate-test-resources");
        }
        var zip = new ZipFile(archive.toFile());
        var entry = zip.stream()
                .filter(candidate -> candidate.getName().endsWith(".txz"))
                .findFirst()
                .orElseThrow();
        return new FilterInputStream(zip.getInputStream(entry)) {
            @Override
            public void close() throws IOException {
                zip.close();
            }
        };
    }

    /** The JDBC URL of a new, empty database; its user {@code postgres} needs no password. */
    public String createDatabase() {
        var name = "test_" + databases.incrementAndGet();
        execute(server.getJdbcUrl("postgres", "postgres"), "create database " + name);
        return server.getJdbcUrl("postgres", name);
    }

    /** The JDBC URL of a new database to which the given DDL was applied. */
    public String createDatabase(String ddl) {
        var url = createDatabase();
        execute(url, ddl);
        return url;
    }

    /** Runs SQL statements, separated by semicolons, in a database. */
    public static void execute(String url, String sql) {
        try (var connection = DriverManager.getConnection(url);
                var statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException("running " + sql, e);
        }
    }

    /** A new connection, which the caller closes. */
    public static Connection connect(String url) {
        try {
            return DriverManager.getConnection(url);
        } catch (SQLException e) {
            throw new IllegalStateException("connecting to " + url, e);
        }
    }
}
