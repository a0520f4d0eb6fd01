/**
 * JSON values of DTOs, and modules that teach either Jackson how PostgreSQL's JSON and enum values are read and
 * written. Neither Jackson is needed to load {@link io.github.jooqconformance.runtime.json.Json} itself.
 */
@NullMarked
package io.github.jooqconformance.runtime.json;

import org.jspecify.annotations.NullMarked;
