package io.github.jooqconformance.cli.database;

import io.github.jooqconformance.cli.console.UsageException;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.postgresql.PGProperty;

/**
 * The connection parameters of libpq, and what the JDBC driver calls them.
 *
 * @see <a href="https://www.postgresql.org/docs/current/libpq-connect.html#LIBPQ-PARAMKEYWORDS">libpq's parameter key
 *     words</a>
 * @see <a href="https://jdbc.postgresql.org/documentation/use/#connection-parameters">the driver's parameters</a>
 */
enum DriverSetting {
    USER("user", "PGUSER", PGProperty.USER),
    PASSWORD("password", "PGPASSWORD", PGProperty.PASSWORD),
    SSL_MODE("sslmode", "PGSSLMODE", PGProperty.SSL_MODE),
    SSL_ROOT_CERTIFICATE("sslrootcert", "PGSSLROOTCERT", PGProperty.SSL_ROOT_CERT),
    SSL_CERTIFICATE("sslcert", "PGSSLCERT", PGProperty.SSL_CERT),
    SSL_KEY("sslkey", "PGSSLKEY", PGProperty.SSL_KEY),
    SSL_PASSWORD("sslpassword", "", PGProperty.SSL_PASSWORD),
    SSL_NEGOTIATION("sslnegotiation", "PGSSLNEGOTIATION", PGProperty.SSL_NEGOTIATION),
    CHANNEL_BINDING("channel_binding", "PGCHANNELBINDING", PGProperty.CHANNEL_BINDING),
    GSS_ENCRYPTION("gssencmode", "PGGSSENCMODE", PGProperty.GSS_ENC_MODE),
    OPTIONS("options", "PGOPTIONS", PGProperty.OPTIONS),
    APPLICATION("application_name", "PGAPPNAME", PGProperty.APPLICATION_NAME),
    CONNECT_TIMEOUT("connect_timeout", "PGCONNECT_TIMEOUT", PGProperty.CONNECT_TIMEOUT),
    SESSION_ATTRIBUTES("target_session_attrs", "PGTARGETSESSIONATTRS", PGProperty.TARGET_SERVER_TYPE);

    /** What connection pools and object-relational mappers add to URLs, and what no server is told. */
    private static final Set<String> OF_OTHERS = Set.of(
            "pgbouncer",
            "connection_limit",
            "pool_timeout",
            "statement_cache_size",
            "schema",
            "supa",
            "workaround",
            "client_encoding",
            "fallback_application_name",
            "keepalives",
            "keepalives_idle",
            "keepalives_interval",
            "keepalives_count");

    private static final Map<String, String> SERVER_TYPES = Map.of(
            "any", "any",
            "read-write", "primary",
            "primary", "primary",
            "read-only", "secondary",
            "standby", "secondary",
            "prefer-standby", "preferSecondary");

    private final String parameter;
    private final String variable;
    private final PGProperty property;

    DriverSetting(String parameter, String variable, PGProperty property) {
        this.parameter = parameter;
        this.variable = variable;
        this.property = property;
    }

    /** The setting of a parameter's name; empty for one that does not concern this program. */
    static Optional<DriverSetting> find(String parameter) {
        var found = Arrays.stream(values())
                .filter(setting -> setting.parameter.equals(parameter))
                .findFirst();
        if (found.isEmpty() && !OF_OTHERS.contains(parameter)) {
            throw new UsageException("The database URL has the parameter " + parameter
                    + ", which is not known. Remove it, or use a jdbc:postgresql: URL if it is one of the driver's.");
        }
        return found;
    }

    /** The environment variable that libpq reads; empty if there is none. */
    String variable() {
        return variable;
    }

    PGProperty property() {
        return property;
    }

    /** What the driver calls a value of libpq's. */
    String translated(String value) {
        if (this == SESSION_ATTRIBUTES) {
            return Optional.ofNullable(SERVER_TYPES.get(value))
                    .orElseThrow(() -> new UsageException("target_session_attrs is not one of "
                            + String.join(
                                    ", ",
                                    SERVER_TYPES.keySet().stream().sorted().toList()) + "."));
        }
        return value;
    }
}
