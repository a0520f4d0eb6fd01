package io.github.jooqconformance.runtime.expression;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipFile;

/** A PostgreSQL server of a given major version, for as long as it is open. */
final class PostgresServer implements AutoCloseable {
    private final EmbeddedPostgres server;
    private final Connection connection;

    PostgresServer(int version) throws IOException, SQLException {
        server = EmbeddedPostgres.builder()
                .setPgBinaryResolver((system, architecture) -> binaries(version))
                .start();
        connection = server.getPostgresDatabase().getConnection();
    }

    private static InputStream binaries(int version) throws IOException {
        try (var jar =
                new ZipFile(Path.of("target", "postgres", version + ".jar").toFile())) {
            var archive = jar.stream()
                    .filter(e -> e.getName().endsWith(".txz"))
                    .findFirst()
                    .orElseThrow();
            return new ByteArrayInputStream(jar.getInputStream(archive).readAllBytes());
        }
    }

    void execute(String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /** The first column of a query's result. */
    List<String> query(String sql) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            var values = new ArrayList<String>();
            while (rows.next()) {
                values.add(rows.getString(1));
            }
            return values;
        }
    }

    @Override
    public void close() throws IOException, SQLException {
        connection.close();
        server.close();
    }
}
