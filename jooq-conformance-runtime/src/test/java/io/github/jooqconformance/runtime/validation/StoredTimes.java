package io.github.jooqconformance.runtime.validation;

import io.github.jooqconformance.runtime.testing.TestPostgres;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jooq.DataType;
import org.jooq.Field;
import org.jooq.exception.DataAccessException;
import org.jooq.impl.DSL;

/** A column of a real server to store dates and times in, as generated code does: through jOOQ. */
record StoredTimes<T>(Connection connection, DSLContext database, Field<T> column) implements AutoCloseable {
    static <T> StoredTimes<T> of(String type, DataType<T> javaType) throws SQLException {
        var connection = TestPostgres.connect(TestPostgres.newest().createDatabase("create table t (c " + type + ")"));
        return new StoredTimes<>(connection, DSL.using(connection), DSL.field(DSL.name("c"), javaType));
    }

    /** The value as it is read back after it was stored; empty if it was refused. */
    Optional<T> store(T value) {
        try {
            return database.insertInto(DSL.table("t"), column)
                    .values(value)
                    .returningResult(column)
                    .fetchOptional(column);
        } catch (DataAccessException refused) {
            return Optional.empty();
        }
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
