package io.github.jooqconformance.runtime.validation;

/** Thrown for a pattern that cannot be translated exactly, whether or not PostgreSQL accepts it. */
final class RegexRefusal extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    private final String reason;

    RegexRefusal(String reason) {
        super("cannot translate the regular expression: " + reason);
        this.reason = reason;
    }

    String reason() {
        return reason;
    }
}
