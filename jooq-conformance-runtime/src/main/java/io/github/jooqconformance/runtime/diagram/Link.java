package io.github.jooqconformance.runtime.diagram;

/**
 * A line from one box to another, by their indexes; the box at which it ends comes to stand further left, unless links
 * run in a circle.
 */
public record Link(int from, int to) {}
