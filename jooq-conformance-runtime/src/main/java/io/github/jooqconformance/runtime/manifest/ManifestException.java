package io.github.jooqconformance.runtime.manifest;

/** A manifest or snapshot cannot be understood, as when a newer version of this library wrote it. */
public final class ManifestException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    ManifestException(String message) {
        super(message);
    }

    ManifestException(String message, Throwable cause) {
        super(message, cause);
    }
}
