/** Tests of what generated code needs to keep rows in Redis. */
@NullMarked
package io.github.jooqconformance.runtime.redis;

import org.jspecify.annotations.NullMarked;
