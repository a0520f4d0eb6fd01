/** Tests of suggestions. Words that are far apart are not to be suggested. */
@NullMarked
package io.github.jooqconformance.runtime.spelling;

import org.jspecify.annotations.NullMarked;
