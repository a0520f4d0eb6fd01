/** Tests of the model. What it says of PostgreSQL is asked of PostgreSQL. */
@NullMarked
package io.github.jooqconformance.runtime.schema;

import org.jspecify.annotations.NullMarked;
