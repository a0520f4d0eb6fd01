package io.github.jooqconformance.runtime.classes.scanned;

import java.util.List;

/** A row, with a value of its own, and another row that refers to it. */
public record Film(Long id, Title title, List<Actor> actors) {
    public record Title(String text) {}
}
