package io.github.jooqconformance.generator.differential;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;

/** Texts worth trying: what conditions mention, what their patterns match, and what lies near by. */
final class Texts {
    private static final List<String> SEEDS =
            List.of("", "a", "B", "abc", "😀é", "0x1F", "42", "a\nb", "%", "a_b", "ß", "İ", "ǅ");
    private static final List<String> CHARACTERS = List.of("a", "b", " ", "Z", "9", "é", "😀", "\t", "_", "-", ".");
    private static final String OF_PATTERNS = ".*[({^$|\\";
    private static final int SAMPLES = 10;
    private static final int MAX_EDGES_OF_LENGTH = 12;

    private final Mentions mentions;
    private final Random random;

    Texts(Mentions mentions, Random random) {
        this.mentions = mentions;
        this.random = random;
    }

    /** Texts at which verdicts may change. */
    List<String> edges(int maxLength) {
        var seeds = new LinkedHashSet<>(mentions.strings());
        seeds.addAll(SEEDS);
        var texts = new LinkedHashSet<String>();
        seeds.forEach(seed -> texts.addAll(around(seed)));
        mentions.strings().stream()
                .filter(text -> text.chars().anyMatch(c -> OF_PATTERNS.indexOf(c) >= 0))
                .forEach(pattern -> addSamples(pattern, texts));
        addLengths(maxLength, texts);
        texts.add("nul\0");
        for (int i = 0; i < SAMPLES; i++) {
            texts.add(random.ints(random.nextInt(12), 0, CHARACTERS.size())
                    .mapToObj(CHARACTERS::get)
                    .collect(Collectors.joining()));
        }
        return List.copyOf(texts);
    }

    private static Set<String> around(String seed) {
        var texts = new LinkedHashSet<>(
                List.of(seed, seed + " ", " " + seed, seed + "   ", seed + "\t", seed + "x", seed + "\n"));
        texts.add(seed.toUpperCase(Locale.ROOT));
        texts.add(seed.toLowerCase(Locale.ROOT));
        texts.add(seed.replace("%", "zz").replace("_", "q"));
        texts.add(seed.replace("%", ""));
        return texts;
    }

    private void addSamples(String pattern, Set<String> texts) {
        for (int i = 0; i < SAMPLES; i++) {
            var sample = PatternSamples.of(pattern, random);
            texts.add(sample);
            texts.add(neighbour(sample));
        }
    }

    private void addLengths(int maxLength, Set<String> texts) {
        var lengths = new ArrayList<>(mentions.lengths(Integer.MAX_VALUE));
        if (maxLength > 0) {
            lengths.addAll(List.of(maxLength, maxLength + 1));
        }
        lengths.stream().limit(MAX_EDGES_OF_LENGTH * 3L).forEach(length -> {
            texts.add("x".repeat(length));
            texts.add("é".repeat(length));
            texts.add("😀".repeat(length));
            texts.add("x".repeat(length) + "  ");
        });
    }

    /** A text that differs a little. */
    String neighbour(String text) {
        int[] all = text.codePoints().toArray();
        int place = random.nextInt(all.length + 1);
        int after = place + (random.nextBoolean() && place < all.length ? 1 : 0);
        var inserted = random.nextInt(3) > 0 ? CHARACTERS.get(random.nextInt(CHARACTERS.size())) : "";
        return new String(all, 0, place) + inserted + new String(all, after, all.length - after);
    }
}
