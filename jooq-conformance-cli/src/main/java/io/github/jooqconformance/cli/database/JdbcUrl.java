package io.github.jooqconformance.cli.database;

import io.github.jooqconformance.cli.console.UsageException;
import io.github.jooqconformance.cli.database.Address.Host;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;
import org.postgresql.Driver;
import org.postgresql.PGProperty;

/** A URL as the JDBC driver reads it. */
final class JdbcUrl {
    private JdbcUrl() {}

    /**
     * Reads a URL.
     *
     * @throws UsageException if the driver does not understand it
     */
    static Address parse(String url) {
        var at = url.indexOf('@');
        if (at >= 0 && (url.indexOf('?') < 0 || at < url.indexOf('?'))) {
            throw new UsageException("A jdbc:postgresql: URL has no place for user and password before the host. Write"
                    + " them as parameters, jdbc:postgresql://host/database?user=…, or remove jdbc: from the URL.");
        }
        var parsed = Optional.ofNullable(Driver.parseURL(url, null))
                .orElseThrow(() -> new UsageException("The JDBC driver does not understand the database URL. It is"
                        + " written jdbc:postgresql://host:port/database?user=…"));
        var settings = new TreeMap<String, String>();
        parsed.stringPropertyNames().forEach(name -> settings.put(name, parsed.getProperty(name)));
        var isWithoutHost = !url.startsWith("jdbc:postgresql://") || url.startsWith("jdbc:postgresql:///");
        var hosts = isWithoutHost ? List.<Host>of() : hosts(parsed);
        var database = Optional.ofNullable(settings.get(PGProperty.PG_DBNAME.getName()));
        List.of(PGProperty.PG_HOST, PGProperty.PG_PORT, PGProperty.PG_DBNAME)
                .forEach(property -> settings.remove(property.getName()));
        return new Address(hosts, database, settings);
    }

    private static List<Host> hosts(Properties parsed) {
        var names = parsed.getProperty(PGProperty.PG_HOST.getName(), "").split(",", -1);
        var ports = parsed.getProperty(PGProperty.PG_PORT.getName(), "").split(",", -1);
        var hosts = new ArrayList<Host>();
        for (int i = 0; i < names.length; i++) {
            hosts.add(PostgresUrl.host(names[i].replaceAll("^\\[|]$", ""), ports[i]));
        }
        return hosts;
    }
}
