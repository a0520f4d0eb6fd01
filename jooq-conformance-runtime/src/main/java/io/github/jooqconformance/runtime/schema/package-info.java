/**
 * The schema as data: immutable records that are canonical from birth, so that {@code equals} is equality of schemas.
 * Depends on nothing, and knows neither JDBC nor JSON.
 */
@NullMarked
package io.github.jooqconformance.runtime.schema;

import org.jspecify.annotations.NullMarked;
