package io.github.jooqconformance.runtime.postgres;

/** The catalog of a database could not be read. The cause, if there is one, is what the driver said. */
public final class CatalogException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** An exception that says what cannot be read, and what to do. */
    CatalogException(String message) {
        super(message);
    }

    /** An exception that says what was being read, and why it failed. */
    public CatalogException(String message, Throwable cause) {
        super(message, cause);
    }
}
