package io.github.jooqconformance.cli.console;

/** What was asked for could not be done. The message says why, and what to do. */
public final class FailureException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** An exception that was not caused by another. */
    public FailureException(String message) {
        super(message);
    }

    /** An exception with what brought it about, whose message is part of this one's. */
    public FailureException(String message, Throwable cause) {
        super(message, cause);
    }
}
