/** Turns the values of jOOQ's records into those of DTOs, and back. Called by generated code. */
@NullMarked
package io.github.jooqconformance.runtime.mapping;

import org.jspecify.annotations.NullMarked;
