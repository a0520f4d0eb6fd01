/**
 * Reads the schema of a live PostgreSQL from {@code pg_catalog}, with a constant number of queries whatever the number
 * of tables. The only package that knows SQL.
 */
@NullMarked
package io.github.jooqconformance.runtime.postgres;

import org.jspecify.annotations.NullMarked;
