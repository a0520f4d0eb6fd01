package io.github.jooqconformance.generator;

import io.github.jooqconformance.generator.GuardedJavaGenerator.Problem;
import java.util.List;

/** Code generation failed. The message says all that went wrong: what, where and what now. */
public final class GenerationException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    GenerationException(String message) {
        super(message);
    }

    /** One exception for all that were collected, which it carries as suppressed ones. */
    static GenerationException of(List<Problem> problems) {
        var message = new StringBuilder("Code generation is incomplete:");
        problems.forEach(problem ->
                message.append("\n- ").append(problem.where()).append(": ").append(problem.cause()));
        var exception = new GenerationException(message.toString());
        problems.forEach(problem -> exception.addSuppressed(problem.cause()));
        return exception;
    }
}
