package io.github.jooqconformance.generator;

import java.util.List;

/** Says everything that is wrong with the configuration of the generator, one problem a line. */
public final class GeneratorOptionsException extends IllegalArgumentException {
    private static final long serialVersionUID = 1;

    private final String[] problems;

    /**
     * Reports problems, of which there is at least one.
     *
     * @param problems sentences, each saying what is wrong, where, and what to do
     */
    public GeneratorOptionsException(List<String> problems) {
        super(message(problems));
        this.problems = problems.toArray(String[]::new);
    }

    private static String message(List<String> problems) {
        if (problems.isEmpty()) {
            throw new IllegalArgumentException("no problem to report");
        }
        return "The configuration of jooq-conformance needs a correction:\n- " + String.join("\n- ", problems);
    }

    /** The problems in the order of their discovery; never empty. */
    public List<String> problems() {
        return List.of(problems);
    }
}
