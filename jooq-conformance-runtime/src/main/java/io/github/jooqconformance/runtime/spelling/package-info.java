/**
 * Suggestions for words that nobody knows. Options and policies are written by hand, and a message that names the right
 * word saves a search.
 */
@NullMarked
package io.github.jooqconformance.runtime.spelling;

import org.jspecify.annotations.NullMarked;
