package io.github.jooqconformance.runtime.diagram;

/** The size of something to be placed, in units of the plane. */
public record Box(int width, int height) {}
