/**
 * What becomes of tables in Redis: which are kept there and how, told as JSON and as the source of codecs. Decisions
 * are made in the modelers; renderers make none.
 */
@NullMarked
package io.github.jooqconformance.generator.redis;

import org.jspecify.annotations.NullMarked;
