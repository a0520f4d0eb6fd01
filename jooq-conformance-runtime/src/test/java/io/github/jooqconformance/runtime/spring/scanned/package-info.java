/** An application's package that has a manifest in it, as generated code would have. */
@NullMarked
package io.github.jooqconformance.runtime.spring.scanned;

import org.jspecify.annotations.NullMarked;
