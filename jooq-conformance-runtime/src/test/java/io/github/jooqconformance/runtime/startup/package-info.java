/** Tests of the check as applications run it, on a real database. */
@NullMarked
package io.github.jooqconformance.runtime.startup;

import org.jspecify.annotations.NullMarked;
