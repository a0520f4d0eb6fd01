package io.github.jooqconformance.generator.database;

import static java.util.Objects.requireNonNull;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import java.util.Properties;
import java.util.StringJoiner;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.postgresql.Driver;
import org.postgresql.PGProperty;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * How to connect to a database. Credentials and all other settings are kept apart from the URL, because jOOQ logs the
 * URL of a connection.
 */
final class DatabaseAddress {
    /** SQL for the start of a session: else the driver puts it into the time zone of the build's machine. */
    static final String SESSION = "set time zone 'UTC'";

    private final String servers;
    private final String database;
    private final Properties settings;

    private DatabaseAddress(String servers, String database, Properties settings) {
        this.servers = servers;
        this.database = database;
        this.settings = settings;
    }

    /** The address of a database on a server that was started for it. */
    static DatabaseAddress of(String host, int port, String database, String user, String password) {
        var settings = new Properties();
        PGProperty.USER.set(settings, user);
        PGProperty.PASSWORD.set(settings, password);
        return new DatabaseAddress(host + ":" + port, database, settings);
    }

    /** The address in a JDBC URL; empty if the driver does not understand it. */
    static Optional<DatabaseAddress> parse(String url) {
        return Optional.ofNullable(Driver.parseURL(url, null)).map(DatabaseAddress::of);
    }

    private static DatabaseAddress of(Properties settings) {
        var hosts = listOf(remove(settings, PGProperty.PG_HOST));
        var ports = listOf(remove(settings, PGProperty.PG_PORT));
        var servers = new StringJoiner(",");
        for (int i = 0; i < hosts.length; i++) {
            servers.add(hosts[i] + ":" + ports[i]);
        }
        return new DatabaseAddress(servers.toString(), remove(settings, PGProperty.PG_DBNAME), settings);
    }

    private static String[] listOf(String commaSeparated) {
        return commaSeparated.split(",", -1);
    }

    private static String remove(Properties settings, PGProperty property) {
        var value = Optional.<@Nullable String>ofNullable(property.getOrDefault(settings))
                .orElse("");
        settings.remove(property.getName());
        return value;
    }

    /** The same with another database. */
    DatabaseAddress withDatabase(String name) {
        return new DatabaseAddress(servers, name, settings);
    }

    /** The same with another setting of the driver. */
    DatabaseAddress with(PGProperty property, String value) {
        var changed = new Properties();
        changed.putAll(settings);
        property.set(changed, value);
        return new DatabaseAddress(servers, database, changed);
    }

    /** Hosts and ports, as a message may name them. */
    String servers() {
        return servers;
    }

    private String url() {
        return "jdbc:postgresql://" + servers + "/" + URLEncoder.encode(database, StandardCharsets.UTF_8);
    }

    /** Opens a session, which the caller closes. */
    Connection connect() throws SQLException {
        var connection = requireNonNull(new Driver().connect(url(), settings), "connection");
        try (var statement = connection.createStatement()) {
            statement.execute(SESSION);
            return connection;
        } catch (SQLException e) {
            connection.close();
            throw e;
        }
    }

    /** The same for a library that opens sessions itself, and should start each with {@link #SESSION}. */
    DataSource dataSource() {
        var source = new PGSimpleDataSource();
        source.setURL(url());
        settings.stringPropertyNames().forEach(name -> set(source, name, settings.getProperty(name)));
        return source;
    }

    private static void set(PGSimpleDataSource source, String name, String value) {
        try {
            source.setProperty(name, value);
        } catch (SQLException e) {
            throw new IllegalStateException("setting " + name + ", which was a setting of a URL", e);
        }
    }
}
