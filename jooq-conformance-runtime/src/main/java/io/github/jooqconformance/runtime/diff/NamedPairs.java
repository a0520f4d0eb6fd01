package io.github.jooqconformance.runtime.diff;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Two lists of the same kind of thing, paired by name. Every element is in exactly one of the lists, in its former
 * order.
 *
 * @param missing what only the expected list has
 * @param unexpected what only the actual list has
 * @param common what both have under one name
 * @param renamed what both have under different names
 */
record NamedPairs<T>(List<T> missing, List<T> unexpected, List<Pair<T>> common, List<Pair<T>> renamed) {
    /** One thing as it is expected, and as it is. */
    record Pair<T>(T expected, T actual) {}

    NamedPairs {
        missing = List.copyOf(missing);
        unexpected = List.copyOf(unexpected);
        common = List.copyOf(common);
        renamed = List.copyOf(renamed);
    }

    static <T, N> NamedPairs<T> of(List<T> expected, List<T> actual, Function<? super T, ? extends N> name) {
        Map<N, T> unexpected = new LinkedHashMap<>();
        actual.forEach(element -> unexpected.put(name.apply(element), element));
        var missing = new ArrayList<T>();
        var common = new ArrayList<Pair<T>>();
        for (var element : expected) {
            var counterpart = unexpected.remove(name.apply(element));
            if (counterpart == null) {
                missing.add(element);
            } else {
                common.add(new Pair<>(element, counterpart));
            }
        }
        return new NamedPairs<>(missing, List.copyOf(unexpected.values()), common, List.of());
    }

    /**
     * Also pairs what is missing with what is unexpected if the two are the same but for the name. Where one could be
     * paired with several, nothing is guessed.
     */
    NamedPairs<T> withRenames(BiPredicate<? super T, ? super T> same) {
        return withRenames(
                element -> unexpected.stream()
                        .filter(other -> same.test(element, other))
                        .toList(),
                other -> missing.stream()
                        .filter(element -> same.test(element, other))
                        .toList());
    }

    /** As above, of two that are the same if their likeness is. */
    NamedPairs<T> withRenames(Likeness<T> likeness) {
        var likeExpected = unexpected.stream().collect(groupingBy(likeness.ofActual()));
        var likeActual = missing.stream().collect(groupingBy(likeness.ofExpected()));
        return withRenames(
                element -> likeExpected.getOrDefault(likeness.ofExpected().apply(element), List.of()),
                other -> likeActual.getOrDefault(likeness.ofActual().apply(other), List.of()));
    }

    private NamedPairs<T> withRenames(Function<T, List<T>> likeExpected, Function<T, List<T>> likeActual) {
        var found = new ArrayList<Pair<T>>();
        for (var element : missing) {
            only(likeExpected.apply(element))
                    .filter(other -> only(likeActual.apply(other)).isPresent())
                    .ifPresent(other -> found.add(new Pair<>(element, other)));
        }
        return new NamedPairs<>(
                without(missing, found, Pair::expected),
                without(unexpected, found, Pair::actual),
                common,
                Stream.concat(renamed.stream(), found.stream()).toList());
    }

    /**
     * Also pairs anew what two pairs have under each other's names. Where one could have swapped its name with several,
     * nothing is guessed.
     *
     * @param differs whether a pair of one name cannot be the same thing, which then have different likenesses
     */
    NamedPairs<T> withSwaps(Predicate<? super Pair<T>> differs, Likeness<T> likeness) {
        var suspects = common.stream()
                .filter(differs)
                .collect(groupingBy(
                        pair -> List.of(
                                likeness.ofExpected().apply(pair.expected()),
                                likeness.ofActual().apply(pair.actual())),
                        LinkedHashMap::new,
                        toList()));
        var swapped = new ArrayList<Pair<T>>();
        var found = new ArrayList<Pair<T>>();
        suspects.forEach((likenesses, pairs) -> {
            var others = suspects.getOrDefault(List.of(likenesses.get(1), likenesses.get(0)), List.of());
            if (pairs.size() == 1 && others.size() == 1) {
                swapped.add(pairs.get(0));
                found.add(new Pair<>(pairs.get(0).expected(), others.get(0).actual()));
            }
        });
        return new NamedPairs<>(
                missing,
                unexpected,
                without(common, swapped, Function.identity()),
                Stream.concat(renamed.stream(), found.stream()).toList());
    }

    private static <E> Optional<E> only(List<E> candidates) {
        return candidates.size() == 1 ? Optional.of(candidates.get(0)) : Optional.empty();
    }

    private static <E, P> List<E> without(List<E> all, List<P> found, Function<P, E> element) {
        Set<E> gone = Collections.newSetFromMap(new IdentityHashMap<>());
        found.forEach(pair -> gone.add(element.apply(pair)));
        return all.stream().filter(each -> !gone.contains(each)).toList();
    }

    /** What both have, under whatever names. */
    Stream<Pair<T>> paired() {
        return Stream.concat(common.stream(), renamed.stream());
    }

    /** Whether a renamed thing has the name that another had, which has its name now. */
    boolean isSwapped(Pair<T> pair, Function<? super T, ?> name) {
        return renamed.stream()
                .anyMatch(other -> name.apply(other.expected()).equals(name.apply(pair.actual()))
                        && name.apply(other.actual()).equals(name.apply(pair.expected())));
    }
}
