package io.github.jooqconformance.generator.database;

import io.github.jooqconformance.generator.GeneratorOptions;
import io.github.jooqconformance.generator.GeneratorOptionsException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import org.jooq.DSLContext;
import org.jooq.meta.postgres.PostgresDatabase;
import org.jooq.tools.jdbc.JDBCUtils;

/**
 * A jOOQ database that needs no {@code <jdbc>}: it starts a real PostgreSQL, applies the migrations, and lets jOOQ read
 * the result. Configured by {@link GeneratorOptions}; jOOQ creates it by name and closes it, after which the server is
 * gone.
 */
public final class MigratedPostgresDatabase extends PostgresDatabase {
    private Optional<MigratedPostgres> postgres = Optional.empty();

    /** Creates the database for jOOQ; PostgreSQL is started when jOOQ first needs it. */
    public MigratedPostgresDatabase() {}

    @Override
    protected DSLContext create0() {
        if (postgres.isEmpty()) {
            start();
        }
        return super.create0();
    }

    private void start() {
        if (getConnection() != null) {
            throw new GeneratorOptionsException(
                    List.of("jOOQ's <jdbc> and " + MigratedPostgresDatabase.class.getSimpleName()
                            + " are both configured, and it is not clear which database is meant. Remove <jdbc>, or"
                            + " name org.jooq.meta.postgres.PostgresDatabase as the database."));
        }
        var properties = Optional.ofNullable(getProperties()).orElseGet(Properties::new);
        var started = MigratedPostgres.start(GeneratorOptions.of(properties), Path.of(getBasedir()));
        postgres = Optional.of(started);
        try {
            // Calls create0() again, for which PostgreSQL has been started.
            setConnection(started.connect());
        } catch (SQLException e) {
            throw new PostgresUnavailableException(
                    "PostgreSQL does not answer after the migrations: "
                            + ServerMessage.of(e).inOneLine() + ".",
                    e);
        }
    }

    @Override
    public void close() {
        JDBCUtils.safeClose(getConnection());
        postgres.ifPresent(MigratedPostgres::close);
        super.close();
    }
}
