/**
 * Decides what a generated DTO checks: the types of columns, domains and CHECK constraints become Java source. A
 * constraint is translated exactly, or left to PostgreSQL with the reason.
 */
@NullMarked
package io.github.jooqconformance.generator.constraint;

import org.jspecify.annotations.NullMarked;
