package io.github.jooqconformance.runtime.report;

import static java.util.Objects.requireNonNull;

/**
 * Something in a policy or a baseline that is out of date.
 *
 * @param kind what is the matter with it
 * @param subject the clause of the policy, or the entry of the baseline
 */
public record Notice(Kind kind, String subject) {
    /** The ways to be out of date. */
    public enum Kind {
        /** Nothing that was found is ignored by it. */
        UNUSED_IGNORE("It ignores nothing; remove it."),
        /** The last day on which it held is over. */
        EXPIRED("It no longer holds; remove it, or give it another date."),
        /** The baseline accepts what is no longer found. */
        RESOLVED("It is no longer found; remove it from the baseline.");

        private final String advice;

        Kind(String advice) {
            this.advice = advice;
        }
    }

    public Notice {
        requireNonNull(kind, "kind");
        requireNonNull(subject, "subject");
    }

    /** What is the matter and what to do, in one sentence. */
    public String advice() {
        return kind.advice;
    }
}
