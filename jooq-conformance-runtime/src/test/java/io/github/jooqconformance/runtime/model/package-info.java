/** Tests of what a single piece of a model makes of SQL. */
@NullMarked
package io.github.jooqconformance.runtime.model;

import org.jspecify.annotations.NullMarked;
