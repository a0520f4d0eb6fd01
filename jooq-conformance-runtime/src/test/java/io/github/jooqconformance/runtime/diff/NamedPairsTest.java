package io.github.jooqconformance.runtime.diff;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jooqconformance.runtime.diff.NamedPairs.Pair;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class NamedPairsTest {
    private record Thing(String name, String value) {}

    private static final Likeness<Thing> VALUE = Likeness.of(Thing::value);

    private static List<Thing> things(String... namesAndValues) {
        return List.of(namesAndValues).stream()
                .map(thing -> thing.split("="))
                .map(parts -> new Thing(parts[0], parts[1]))
                .toList();
    }

    private static NamedPairs<Thing> pairs(List<Thing> expected, List<Thing> actual) {
        return NamedPairs.of(expected, actual, Thing::name);
    }

    private static NamedPairs<Thing> swapped(List<Thing> expected, List<Thing> actual) {
        return pairs(expected, actual)
                .withSwaps(pair -> !pair.expected().value().equals(pair.actual().value()), VALUE);
    }

    private static List<String> names(List<Pair<Thing>> pairs) {
        return pairs.stream()
                .map(pair -> pair.expected().name() + "-" + pair.actual().name())
                .toList();
    }

    @Test
    void pairsWhatIsAlikeUnderAnotherName() {
        var pairs =
                pairs(things("a=1", "b=2", "c=3"), things("a=9", "d=2", "e=4")).withRenames(VALUE);

        assertThat(names(pairs.common())).containsExactly("a-a");
        assertThat(names(pairs.renamed())).containsExactly("b-d");
        assertThat(pairs.missing()).isEqualTo(things("c=3"));
        assertThat(pairs.unexpected()).isEqualTo(things("e=4"));
    }

    @Test
    void guessesNothingWhereSeveralAreAlike() {
        assertThat(pairs(things("a=1"), things("b=1", "c=1")).withRenames(VALUE).renamed())
                .isEmpty();
        assertThat(pairs(things("a=1", "b=1"), things("c=1")).withRenames(VALUE).renamed())
                .isEmpty();
        assertThat(swapped(things("a=1", "b=2", "c=2"), things("a=2", "b=1", "c=1"))
                        .renamed())
                .isEmpty();
    }

    @Test
    void pairsAnewWhatHasSwappedItsNames() {
        var pairs = swapped(things("a=1", "b=2", "c=3", "d=4"), things("a=2", "b=1", "c=3", "d=5"));

        assertThat(names(pairs.renamed())).containsExactly("a-b", "b-a");
        assertThat(names(pairs.common())).containsExactly("c-c", "d-d");
        assertThat(names(swapped(things("a=1", "b=2", "c=3"), things("a=2", "b=3", "c=1"))
                        .renamed()))
                .isEmpty();
    }

    /** Each with each would be a hundred million questions about ten thousand tables. */
    @Test
    void asksAboutEachThingAFewTimesHoweverManyThereAre() {
        var asked = new AtomicInteger();
        var likeness = Likeness.<Thing>of(thing -> {
            asked.incrementAndGet();
            return thing.value();
        });
        var before = IntStream.range(0, 1_000)
                .mapToObj(i -> new Thing("before" + i, "value" + i))
                .toList();
        var after = IntStream.range(0, 1_000)
                .mapToObj(i -> new Thing("after" + i, "value" + i))
                .toList();
        var other = IntStream.range(0, 1_000)
                .mapToObj(i -> new Thing("before" + i, "value" + (i ^ 1)))
                .toList();

        assertThat(pairs(before, after).withRenames(likeness).renamed()).hasSize(1_000);
        assertThat(pairs(before, other).withSwaps(pair -> true, likeness).renamed())
                .hasSize(1_000);

        assertThat(asked).hasValueLessThanOrEqualTo(6_000);
    }
}
