package io.github.jooqconformance.runtime.validation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/** Numbers the groups of characters that a pattern does not tell apart. */
final class Alphabet {
    private static final int ASCII = 0x80;

    /** The first code point of each run of characters of one group, sorted; the first run starts at 0. */
    private final int[] starts;

    private final int[] groupOfRun;
    private final int[] groupOfAscii;
    private final int[] representatives;

    Alphabet(Set<CodePoints> sets) {
        starts = IntStream.concat(IntStream.of(0), sets.stream().flatMapToInt(CodePoints::bounds))
                .filter(Character::isValidCodePoint)
                .sorted()
                .distinct()
                .toArray();
        var ordered = List.copyOf(sets);
        var groups = new HashMap<BitSet, Integer>();
        var first = new ArrayList<Integer>();
        groupOfRun = new int[starts.length];
        for (int run = 0; run < starts.length; run++) {
            int start = starts[run];
            groupOfRun[run] = groups.computeIfAbsent(memberships(ordered, start), membership -> {
                first.add(start);
                return first.size() - 1;
            });
        }
        representatives = first.stream().mapToInt(Integer::intValue).toArray();
        groupOfAscii = IntStream.range(0, ASCII).map(this::search).toArray();
    }

    /** The number of groups. */
    int size() {
        return representatives.length;
    }

    /** A member of a group. */
    int representative(int group) {
        return representatives[group];
    }

    int groupOf(int codePoint) {
        return codePoint < ASCII ? groupOfAscii[codePoint] : search(codePoint);
    }

    private int search(int codePoint) {
        int position = Arrays.binarySearch(starts, codePoint);
        return groupOfRun[position >= 0 ? position : -position - 2];
    }

    private static BitSet memberships(List<CodePoints> sets, int codePoint) {
        var memberships = new BitSet();
        IntStream.range(0, sets.size())
                .filter(i -> sets.get(i).contains(codePoint))
                .forEach(memberships::set);
        return memberships;
    }
}
