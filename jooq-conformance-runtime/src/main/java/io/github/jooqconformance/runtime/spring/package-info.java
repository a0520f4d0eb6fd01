/**
 * The check as part of a Spring Boot application, 3.5 or 4: it runs when the database is migrated and before anything
 * uses it, and an application that cannot work is told so before it serves. Spring is an optional dependency, and
 * nothing outside this package knows it.
 */
@NullMarked
package io.github.jooqconformance.runtime.spring;

import org.jspecify.annotations.NullMarked;
