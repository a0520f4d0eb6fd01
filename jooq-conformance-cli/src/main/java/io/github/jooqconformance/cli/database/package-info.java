/**
 * Where the database is: URLs as PostgreSQL, JDBC and hosting services write them, the environment variables of libpq,
 * and its password file. What can be shown is kept apart from what cannot.
 */
@NullMarked
package io.github.jooqconformance.cli.database;

import org.jspecify.annotations.NullMarked;
