package io.github.jooqconformance.runtime.validation;

import java.util.List;
import java.util.stream.Collectors;

/** Thrown for a value that PostgreSQL would refuse. The message has a line for each violation and shows no value. */
public final class ValidationException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    @SuppressWarnings("serial") // Serializable as far as the rejected values are.
    private final List<Violation> violations;

    /**
     * Reports these violations together.
     *
     * @throws IllegalArgumentException if there are none
     */
    public ValidationException(List<Violation> violations) {
        super(message(violations));
        this.violations = List.copyOf(violations);
    }

    /** All violations; at least one. */
    public List<Violation> violations() {
        return violations;
    }

    private static String message(List<Violation> violations) {
        if (violations.isEmpty()) {
            throw new IllegalArgumentException("no violations to report");
        }
        return violations.stream().map(Violation::toString).collect(Collectors.joining("\n"));
    }
}
