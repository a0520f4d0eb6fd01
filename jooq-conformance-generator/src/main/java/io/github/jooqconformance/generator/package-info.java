/**
 * What a build runs: the extension of jOOQ's code generator and its options. The options are read once, and all that is
 * wrong with them is said together.
 */
@NullMarked
package io.github.jooqconformance.generator;

import org.jspecify.annotations.NullMarked;
