package io.github.jooqconformance.cli.database;

import io.github.jooqconformance.cli.console.UsageException;
import io.github.jooqconformance.cli.database.Address.Host;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.postgresql.PGProperty;

/**
 * A URL as libpq reads it, and as hosting services print it:
 * {@code postgres://user:password@host:5432/db?sslmode=require}. Messages never quote from it: any part may turn out to
 * be a piece of a password.
 *
 * @see <a href="https://www.postgresql.org/docs/current/libpq-connect.html#LIBPQ-CONNSTRING-URIS">libpq's connection
 *     URIs</a>
 */
final class PostgresUrl {
    private static final String ENCODE =
            " In user names and passwords, write @ as %40, : as %3A, / as %2F, ? as %3F, # as" + " %23 and % as %25.";

    private static final Pattern ENCODED = Pattern.compile("(?:[^%]|%[0-9a-fA-F]{2})*+");

    private final List<Host> hosts = new ArrayList<>();
    private final TreeMap<String, String> settings = new TreeMap<>();
    private Optional<String> database = Optional.empty();

    private PostgresUrl() {}

    /** Whether the text begins as such a URL does. */
    static boolean matches(String text) {
        return text.startsWith("postgres://") || text.startsWith("postgresql://");
    }

    /**
     * Reads a URL.
     *
     * @throws UsageException if it cannot be understood
     */
    static Address parse(String text) {
        var url = new PostgresUrl();
        var rest = text.substring(text.indexOf("://") + "://".length());
        var query = rest.indexOf('?');
        if (query >= 0) {
            if (rest.indexOf('@', query) >= 0) {
                throw new UsageException("The database URL holds an @ after its question mark." + ENCODE);
            }
            url.parameters(rest.substring(query + 1));
            rest = rest.substring(0, query);
        }
        // A password that somebody forgot to encode may hold an @ itself.
        var at = rest.lastIndexOf('@');
        if (at >= 0) {
            url.credentials(rest.substring(0, at));
            rest = rest.substring(at + 1);
        }
        var path = rest.indexOf('/');
        if (path >= 0) {
            url.database = Optional.of(decoded(rest.substring(path + 1))).filter(name -> !name.isEmpty());
            rest = rest.substring(0, path);
        }
        url.hosts(rest);
        return new Address(url.hosts, url.database, url.settings);
    }

    private void credentials(String text) {
        var colon = text.indexOf(':');
        var user = colon < 0 ? text : text.substring(0, colon);
        if (!user.isEmpty()) {
            settings.put(PGProperty.USER.getName(), decoded(user));
        }
        if (colon >= 0) {
            var password = decoded(text.substring(colon + 1));
            if (password.equals("[YOUR-PASSWORD]")) {
                throw new UsageException("The database URL still holds the placeholder [YOUR-PASSWORD]. Put the"
                        + " database's password in its place, or leave it out and set PGPASSWORD.");
            }
            settings.put(PGProperty.PASSWORD.getName(), password);
        }
    }

    private void hosts(String text) {
        if (text.isEmpty()) {
            return;
        }
        for (var host : text.split(",", -1)) {
            hosts.add(host(host));
        }
    }

    static Host host(String text) {
        var end = text.startsWith("[") ? text.indexOf(']') + 1 : text.indexOf(':');
        var name = end <= 0 ? text : text.substring(0, end);
        var rest = text.substring(name.length());
        if (!rest.isEmpty() && !rest.matches(":\\d{0,5}")) {
            throw new UsageException("The port in the database URL is not a number." + ENCODE);
        }
        return host(
                decoded(name.replaceAll("^\\[|]$", "")), rest.length() > 1 ? rest.substring(1) : Address.DEFAULT_PORT);
    }

    /**
     * A server.
     *
     * @throws UsageException if the driver cannot reach it, or the port is none
     */
    static Host host(String name, String port) {
        if (name.startsWith("/") || name.startsWith("@")) {
            throw new UsageException("The database is to be reached through a Unix-domain socket, which the JDBC driver"
                    + " cannot. Name the host localhost.");
        }
        if (!port.matches("\\d{1,5}") || Integer.parseInt(port) > 65_535 || port.matches("0+")) {
            throw new UsageException("The port of the database is not a number from 1 to 65535.");
        }
        return new Host(name.isEmpty() ? "localhost" : name, port);
    }

    private void parameters(String query) {
        var ports = "";
        for (var parameter : query.split("&", -1)) {
            var equals = parameter.indexOf('=');
            var name = equals < 0 ? parameter : parameter.substring(0, equals);
            var value = equals < 0 ? "" : decoded(parameter.substring(equals + 1));
            switch (name) {
                case "" -> {}
                case "host" -> hosts(value);
                case "port" -> ports = value;
                case "dbname" -> database = Optional.of(value);
                default ->
                    DriverSetting.find(name)
                            .ifPresent(
                                    setting -> settings.put(setting.property().getName(), setting.translated(value)));
            }
        }
        if (!ports.isEmpty()) {
            var port = ports;
            hosts.replaceAll(host -> host(host.name(), port));
        }
    }

    private static String decoded(String text) {
        if (!ENCODED.matcher(text).matches()) {
            throw new UsageException("The database URL holds a % that begins no code such as %40." + ENCODE);
        }
        // A plus sign stands for itself in such a URL.
        return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
    }
}
