package io.github.jooqconformance.runtime.mutation;

import java.util.Optional;
import java.util.function.Function;

/**
 * One kind of alteration.
 *
 * @param name what it does, in a few words
 * @param proposal makes such an alteration of a random place; empty if the schema has no place for it
 */
record Kind(String name, Function<Choice, Optional<Alteration>> proposal) {
    @Override
    public String toString() {
        return name;
    }
}
