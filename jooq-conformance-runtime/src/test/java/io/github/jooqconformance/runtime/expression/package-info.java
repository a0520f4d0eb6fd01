/** Tests of expressions, most of them against what real servers print. Servers 14 and 18 stand for all between. */
@NullMarked
package io.github.jooqconformance.runtime.expression;

import org.jspecify.annotations.NullMarked;
