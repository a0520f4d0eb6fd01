package io.github.jooqconformance.runtime.validation;

/** How to read a pattern where its meaning depends on the locale. */
enum Reading {
    /** What matches in every locale. */
    STRICT,
    /** What matches in some locale. */
    LENIENT;

    /** The reading under which a negation is read as this one. */
    Reading negated() {
        return this == STRICT ? LENIENT : STRICT;
    }
}
