/**
 * Measurements, each beside a peer that does the least that could do, or what people do today. What counts is the
 * ratio, since machines differ.
 */
@NullMarked
package io.github.jooqconformance.benchmarks;

import org.jspecify.annotations.NullMarked;
