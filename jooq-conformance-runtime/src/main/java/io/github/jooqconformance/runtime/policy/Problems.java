package io.github.jooqconformance.runtime.policy;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Collects what is wrong with a file, so that all of it is told at once. */
final class Problems {
    private final String file;
    private final List<Problem> found = new ArrayList<>();

    private record Problem(Place place, String text) {
        @Override
        public String toString() {
            return place + ": " + text;
        }
    }

    /** No problems of a file as yet; {@code file} is what messages call it, as the beginning of a sentence. */
    Problems(String file) {
        this.file = file;
    }

    void add(Place place, String problem) {
        found.add(new Problem(place, problem));
    }

    boolean isEmpty() {
        return found.isEmpty();
    }

    /** An exception that tells all, in the order of the file. */
    PolicyException exception() {
        return new PolicyException(
                file,
                found.stream()
                        .sorted(Comparator.comparing(Problem::place))
                        .map(Problem::toString)
                        .toList());
    }

    /**
     * Goes on only with a file that is all right.
     *
     * @throws PolicyException if there is a problem
     */
    void throwIfAny() {
        if (!isEmpty()) {
            throw exception();
        }
    }
}
