/**
 * What is to be emitted, complete before a line is written: jOOQ's definitions give the Java names and types, the
 * snapshot gives the facts. Every decision is made here and in the package of the constraints; renderers make none.
 */
@NullMarked
package io.github.jooqconformance.generator.model;

import org.jspecify.annotations.NullMarked;
