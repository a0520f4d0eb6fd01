package io.github.jooqconformance.cli.console;

/** The program was called in a way that cannot be meant. The message says what is wrong and what to write instead. */
public final class UsageException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** An exception whose message holds no credentials. */
    public UsageException(String message) {
        super(message);
    }

    /** An exception with what brought it about, which holds no credentials either. */
    public UsageException(String message, Throwable cause) {
        super(message, cause);
    }
}
