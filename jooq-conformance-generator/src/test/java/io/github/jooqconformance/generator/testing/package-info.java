/**
 * Runs the generator as a build would, compiles what it emits as strictly as javac can, and loads it. Shared with the
 * other tests.
 */
@NullMarked
package io.github.jooqconformance.generator.testing;

import org.jspecify.annotations.NullMarked;
