/**
 * The expected side of a check: what generated code carries of the schema that it was made from. Also reads and writes
 * snapshots as JSON; the only package that does.
 */
@NullMarked
package io.github.jooqconformance.runtime.manifest;

import org.jspecify.annotations.NullMarked;
