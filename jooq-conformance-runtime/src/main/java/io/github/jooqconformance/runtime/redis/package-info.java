/**
 * What generated code needs to keep rows in Redis: exact text for the values of every type, keys, entries and their
 * defects. It works on plain byte arrays, so that any client can carry them, and opens no connection.
 */
@NullMarked
package io.github.jooqconformance.runtime.redis;

import org.jspecify.annotations.NullMarked;
