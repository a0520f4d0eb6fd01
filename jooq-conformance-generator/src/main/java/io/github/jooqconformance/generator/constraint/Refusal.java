package io.github.jooqconformance.generator.constraint;

/** Ends the translation of a constraint that cannot be translated exactly. */
final class Refusal extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /**
     * A refusal for a reason.
     *
     * @param reason what cannot be translated, for people: «calls the function now»
     */
    Refusal(String reason) {
        super(reason, null, false, false);
    }

    /** A refusal for a reason that shows in an exception. */
    Refusal(String reason, Exception cause) {
        super(reason, cause, false, false);
    }

    String reason() {
        return String.valueOf(getMessage());
    }
}
