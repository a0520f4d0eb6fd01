package io.github.jooqconformance.cli;

import io.github.jooqconformance.runtime.testing.TestPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;

/** A role that a server lets in only with its password, for as long as this is open. */
final class PasswordLogin implements AutoCloseable {
    private final String url;
    private final String user;
    private final Path rules;
    private final String before;

    PasswordLogin(String url, String user, String password) throws SQLException, IOException {
        this.url = url;
        this.user = user;
        TestPostgres.execute(url, "create role " + user + " login password '" + password + "'");
        this.rules = Path.of(query("show hba_file"));
        this.before = Files.readString(rules);
        apply("host all " + user + " all scram-sha-256\n" + before);
    }

    private void apply(String text) throws IOException, SQLException {
        var loaded = loaded();
        Files.writeString(rules, text);
        TestPostgres.execute(url, "select pg_reload_conf()");
        while (loaded().equals(loaded)) {
            // The server reads its rules when its main process comes to it.
            Thread.onSpinWait();
        }
    }

    private String loaded() throws SQLException {
        return query("select pg_conf_load_time()");
    }

    private String query(String sql) throws SQLException {
        try (var connection = TestPostgres.connect(url);
                var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getString(1);
        }
    }

    String user() {
        return user;
    }

    @Override
    public void close() throws IOException, SQLException {
        apply(before);
        TestPostgres.execute(url, "drop role " + user);
    }
}
