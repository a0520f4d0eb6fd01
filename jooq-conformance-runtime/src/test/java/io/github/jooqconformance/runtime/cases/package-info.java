/**
 * The comparison by examples: a schema before and after a migration, and what is found in the one by who expects the
 * other, in both directions.
 */
@NullMarked
package io.github.jooqconformance.runtime.cases;

import org.jspecify.annotations.NullMarked;
