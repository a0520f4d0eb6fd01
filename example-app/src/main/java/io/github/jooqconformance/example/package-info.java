/**
 * A catalogue of films that can be rented, served over HTTP. Everything that depends on the database's schema is
 * generated from its migrations into the package {@code db}.
 */
@NullMarked
package io.github.jooqconformance.example;

import org.jspecify.annotations.NullMarked;
