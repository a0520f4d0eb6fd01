package io.github.jooqconformance.runtime.validation;

/**
 * One of the conditions that a pattern consists of: itself or, of a pattern that starts with lookaheads, one of them.
 *
 * @param strict the automaton for what matches in every locale
 * @param lenient the automaton for what matches in some locale; the same if that makes no difference
 * @param negated whether the value must not match
 */
record Search(Automaton strict, Automaton lenient, boolean negated) {
    static Search of(Node node, boolean negated) {
        var nfa = new Nfa(node, Reading.LENIENT);
        var lenient = Automaton.of(nfa);
        var strict = nfa.isLocaleDependent() ? Automaton.of(new Nfa(node, Reading.STRICT)) : lenient;
        return new Search(strict, lenient, negated);
    }

    boolean dependsOnLocale() {
        return strict != lenient;
    }

    boolean succeeds(String value, Reading reading) {
        var effective = negated ? reading.negated() : reading;
        return (effective == Reading.STRICT ? strict : lenient).find(value) != negated;
    }
}
