package io.github.jooqconformance.runtime.validation;

/**
 * A deterministic automaton that searches a value for a match. It moves once for each character, and stops as soon as
 * the answer is known.
 */
final class Automaton {
    /** The state in which a match has been found, whatever follows. */
    static final int FOUND = -1;

    /** The state from which no match can be found any more. */
    static final int LOST = -2;

    private final Alphabet alphabet;

    /** The state that follows, for each state and each group of characters in it. */
    private final int[] next;

    private final boolean[] foundAtEnd;

    Automaton(Alphabet alphabet, int[] next, boolean[] foundAtEnd) {
        this.alphabet = alphabet;
        this.next = next;
        this.foundAtEnd = foundAtEnd;
    }

    static Automaton of(Nfa nfa) {
        return new AutomatonBuilder(nfa).build();
    }

    boolean find(String value) {
        int groups = alphabet.size();
        int state = 0;
        int i = 0;
        while (i < value.length()) {
            int c = value.codePointAt(i);
            i += Character.charCount(c);
            state = next[state * groups + alphabet.groupOf(c)];
            if (state < 0) {
                return state == FOUND;
            }
        }
        return foundAtEnd[state];
    }
}
