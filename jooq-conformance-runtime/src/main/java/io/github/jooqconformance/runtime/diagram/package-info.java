/**
 * Places boxes, and the links between them, on a plane, so that links run in one direction and cross seldom. Knows
 * nothing of what the boxes mean.
 */
@NullMarked
package io.github.jooqconformance.runtime.diagram;

import org.jspecify.annotations.NullMarked;
