/**
 * Tries values on the constraints of a schema, and compares what PostgreSQL says of them with what generated code says;
 * the program behind {@code scripts/differential}, used by tests as well.
 */
@NullMarked
package io.github.jooqconformance.generator.differential;

import org.jspecify.annotations.NullMarked;
