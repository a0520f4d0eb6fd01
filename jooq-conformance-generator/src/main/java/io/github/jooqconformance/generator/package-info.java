/**
 * The extension of jOOQ's code generator: what users name in their configuration. Everything else is in the packages
 * below.
 */
@NullMarked
package io.github.jooqconformance.generator;

import org.jspecify.annotations.NullMarked;
