package io.github.jooqconformance.runtime.spelling;

import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/** Finds the word that somebody meant. */
public final class Spelling {
    private Spelling() {}

    /**
     * The candidate nearest to a word, of several the one that begins most like it; empty if none is so near that it
     * can be what was meant.
     */
    public static Optional<String> findNearest(String word, Collection<String> candidates) {
        var farthest = Math.max(2, word.length() / 4);
        return candidates.stream()
                .min(Comparator.<String>comparingInt(candidate -> distance(word, candidate))
                        .thenComparingInt(candidate -> -sharedLetters(word, candidate)))
                .filter(candidate -> distance(word, candidate) <= farthest);
    }

    /** With how many letters both words begin. */
    private static int sharedLetters(String word, String other) {
        var mismatch = Arrays.mismatch(word.toCharArray(), other.toCharArray());
        return mismatch < 0 ? word.length() : mismatch;
    }

    /** How many letters have to be inserted, removed or replaced to get from one word to the other. */
    static int distance(String from, String to) {
        var previous = new int[to.length() + 1];
        for (int column = 0; column <= to.length(); column++) {
            previous[column] = column;
        }
        for (int row = 1; row <= from.length(); row++) {
            var current = new int[to.length() + 1];
            current[0] = row;
            for (int column = 1; column <= to.length(); column++) {
                int replaced = previous[column - 1] + (from.charAt(row - 1) == to.charAt(column - 1) ? 0 : 1);
                current[column] = Math.min(replaced, 1 + Math.min(previous[column], current[column - 1]));
            }
            previous = current;
        }
        return previous[to.length()];
    }
}
