/**
 * Finds what a path holds that a database can be compared with: generated sources or classes, jars, snapshots, or
 * classes written by hand. Sources are read as text and never run, unless jOOQ's own classes are all there is.
 */
@NullMarked
package io.github.jooqconformance.cli.model;

import org.jspecify.annotations.NullMarked;
