package io.github.jooqconformance.runtime.diff;

/** How much a finding matters; the gravest first. */
public enum Severity {
    /** The application cannot rely on its reads or writes, whatever the rows hold. */
    ERROR,
    /**
     * The application runs, but some rows may be refused or not be read, or something is less strict, less fast or less
     * certain than its code assumes.
     */
    WARNING,
    /** The running code does not notice. */
    INFO;

    /** Whether this matters as much as the given severity, or more. */
    public boolean isAtLeast(Severity other) {
        return compareTo(other) <= 0;
    }
}
