/** Tests of what points reports to lines of source files. */
@NullMarked
package io.github.jooqconformance.runtime.sources;

import org.jspecify.annotations.NullMarked;
