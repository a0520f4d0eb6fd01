package io.github.jooqconformance.runtime.validation;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Strings of pieces drawn at random, the same in every run. */
final class RandomText {
    private static final long SEED = 20261101;

    private RandomText() {}

    /** So many strings of up to so many pieces each. */
    static List<String> of(int count, int maxPieces, String... pieces) {
        var random = new Random(SEED + Arrays.hashCode(pieces));
        return Stream.generate(() -> text(random, maxPieces, pieces))
                .limit(count)
                .toList();
    }

    private static String text(Random random, int maxPieces, String... pieces) {
        return IntStream.range(0, random.nextInt(maxPieces + 1))
                .mapToObj(i -> pieces[random.nextInt(pieces.length)])
                .collect(Collectors.joining());
    }
}
