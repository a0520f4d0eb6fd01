/**
 * The check against classes that carry no manifest, and of the classes that go with one: what jOOQ's own generator made
 * of real schemas, held against the same schemas and changed ones.
 */
@NullMarked
package io.github.jooqconformance.generator.plain;

import org.jspecify.annotations.NullMarked;
