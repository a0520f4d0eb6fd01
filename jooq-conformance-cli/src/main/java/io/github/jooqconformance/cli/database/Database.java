package io.github.jooqconformance.cli.database;

import io.github.jooqconformance.cli.console.FailureException;
import io.github.jooqconformance.cli.console.UsageException;
import io.github.jooqconformance.cli.database.Address.Host;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Collectors;
import org.postgresql.Driver;
import org.postgresql.PGProperty;

/** A database that can be connected to. What it prints as holds no credentials. */
public final class Database {
    private static final String HOW = "Name it with --database-url or DATABASE_URL, such as"
            + " postgres://user@host:5432/database, or set PGHOST and PGDATABASE.";

    private final String location;
    private final Properties settings;
    private final Optional<String> warning;

    private Database(String location, Properties settings, Optional<String> warning) {
        this.location = location;
        this.settings = settings;
        this.warning = warning;
    }

    /**
     * The database that a URL names or, without one, the environment. What the URL leaves out, such as the password, is
     * taken from the environment and from libpq's password file.
     *
     * @param url {@code jdbc:postgresql:}, {@code postgres:} or {@code postgresql:}
     * @param variables the environment variables
     * @throws UsageException if no database is named, or the URL cannot be understood
     */
    public static Database of(Optional<String> url, Map<String, String> variables) {
        var environment = new Environment(variables);
        var named = url.or(() -> environment.find("DATABASE_URL")).map(String::strip);
        if (named.isEmpty() && !environment.namesDatabase()) {
            throw new UsageException("There is no database to look at. " + HOW);
        }
        var address = named.map(Database::parse)
                .map(parsed -> parsed.or(environment.address()))
                .orElseGet(environment::address);
        return of(address, PasswordFile.read(variables));
    }

    private static Address parse(String url) {
        if (PostgresUrl.matches(url)) {
            return PostgresUrl.parse(url);
        }
        if (!url.startsWith("jdbc:postgresql:")) {
            throw new UsageException("The database URL begins with none of jdbc:postgresql:, postgres:// and"
                    + " postgresql://. " + HOW);
        }
        return JdbcUrl.parse(url);
    }

    private static Database of(Address address, PasswordFile passwords) {
        var user = address.find(PGProperty.USER).orElseGet(() -> System.getProperty("user.name"));
        var database = address.database().orElse(user);
        var hosts = address.hosts().isEmpty() ? List.of(new Host("localhost", Address.DEFAULT_PORT)) : address.hosts();
        var settings = new Properties();
        // Poolers between here and the server may not know prepared statements.
        PGProperty.PREPARE_THRESHOLD.set(settings, 0);
        PGProperty.CONNECT_TIMEOUT.set(settings, 10);
        PGProperty.APPLICATION_NAME.set(settings, "jooq-conformance");
        address.settings().forEach(settings::setProperty);
        PGProperty.USER.set(settings, user);
        var isPasswordMissing = address.find(PGProperty.PASSWORD).isEmpty();
        if (isPasswordMissing) {
            hosts.stream()
                    .flatMap(host -> passwords.find(host, database, user).stream())
                    .findFirst()
                    .ifPresent(password -> PGProperty.PASSWORD.set(settings, password));
        }
        return new Database(
                hosts.stream().map(Host::toString).collect(Collectors.joining(",")) + "/"
                        + URLEncoder.encode(database, StandardCharsets.UTF_8).replace("+", "%20"),
                settings,
                isPasswordMissing ? passwords.warning() : Optional.empty());
    }

    /**
     * Opens a session, which the caller closes.
     *
     * @throws FailureException if the server cannot be reached, or does not let this user in
     */
    public Connection connect() {
        try {
            return Optional.ofNullable(new Driver().connect("jdbc:postgresql://" + location, driverSettings()))
                    .orElseThrow(() -> new FailureException("The JDBC driver does not understand " + location + "."));
        } catch (SQLException e) {
            throw new FailureException("The database " + location + " cannot be reached: " + reason(e) + advice(e), e);
        }
    }

    private Properties driverSettings() {
        var all = new Properties();
        all.putAll(settings);
        if (warning.isPresent()) {
            // The driver would read the very file that is not to be used.
            PGProperty.PASSWORD.set(all, "");
        }
        return all;
    }

    private String reason(SQLException e) {
        var message = String.valueOf(e.getMessage());
        return password()
                .filter(password -> !password.isEmpty())
                .map(password -> message.replace(password, "…"))
                .orElse(message);
    }

    private static String advice(SQLException e) {
        var state = Optional.ofNullable(e.getSQLState()).orElse("");
        var message = String.valueOf(e.getMessage());
        return switch (state) {
            case "28P01", "28000", "08004" ->
                // The driver has one code for whatever makes it turn away.
                message.contains("SSL")
                        ? ""
                        : " Check user and password; the password may also be in PGPASSWORD or ~/.pgpass.";
            case "3D000" -> " Check the database's name.";
            default -> "";
        };
    }

    private Optional<String> password() {
        return Optional.ofNullable(PGProperty.PASSWORD.getOrDefault(settings));
    }

    /** A property of the JDBC driver, which may be a secret. */
    Optional<String> setting(String name) {
        return Optional.ofNullable(settings.getProperty(name));
    }

    /** What people should know before they are told that a password is missing. */
    public Optional<String> warning() {
        return warning;
    }

    /** The user who connects. */
    public String user() {
        return settings.getProperty(PGProperty.USER.getName(), "");
    }

    /** Servers and database, as people call them: {@code db.example:5432/films}. */
    @Override
    public String toString() {
        return location;
    }
}
