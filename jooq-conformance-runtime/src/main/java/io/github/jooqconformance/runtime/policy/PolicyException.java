package io.github.jooqconformance.runtime.policy;

import java.util.List;
import java.util.stream.Collectors;

/** A policy or a baseline cannot be read. The message names the file and everything that is wrong with it. */
public final class PolicyException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /**
     * An exception for a file that cannot be had at all.
     *
     * @param message what cannot be read, and why
     */
    public PolicyException(String message, Throwable cause) {
        super(message, cause);
    }

    /**
     * An exception for a file that says what it may not say.
     *
     * @param file what people call the file
     * @param problems what is wrong with it, a sentence each, at least one
     */
    PolicyException(String file, List<String> problems) {
        super(problems.stream()
                .map(problem -> "\n- " + problem)
                .collect(Collectors.joining("", file + " cannot be used:", "")));
    }
}
