/**
 * The proof of the check: for each kind of fact, a migration that changes it, and the whole report on that. A case is a
 * directory of {@code src/test/resources/drift}.
 */
@NullMarked
package io.github.jooqconformance.generator.drift;

import org.jspecify.annotations.NullMarked;
