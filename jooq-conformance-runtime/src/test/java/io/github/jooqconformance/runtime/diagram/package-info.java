/** Tests of layouts. What holds for one of them holds for random ones. */
@NullMarked
package io.github.jooqconformance.runtime.diagram;

import org.jspecify.annotations.NullMarked;
