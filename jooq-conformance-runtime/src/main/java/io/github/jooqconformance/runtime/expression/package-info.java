/**
 * SQL expressions as PostgreSQL prints them from its catalog: CHECK conditions, defaults, generated columns, index keys
 * and predicates. Text becomes a typed tree, and two texts that mean the same by construction become the same tree.
 */
@NullMarked
package io.github.jooqconformance.runtime.expression;

import org.jspecify.annotations.NullMarked;
