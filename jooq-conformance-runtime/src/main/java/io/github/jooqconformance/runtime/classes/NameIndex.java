package io.github.jooqconformance.runtime.classes;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds tables or columns by names as Java has them. */
final class NameIndex<T> {
    private final Map<String, List<T>> exact;
    private final Map<String, List<T>> folded;
    private final Map<String, List<T>> joined;

    /**
     * An index of the given objects.
     *
     * @param nameOf the object's name in the database
     */
    NameIndex(Collection<T> objects, Function<T, String> nameOf) {
        exact = objects.stream().collect(Collectors.groupingBy(nameOf));
        folded = objects.stream().collect(Collectors.groupingBy(nameOf.andThen(Names::folded)));
        joined = objects.stream().collect(Collectors.groupingBy(nameOf.andThen(Names::joined)));
    }

    /**
     * Those objects whose name is the given one; if there are none, those that have it in another case or in snake
     * case; if there are none, those whose letters and digits are the same, as those of {@code line1} and
     * {@code line_1} are.
     *
     * @return one object, or none, or several between which the name does not decide
     */
    List<T> find(String name) {
        var spelt = Stream.of(Names.folded(name), Names.snake(name))
                .distinct()
                .flatMap(spelling -> folded.getOrDefault(spelling, List.of()).stream())
                .toList();
        return Stream.of(exact.getOrDefault(name, List.of()), spelt, joined.getOrDefault(Names.joined(name), List.of()))
                .filter(found -> !found.isEmpty())
                .findFirst()
                .orElse(List.of());
    }
}
