package io.github.jooqconformance.runtime.diagram;

/** A place on the plane, whose origin is the upper left corner. */
public record Point(int x, int y) {
    Point plus(Point other) {
        return new Point(x + other.x, y + other.y);
    }
}
