/** Values of PostgreSQL's types that Java has no class for. They depend on nothing. */
@NullMarked
package io.github.jooqconformance.runtime.value;

import org.jspecify.annotations.NullMarked;
