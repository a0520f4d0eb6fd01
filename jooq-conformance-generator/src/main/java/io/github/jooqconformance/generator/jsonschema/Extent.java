package io.github.jooqconformance.generator.jsonschema;

/** How much of a constraint {@code validate()} checks. */
enum Extent {
    NOTHING,
    /** Not the values of which only PostgreSQL can tell. */
    IN_PART,
    ALL
}
