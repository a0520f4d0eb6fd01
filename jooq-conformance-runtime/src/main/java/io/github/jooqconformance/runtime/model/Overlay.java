package io.github.jooqconformance.runtime.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Lays what a model states of the members of a table over what is actual. Where the two have a member in common, under
 * one name or two, what is not stated of it is the actual.
 */
interface Overlay<T> {
    String name(T member);

    /** Whether two members may be one, in spite of their names. */
    boolean isAlike(T stated, T actual);

    /** What is stated, with the rest from the actual member. */
    T merged(T stated, T actual);

    /** Whether the model could not have stated the actual member, so that it is not surplus. */
    boolean isUnstated(T actual);

    /** The members, were the model right in all that it states. */
    default List<T> over(List<T> stated, List<T> actual) {
        var expected = new ArrayList<T>();
        var unpaired = new ArrayList<>(actual);
        for (var member : stated) {
            var counterpart = counterpart(member, stated, actual);
            counterpart.ifPresent(unpaired::remove);
            expected.add(counterpart.map(found -> merged(member, found)).orElse(member));
        }
        unpaired.stream().filter(this::isUnstated).forEach(expected::add);
        return List.copyOf(expected);
    }

    private Optional<T> counterpart(T member, List<T> stated, List<T> actual) {
        var namesake = named(name(member), actual);
        return namesake.isPresent()
                ? namesake
                : actual.stream()
                        .filter(other -> named(name(other), stated).isEmpty() && isAlike(member, other))
                        .findFirst();
    }

    private Optional<T> named(String name, List<T> members) {
        return members.stream().filter(member -> name(member).equals(name)).findFirst();
    }
}
