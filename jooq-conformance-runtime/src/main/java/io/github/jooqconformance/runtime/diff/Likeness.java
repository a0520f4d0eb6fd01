package io.github.jooqconformance.runtime.diff;

import java.util.function.Function;

/**
 * What two things have in common if they are the same but for their names: objects that are equal. Unlike a predicate,
 * which would have to be asked about each with each, this serves for tens of thousands of things.
 */
record Likeness<T>(Function<T, Object> ofExpected, Function<T, Object> ofActual) {
    /** The likeness of things that are told apart by nothing outside of them. */
    static <T> Likeness<T> of(Function<T, Object> likeness) {
        return new Likeness<>(likeness, likeness);
    }
}
