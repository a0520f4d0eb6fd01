package io.github.jooqconformance.runtime.diff;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.function.Predicate;

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
        var pairs = new ArrayList<>(renamed);
        for (var element : missing) {
            var candidates = unexpected.stream()
                    .filter(other -> same.test(element, other))
                    .toList();
            if (candidates.size() == 1
                    && missing.stream()
                                    .filter(e -> same.test(e, candidates.get(0)))
                                    .count()
                            == 1) {
                pairs.add(new Pair<>(element, candidates.get(0)));
            }
        }
        return new NamedPairs<>(
                missing.stream()
                        .filter(element -> pairs.stream().noneMatch(pair -> pair.expected() == element))
                        .toList(),
                unexpected.stream()
                        .filter(element -> pairs.stream().noneMatch(pair -> pair.actual() == element))
                        .toList(),
                common,
                pairs);
    }

    /**
     * Also pairs anew what two pairs have under each other's names. Where one could have swapped its name with several,
     * nothing is guessed.
     *
     * @param differs whether a pair of one name cannot be the same thing
     * @param same whether two of different names can
     */
    NamedPairs<T> withSwaps(Predicate<? super Pair<T>> differs, BiPredicate<? super T, ? super T> same) {
        var suspects = common.stream().filter(differs).toList();
        var others = new ArrayList<>(common);
        var pairs = new ArrayList<>(renamed);
        for (var pair : suspects) {
            findSwapped(pair, suspects, same)
                    .filter(other -> findSwapped(other, suspects, same).equals(Optional.of(pair)))
                    .ifPresent(other -> {
                        others.remove(pair);
                        pairs.add(new Pair<>(pair.expected(), other.actual()));
                    });
        }
        return new NamedPairs<>(missing, unexpected, others, pairs);
    }

    private static <T> Optional<Pair<T>> findSwapped(
            Pair<T> pair, List<Pair<T>> suspects, BiPredicate<? super T, ? super T> same) {
        var candidates = suspects.stream()
                .filter(other ->
                        same.test(pair.expected(), other.actual()) && same.test(other.expected(), pair.actual()))
                .toList();
        return candidates.size() == 1 ? Optional.of(candidates.get(0)) : Optional.empty();
    }

    /** Whether a renamed thing has the name that another had, which has its name now. */
    boolean isSwapped(Pair<T> pair, Function<? super T, ?> name) {
        return renamed.stream()
                .anyMatch(other -> name.apply(other.expected()).equals(name.apply(pair.actual()))
                        && name.apply(other.actual()).equals(name.apply(pair.expected())));
    }
}
