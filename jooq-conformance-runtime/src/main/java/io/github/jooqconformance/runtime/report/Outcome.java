package io.github.jooqconformance.runtime.report;

import io.github.jooqconformance.runtime.diff.Severity;

/** What becomes of a finding; the gravest first. */
public enum Outcome {
    /** The check fails: verifying throws, and an application does not start. */
    FAIL,
    /** The application starts, and its log warns. */
    WARN,
    /** It is told, and that is all. */
    NOTE,
    /** It does not count. The report still names it, and says why. */
    IGNORE;

    /** What becomes of a finding unless somebody decides otherwise. */
    public static Outcome of(Severity severity) {
        return switch (severity) {
            case ERROR -> FAIL;
            case WARNING -> WARN;
            case INFO -> NOTE;
        };
    }

    /** Whether this is as grave as the given outcome, or graver. */
    public boolean isAtLeast(Outcome other) {
        return compareTo(other) <= 0;
    }
}
