package io.github.jooqconformance.generator.database;

/** Says why there is no PostgreSQL to run the migrations on, and what to do. The message holds no credentials. */
public final class PostgresUnavailableException extends RuntimeException {
    private static final long serialVersionUID = 1;

    PostgresUnavailableException(String message) {
        super(message);
    }

    PostgresUnavailableException(String message, Throwable reason) {
        super(message);
        // Not the cause: build tools would print its message after this one, which holds it already.
        addSuppressed(reason);
    }
}
