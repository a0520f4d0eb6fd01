/** JSON in the making, for the documents that are written beside generated code. Its output is deterministic. */
@NullMarked
package io.github.jooqconformance.generator.json;

import org.jspecify.annotations.NullMarked;
