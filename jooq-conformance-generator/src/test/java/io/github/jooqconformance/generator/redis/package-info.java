/** Tests what is generated for Redis, on real servers of both kinds. */
@NullMarked
package io.github.jooqconformance.generator.redis;

import org.jspecify.annotations.NullMarked;
