/**
 * A real PostgreSQL that holds what the migrations make, for as long as code is generated from it. Servers, containers
 * and scratch databases are released however the build ends.
 */
@NullMarked
package io.github.jooqconformance.generator.database;

import org.jspecify.annotations.NullMarked;
