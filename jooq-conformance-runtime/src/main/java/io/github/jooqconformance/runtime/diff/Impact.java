package io.github.jooqconformance.runtime.diff;

/** What the application would notice of a difference. */
public enum Impact {
    READS_FAIL("reads fail"),
    WRITES_FAIL("writes fail"),
    /** The model and the database disagree on what is valid, but no statement fails for it. */
    VALIDATION_STALE("validation is stale"),
    SLOWER("slower"),
    /** No statement fails, none is slower, and validation is right. */
    NONE("none");

    private final String text;

    Impact(String text) {
        this.text = text;
    }

    @Override
    public String toString() {
        return text;
    }
}
