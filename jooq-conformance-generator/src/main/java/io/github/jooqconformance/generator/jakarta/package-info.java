/**
 * Annotations of Jakarta Validation for the components of DTOs, for tools that read a schema from them. They may be
 * stricter than PostgreSQL, and never let pass what {@code validate()} would have to stop.
 */
@NullMarked
package io.github.jooqconformance.generator.jakarta;

import org.jspecify.annotations.NullMarked;
