/**
 * Random schemas, each altered in one random way of a catalogue: the comparison must find what belongs to the
 * alteration and nothing else, and nothing at all where nothing was altered.
 */
@NullMarked
package io.github.jooqconformance.runtime.mutation;

import org.jspecify.annotations.NullMarked;
