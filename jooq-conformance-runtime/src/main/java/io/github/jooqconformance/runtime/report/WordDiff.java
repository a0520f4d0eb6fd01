package io.github.jooqconformance.runtime.report;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Tells which words of two definitions differ. */
final class WordDiff {
    private static final Pattern WORD = Pattern.compile("\\w+|\\s+|.", Pattern.DOTALL);

    /** What differs of longer definitions is marked as one, so that the time that a report takes has a limit. */
    private static final int LONGEST = 300;

    private WordDiff() {}

    /** A piece of one side; all pieces together are its text. */
    record Piece(String text, boolean differs) {}

    /** The pieces of {@code text}, of which those differ that {@code other} lacks at that place. */
    static List<Piece> of(String text, String other) {
        var words = words(text);
        var others = words(other);
        var start = commonPrefix(words, others);
        var end = commonSuffix(words.subList(start, words.size()), others.subList(start, others.size()));
        var pieces = new ArrayList<Piece>();
        add(words.subList(0, start), false, pieces);
        addMiddle(words.subList(start, words.size() - end), others.subList(start, others.size() - end), pieces);
        add(words.subList(words.size() - end, words.size()), false, pieces);
        return pieces;
    }

    private static List<String> words(String text) {
        return WORD.matcher(text).results().map(MatchResult::group).toList();
    }

    private static int commonPrefix(List<String> words, List<String> others) {
        var i = 0;
        while (i < words.size() && i < others.size() && words.get(i).equals(others.get(i))) {
            i++;
        }
        return i;
    }

    private static int commonSuffix(List<String> words, List<String> others) {
        var i = 0;
        while (i < words.size()
                && i < others.size()
                && words.get(words.size() - 1 - i).equals(others.get(others.size() - 1 - i))) {
            i++;
        }
        return i;
    }

    private static void addMiddle(List<String> words, List<String> others, List<Piece> pieces) {
        if (words.size() > LONGEST || others.size() > LONGEST) {
            add(words, true, pieces);
            return;
        }
        var common = longestCommon(words, others);
        var i = 0;
        var j = 0;
        while (i < words.size()) {
            if (j < others.size() && words.get(i).equals(others.get(j))) {
                add(words.subList(i, i + 1), false, pieces);
                i++;
                j++;
            } else if (j < others.size() && common[i][j + 1] >= common[i + 1][j]) {
                j++;
            } else {
                add(words.subList(i, i + 1), true, pieces);
                i++;
            }
        }
    }

    /** The length of the longest common subsequence of what follows, for each pair of places. */
    private static int[][] longestCommon(List<String> words, List<String> others) {
        var lengths = new int[words.size() + 1][others.size() + 1];
        for (var i = words.size() - 1; i >= 0; i--) {
            for (var j = others.size() - 1; j >= 0; j--) {
                lengths[i][j] = words.get(i).equals(others.get(j))
                        ? lengths[i + 1][j + 1] + 1
                        : Math.max(lengths[i + 1][j], lengths[i][j + 1]);
            }
        }
        return lengths;
    }

    /** Adds to the last piece, if that is of the same kind. */
    private static void add(List<String> words, boolean differs, List<Piece> pieces) {
        if (words.isEmpty()) {
            return;
        }
        var text = String.join("", words);
        var last = pieces.size() - 1;
        if (last >= 0 && pieces.get(last).differs() == differs) {
            pieces.set(last, new Piece(pieces.get(last).text() + text, differs));
        } else {
            pieces.add(new Piece(text, differs));
        }
    }
}
