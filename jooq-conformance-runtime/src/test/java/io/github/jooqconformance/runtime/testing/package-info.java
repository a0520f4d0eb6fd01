/**
 * Real servers for tests: one PostgreSQL of each major for a JVM, and a database of its own for each test. Shared with
 * the other modules' tests.
 */
@NullMarked
package io.github.jooqconformance.runtime.testing;

import org.jspecify.annotations.NullMarked;
