/**
 * The proof of the generator: schemas, and all that is generated from them beside jOOQ's own classes, kept as files and
 * reviewed like prose. A case is a directory of {@code src/test/resources/golden}.
 */
@NullMarked
package io.github.jooqconformance.generator.golden;

import org.jspecify.annotations.NullMarked;
