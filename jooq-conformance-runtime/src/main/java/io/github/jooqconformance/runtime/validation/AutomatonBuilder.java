package io.github.jooqconformance.runtime.validation;

import io.github.jooqconformance.runtime.validation.Boundary.Neighbour;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Turns positions and ways into states: all positions where a match may have got to are one state. */
final class AutomatonBuilder {
    /** A pattern with more states, such as one with bounds that overlap, is left to the server. */
    private static final int MAX_STATES = 2_000;

    private final Nfa nfa;
    private final Alphabet alphabet;
    private final Map<State, Integer> numbers = new HashMap<>();
    private final List<State> states = new ArrayList<>();

    AutomatonBuilder(Nfa nfa) {
        this.nfa = nfa;
        this.alphabet = new Alphabet(nfa.alphabet());
    }

    Automaton build() {
        number(new BitSet(), Neighbour.EDGE);
        var rows = new ArrayList<int[]>();
        // The list grows as states are discovered.
        for (int i = 0; i < states.size(); i++) {
            rows.add(row(states.get(i)));
        }
        var foundAtEnd = new boolean[states.size()];
        for (int i = 0; i < foundAtEnd.length; i++) {
            foundAtEnd[i] = states.get(i).reached(nfa, Neighbour.EDGE).get(Nfa.END);
        }
        dropLost(rows, foundAtEnd);
        int[] next = rows.stream().flatMapToInt(Arrays::stream).toArray();
        return new Automaton(alphabet, next, foundAtEnd);
    }

    /** The states that follow a state. */
    private int[] row(State state) {
        var reached = new EnumMap<Neighbour, BitSet>(Neighbour.class);
        int[] row = new int[alphabet.size()];
        for (int group = 0; group < row.length; group++) {
            int character = alphabet.representative(group);
            var neighbour = nfa.neighbour(character);
            var positions = reached.computeIfAbsent(neighbour, after -> state.reached(nfa, after));
            row[group] = positions.get(Nfa.END) ? Automaton.FOUND : number(nfa.after(positions, character), neighbour);
        }
        return row;
    }

    /** The number of a state; a match may start at any place, and so in any state. */
    private int number(BitSet positions, Neighbour before) {
        positions.set(Nfa.START);
        var state = new State(positions, before);
        var known = numbers.putIfAbsent(state, states.size());
        if (known != null) {
            return known;
        }
        if (states.size() == MAX_STATES) {
            throw new RegexRefusal("it needs too many states");
        }
        states.add(state);
        return states.size() - 1;
    }

    /** Replaces all states that lead to no match, so that a search can end in them. */
    private static void dropLost(List<int[]> rows, boolean[] foundAtEnd) {
        var hopeful = new BitSet();
        int before;
        do {
            before = hopeful.cardinality();
            // Backwards, since most ways lead to a state discovered later.
            for (int i = rows.size() - 1; i >= 0; i--) {
                if (foundAtEnd[i] || leads(rows.get(i), hopeful)) {
                    hopeful.set(i);
                }
            }
        } while (hopeful.cardinality() > before);
        for (int[] row : rows) {
            for (int group = 0; group < row.length; group++) {
                row[group] = row[group] < 0 || hopeful.get(row[group]) ? row[group] : Automaton.LOST;
            }
        }
    }

    private static boolean leads(int[] row, BitSet hopeful) {
        for (int next : row) {
            if (next == Automaton.FOUND || hopeful.get(next)) {
                return true;
            }
        }
        return false;
    }

    /**
     * A state of the search.
     *
     * @param positions where a match may have got to
     * @param before what the last character is to a boundary
     */
    private record State(BitSet positions, Neighbour before) {
        BitSet reached(Nfa nfa, Neighbour after) {
            return nfa.reached(positions, before, after);
        }
    }
}
