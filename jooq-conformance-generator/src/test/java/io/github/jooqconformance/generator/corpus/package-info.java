/** Tries the whole path on directories of real schemas; the program behind {@code scripts/corpus}. */
@NullMarked
package io.github.jooqconformance.generator.corpus;

import org.jspecify.annotations.NullMarked;
