package io.github.jooqconformance.runtime.classes;

/** How a Java type holds the values of a PostgreSQL type. */
enum Fit {
    /** Values are read, and written back, as they are. */
    HOLDS,
    /** Some values do not fit, or not exactly. */
    TOO_NARROW,
    /** The values are of another sort. */
    INCOMPATIBLE,
    /** It depends on converters that the application may have. */
    UNKNOWN
}
