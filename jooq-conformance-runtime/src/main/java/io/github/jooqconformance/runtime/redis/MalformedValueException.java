package io.github.jooqconformance.runtime.redis;

/** Bytes or JSON that stand for no value of a type. The message tells the type, and not what was found instead. */
public final class MalformedValueException extends Exception {
    private static final long serialVersionUID = 1;

    MalformedValueException(String message) {
        super(message);
    }

    MalformedValueException(String message, Throwable cause) {
        super(message, cause);
    }
}
