package io.github.jooqconformance.cli.database;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.postgresql.PGProperty;

/**
 * The parts of a URL or of the environment that tell where a database is.
 *
 * @param hosts the servers to try, in this order, each with its port
 * @param database the database's name, if it was given
 * @param settings properties of the JDBC driver by their names, user and password among them
 */
record Address(List<Host> hosts, Optional<String> database, SortedMap<String, String> settings) {
    static final String DEFAULT_PORT = "5432";

    /**
     * A server.
     *
     * @param name a name or an address, without brackets
     */
    record Host(String name, String port) {
        /** As URLs have it. */
        @Override
        public String toString() {
            return (name.contains(":") ? "[" + name + "]" : name) + ":" + port;
        }
    }

    Address {
        hosts = List.copyOf(hosts);
        settings = Collections.unmodifiableSortedMap(new TreeMap<>(settings));
    }

    Optional<String> find(PGProperty property) {
        return Optional.ofNullable(settings.get(property.getName()));
    }

    /** The same, with what the other one has and this one lacks. */
    Address or(Address other) {
        var all = new TreeMap<>(other.settings);
        all.putAll(settings);
        return new Address(hosts.isEmpty() ? other.hosts : hosts, database.or(other::database), all);
    }
}
