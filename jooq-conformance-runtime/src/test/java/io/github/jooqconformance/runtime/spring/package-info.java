/** Applications in the small: contexts with the auto-configuration, a real database and little else. */
@NullMarked
package io.github.jooqconformance.runtime.spring;

import org.jspecify.annotations.NullMarked;
