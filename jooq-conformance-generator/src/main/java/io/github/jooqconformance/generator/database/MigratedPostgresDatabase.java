package io.github.jooqconformance.generator.database;

import io.github.jooqconformance.generator.ConfiguredDatabase;
import io.github.jooqconformance.generator.ConformanceGenerator;
import io.github.jooqconformance.generator.GeneratorOptions;
import io.github.jooqconformance.generator.GeneratorOptionsException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import org.jooq.DSLContext;
import org.jooq.meta.postgres.PostgresDatabase;
import org.jooq.tools.JooqLogger;
import org.jooq.tools.jdbc.JDBCUtils;

/**
 * A jOOQ database that needs no {@code <jdbc>}: it starts a real PostgreSQL, applies the migrations, and lets jOOQ read
 * the result. Configured by {@link GeneratorOptions}; jOOQ creates it by name and closes it, after which the server is
 * gone.
 */
public final class MigratedPostgresDatabase extends PostgresDatabase implements ConfiguredDatabase {
    private static final JooqLogger log = JooqLogger.getLogger(MigratedPostgresDatabase.class);

    private Optional<MigratedPostgres> postgres = Optional.empty();
    private boolean areOptionsRead;

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
        var started = MigratedPostgres.start(options(), Path.of(getBasedir()));
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

    private GeneratorOptions options() {
        return GeneratorOptions.of(Optional.ofNullable(getProperties()).orElseGet(Properties::new));
    }

    @Override
    public void optionsAreRead() {
        areOptionsRead = true;
    }

    /** Not before the end, since nothing tells a database what is going to generate from it. */
    private void warnOfUnreadOptions() {
        var unread = options().ofGenerator();
        if (!areOptionsRead && !unread.isEmpty()) {
            log.warn(
                    "Options without effect",
                    String.join(", ", unread) + ": only " + ConformanceGenerator.class.getName()
                            + " reads them, and another generator ran. Name it in <generator><name>, or remove them.");
        }
    }

    @Override
    public void close() {
        if (postgres.isPresent()) {
            warnOfUnreadOptions();
        }
        JDBCUtils.safeClose(getConnection());
        postgres.ifPresent(MigratedPostgres::close);
        super.close();
    }
}
