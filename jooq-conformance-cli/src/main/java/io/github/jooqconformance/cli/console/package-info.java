/**
 * What people see on a terminal: tables, colours, progress, and files that are there in full or not at all. Knows
 * nothing of databases, save that their texts and addresses are not to be trusted.
 */
@NullMarked
package io.github.jooqconformance.cli.console;

import org.jspecify.annotations.NullMarked;
