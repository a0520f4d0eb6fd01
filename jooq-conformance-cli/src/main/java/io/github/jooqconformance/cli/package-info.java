/**
 * The program {@code jooq-conformance}: its commands, options and exit codes. Every command says what it found on
 * standard output and everything else on standard error.
 */
@NullMarked
package io.github.jooqconformance.cli;

import org.jspecify.annotations.NullMarked;
