package io.github.jooqconformance.runtime.postgres;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.util.Optional;

/** The transaction in which the catalog is read. Closing it leaves the connection as it was. */
final class ReadTransaction implements AutoCloseable {
    private final Connection connection;
    private final Optional<Savepoint> savepoint;

    private ReadTransaction(Connection connection, Optional<Savepoint> savepoint) {
        this.connection = connection;
        this.savepoint = savepoint;
    }

    static ReadTransaction begin(Connection connection) throws SQLException {
        if (!connection.getAutoCommit()) {
            return new ReadTransaction(connection, Optional.of(connection.setSavepoint()));
        }
        connection.setAutoCommit(false);
        return new ReadTransaction(connection, Optional.empty());
    }

    /** What has to run before everything else, in the same round trip. */
    String firstStatement() {
        // The isolation of a transaction that is under way cannot be changed.
        return savepoint.isPresent()
                ? "set local search_path = ''"
                : "set transaction isolation level repeatable read, read only";
    }

    @Override
    public void close() throws SQLException {
        if (savepoint.isPresent()) {
            connection.rollback(savepoint.get());
            connection.releaseSavepoint(savepoint.get());
            return;
        }
        try {
            connection.rollback();
        } finally {
            connection.setAutoCommit(true);
        }
    }
}
