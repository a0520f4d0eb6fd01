package io.github.jooqconformance.cli.database;

import io.github.jooqconformance.cli.database.Address.Host;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Where libpq's environment variables say that the database is.
 *
 * @see <a href="https://www.postgresql.org/docs/current/libpq-envars.html">Environment variables</a>
 */
record Environment(Map<String, String> variables) {
    Environment {
        variables = Map.copyOf(variables);
    }

    Optional<String> find(String name) {
        return Optional.ofNullable(variables.get(name)).filter(value -> !value.isEmpty());
    }

    /** Whether anything says that there is a database. */
    boolean namesDatabase() {
        return find("PGHOST").isPresent() || find("PGDATABASE").isPresent();
    }

    Address address() {
        var settings = new TreeMap<String, String>();
        for (var setting : DriverSetting.values()) {
            find(setting.variable())
                    .ifPresent(value -> settings.put(setting.property().getName(), setting.translated(value)));
        }
        return new Address(hosts(), find("PGDATABASE"), settings);
    }

    private List<Host> hosts() {
        var names = find("PGHOST").orElse("").split(",", -1);
        var ports = find("PGPORT").orElse(Address.DEFAULT_PORT).split(",", -1);
        var hosts = new ArrayList<Host>();
        for (int i = 0; i < names.length; i++) {
            hosts.add(PostgresUrl.host(names[i], ports[Math.min(i, ports.length - 1)]));
        }
        return hosts;
    }
}
