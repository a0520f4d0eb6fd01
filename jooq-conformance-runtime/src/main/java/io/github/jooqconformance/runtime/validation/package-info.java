/**
 * What generated DTOs call to validate themselves: PostgreSQL's coercions and predicates as pure functions, the rules
 * of columns and the violations of them. Every verdict is the server's own, or it is left to the server.
 */
@NullMarked
package io.github.jooqconformance.runtime.validation;

import org.jspecify.annotations.NullMarked;
