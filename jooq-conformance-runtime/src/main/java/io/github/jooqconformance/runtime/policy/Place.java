package io.github.jooqconformance.runtime.policy;

import java.util.Comparator;

/**
 * Where something is in a file.
 *
 * @param line the line, from 1
 * @param column the column, from 1
 * @param path the way to it through the document: {@code clauses[0].until}; empty for the document itself
 */
record Place(int line, int column, String path) implements Comparable<Place> {
    private static final Comparator<Place> ORDER =
            Comparator.comparingInt(Place::line).thenComparingInt(Place::column).thenComparing(Place::path);

    @Override
    public int compareTo(Place other) {
        return ORDER.compare(this, other);
    }

    /** The place as messages name it. */
    @Override
    public String toString() {
        return "line " + line + ", column " + column + (path.isEmpty() ? "" : ", " + path);
    }
}
