package io.github.jooqconformance.runtime.beanvalidation;

import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;

/**
 * A step of the path of a violation.
 *
 * @param name the name of a component
 * @param index the index in the component's list, counted from 0, if the path goes on to an element
 */
record PathStep(String name, OptionalInt index) {
    /** The steps of a path, such as {@code addresses[2].city}. No Java identifier holds what separates them. */
    static List<PathStep> of(String path) {
        return path.isEmpty()
                ? List.of()
                : Arrays.stream(path.split("\\.")).map(PathStep::ofStep).toList();
    }

    private static PathStep ofStep(String step) {
        int bracket = step.indexOf('[');
        return bracket < 0
                ? new PathStep(step, OptionalInt.empty())
                : new PathStep(
                        step.substring(0, bracket),
                        OptionalInt.of(Integer.parseInt(step.substring(bracket + 1, step.length() - 1))));
    }
}
