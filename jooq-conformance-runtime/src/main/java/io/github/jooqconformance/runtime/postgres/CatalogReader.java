package io.github.jooqconformance.runtime.postgres;

import static java.util.Objects.requireNonNull;

import java.sql.Array;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;

/**
 * One reading of the catalog, which is repeated while others change what is read, until two are alike. The rows are
 * those of one moment, but PostgreSQL prints expressions with the names that hold at the moment of printing.
 *
 * @see <a href="https://www.postgresql.org/docs/current/app-pgdump.html">pg_dump, which locks all tables therefore</a>
 */
final class CatalogReader {
    /** Whoever changes the schema without a pause gets what the last reading saw. */
    private static final int ATTEMPTS = 4;

    private static final String INSUFFICIENT_PRIVILEGE = "42501";

    /** How PostgreSQL fails to print something of which a part is gone. */
    private static final Set<String> OVERTAKEN =
            Set.of("XX000", "42P01", "42703", "42704", "42883", CatalogRow.NO_DATA);

    private final Connection connection;
    private final Array schemas;
    private final ReadLimits limits;

    CatalogReader(Connection connection, Collection<String> schemas, ReadLimits limits) throws SQLException {
        this.connection = connection;
        this.schemas = connection.createArrayOf("text", new TreeSet<>(schemas).toArray());
        this.limits = limits;
    }

    /** What the catalog holds. */
    CatalogReading read() throws SQLException {
        try {
            return read(UnreadableCatalogs.NONE);
        } catch (SQLException e) {
            if (!Objects.equals(e.getSQLState(), INSUFFICIENT_PRIVILEGE)) {
                throw e;
            }
            return read(unreadable(e));
        }
    }

    private UnreadableCatalogs unreadable(SQLException refusal) throws SQLException {
        var catalogs = CatalogQuery.READING.stream()
                .flatMap(query -> query.catalogs().stream())
                .collect(Collectors.toCollection(TreeSet::new));
        var names = ask(CatalogQuery.PRIVILEGES, catalogs, row -> row.all(name -> name.text("name")));
        if (names.isEmpty()) {
            throw refusal;
        }
        if (names.stream().anyMatch(UnreadableCatalogs::isRequired)) {
            throw new SQLException(
                    refusal.getMessage() + ". Nothing can be compared without it. Let an administrator run"
                            + names.stream()
                                    .map(name -> "pg_catalog." + name)
                                    .collect(Collectors.joining(", ", " grant select on ", " to the connecting role")),
                    INSUFFICIENT_PRIVILEGE,
                    refusal);
        }
        return ask(CatalogQuery.STAND_INS, names, UnreadableCatalogs::of);
    }

    private <T> T ask(CatalogQuery query, Collection<String> names, CatalogRow.Reader<T> reader) throws SQLException {
        var answer = new AtomicReference<T>();
        limitedBatch()
                .query(
                        query.sql(),
                        List.of(connection.createArrayOf("text", names.toArray())),
                        row -> answer.set(reader.read(row)))
                .run();
        return requireNonNull(answer.get(), "answer");
    }

    private CatalogReading read(UnreadableCatalogs unreadable) throws SQLException {
        var before = Optional.<CatalogReading>empty();
        for (int count = 1; count < ATTEMPTS; count++) {
            try {
                var attempt = new Attempt(unreadable);
                var reading = attempt.result();
                if (!attempt.isOvertaken() || before.filter(reading::equals).isPresent()) {
                    return reading;
                }
                before = Optional.of(reading);
            } catch (SQLException e) {
                if (!OVERTAKEN.contains(String.valueOf(e.getSQLState()))) {
                    throw e;
                }
            }
        }
        return new Attempt(unreadable).result();
    }

    /** Whether the queries run in a transaction of the caller's in which others' changes appear as they are made. */
    private boolean isOfManyMoments() throws SQLException {
        return !connection.getAutoCommit()
                && connection.getTransactionIsolation() < Connection.TRANSACTION_REPEATABLE_READ;
    }

    private CatalogBatch limitedBatch() {
        return limitedBatch(row -> {});
    }

    private CatalogBatch limitedBatch(CatalogBatch.Answer answer) {
        return new CatalogBatch(connection)
                .query(
                        CatalogQuery.LIMITS.sql(),
                        List.of(limits.statement().toMillis(), limits.lock().toMillis()),
                        answer);
    }

    /** One look at the catalog. */
    private final class Attempt {
        private final UnreadableCatalogs unreadable;
        private final ReadingAssembly assembly = new ReadingAssembly();
        private final AtomicReference<String> moment = new AtomicReference<>("");

        Attempt(UnreadableCatalogs unreadable) throws SQLException {
            this.unreadable = unreadable;
            var batch = limitedBatch(row -> moment.set(row.only().text("moment")));
            for (var query : CatalogQuery.READING) {
                var sql = unreadable.sql(query);
                batch.query(
                        sql,
                        Collections.nCopies(CatalogQuery.parameters(sql), schemas),
                        row -> assembly.accept(query, row));
            }
            batch.run();
        }

        CatalogReading result() throws SQLException {
            return assembly.reading(unreadable.unknown());
        }

        /**
         * Whether something was changed since, so that the printed expressions may be of another moment; or the rows,
         * if each query has seen its own.
         */
        boolean isOvertaken() throws SQLException {
            var isOvertaken = new AtomicBoolean();
            var doubt = isOfManyMoments() ? "moved" : "changed";
            limitedBatch()
                    .query(
                            unreadable.sql(CatalogQuery.CHANGES),
                            List.of(moment.get(), schemas),
                            row -> isOvertaken.set(row.only().flag(doubt)))
                    .run();
            return isOvertaken.get();
        }
    }
}
