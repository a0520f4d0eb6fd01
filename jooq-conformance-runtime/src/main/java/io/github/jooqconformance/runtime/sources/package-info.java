/**
 * Finds the lines of source files that state a table, a column or a constraint, so that reports can point to them.
 * Reads text only, and understands just as much of it as that takes.
 */
@NullMarked
package io.github.jooqconformance.runtime.sources;

import org.jspecify.annotations.NullMarked;
