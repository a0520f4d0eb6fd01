package io.github.jooqconformance.runtime.classes;

import java.lang.reflect.AnnotatedElement;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The annotations of a class or property. They are known by their simple names, since {@code javax} and
 * {@code jakarta}, Jackson 2 and 3, Spring Data and others mean the same by them.
 *
 * @param all each once, in the order of the elements that they were found at
 */
record Annotations(List<Stated> all) {
    Annotations {
        all = List.copyOf(all);
    }

    /** The annotations of the given elements together. */
    static Annotations of(Stream<? extends AnnotatedElement> elements) {
        return new Annotations(elements.flatMap(element -> Arrays.stream(element.getAnnotations()))
                .distinct()
                .map(Stated::new)
                .toList());
    }

    /** The annotations of a class itself. */
    static Annotations of(Class<?> type) {
        return of(Stream.of(type));
    }

    /** The first annotation of this simple name. */
    Optional<Stated> find(String name) {
        return named(name).findFirst();
    }

    /** All annotations of these simple names. */
    Stream<Stated> named(String... names) {
        return all.stream().filter(stated -> Arrays.asList(names).contains(stated.name()));
    }

    /** Whether there is an annotation of one of these simple names. */
    boolean has(String... names) {
        return named(names).findAny().isPresent();
    }
}
