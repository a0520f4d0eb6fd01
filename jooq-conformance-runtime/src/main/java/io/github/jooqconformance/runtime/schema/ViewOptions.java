package io.github.jooqconformance.runtime.schema;

import static java.util.Objects.requireNonNull;

/**
 * What a view was told beside its query.
 *
 * @param check which rows may be written through it
 * @param isBarrier {@code security_barrier}: no condition of a statement that might tell of a row is tested before the
 *     view's own
 * @param isInvoker {@code security_invoker} (since PostgreSQL 15): what it reads is read with the rights of whoever
 *     uses the view, not with those of its owner
 * @see <a href="https://www.postgresql.org/docs/current/sql-createview.html">CREATE VIEW in PostgreSQL's manual</a>
 */
public record ViewOptions(Check check, boolean isBarrier, boolean isInvoker) {
    /** Which rows may be written through a view, the most first. */
    public enum Check {
        /** All that its table takes. */
        NONE,
        /** Those that it shows, as far as its own conditions go. */
        LOCAL,
        /** Those that it shows. */
        CASCADED
    }

    /** Those of a view that was told nothing. */
    public static final ViewOptions USUAL = new ViewOptions(Check.NONE, false, false);

    public ViewOptions {
        requireNonNull(check, "check");
    }
}
