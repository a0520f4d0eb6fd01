package io.github.jooqconformance.generator;

import io.github.jooqconformance.generator.GuardedJavaGenerator.Problem;
import java.util.List;
import java.util.stream.Collectors;

/** Code generation failed. The message says all that went wrong: what, where and what now. */
public final class GenerationException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    GenerationException(String message) {
        super(message);
    }

    GenerationException(String message, Exception reason) {
        super(message);
        // Not the cause: build tools would print its message after this one.
        addSuppressed(reason);
    }

    /** One exception for all that were collected, which it carries as suppressed ones. */
    static GenerationException of(List<Problem> problems) {
        // What is wrong with a table is met again in each of its classes.
        var message = problems.stream()
                .map(problem -> "\n- " + problem.where() + ": " + problem.cause())
                .distinct()
                .collect(Collectors.joining("", "Code generation is incomplete:", ""));
        var exception = new GenerationException(message);
        problems.forEach(problem -> exception.addSuppressed(problem.cause()));
        return exception;
    }
}
