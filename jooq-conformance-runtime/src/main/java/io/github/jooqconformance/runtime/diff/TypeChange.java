package io.github.jooqconformance.runtime.diff;

/** What a change of type means for the values. */
enum TypeChange {
    /** The values are of another type, or it cannot be told. */
    CHANGED,
    /** Not every value that was valid is. */
    NARROWED,
    /** More values are valid, and all of them can be read as before. */
    WIDENED,
    /** More values are valid, and the generated Java type cannot hold all of them. */
    RANGE_WIDENED,
    /** A domain over the same type has joined or taken the place of another. */
    CONSTRAINED,
    /** The type has another name for the same values. */
    RESPELLED,
    /** Only comparisons differ. */
    COLLATED
}
