package io.github.jooqconformance.runtime.validation;

import io.github.jooqconformance.runtime.validation.Boundary.Neighbour;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** A pattern as positions and the ways between them: a step takes a character, a jump takes none. */
final class Nfa {
    static final int START = 0;
    static final int END = 1;

    /** A pattern beyond this, such as nested bounds, is left to the server. */
    private static final int MAX_POSITIONS = 10_000;

    private final Reading reading;
    private final List<List<Step>> steps = new ArrayList<>();
    private final List<List<Jump>> jumps = new ArrayList<>();
    private final Set<CodePoints> alphabet = new LinkedHashSet<>();
    private final CharacterClass word = CharacterClass.named("word").orElseThrow();
    private boolean knowsWords;
    private boolean localeDependent;

    Nfa(Node node, Reading reading) {
        this.reading = reading;
        addPosition();
        addPosition();
        node.wire(this, START, END);
    }

    int addPosition() {
        if (steps.size() == MAX_POSITIONS) {
            throw new RegexRefusal("it is too large");
        }
        steps.add(new ArrayList<>(1));
        jumps.add(new ArrayList<>(1));
        return steps.size() - 1;
    }

    void addStep(int from, CharacterClass characters, int to) {
        var taken = characters.read(reading);
        steps.get(from).add(new Step(taken, to));
        alphabet.add(taken);
        localeDependent |= characters.isLocaleDependent();
    }

    void addJump(int from, Boundary boundary, int to) {
        jumps.get(from).add(new Jump(boundary, to));
        if (boundary.isOfWords()) {
            alphabet.add(word.certain());
            alphabet.add(word.possible());
            knowsWords = true;
            localeDependent = true;
        }
    }

    /** Whether the two readings of the pattern may differ. */
    boolean isLocaleDependent() {
        return localeDependent;
    }

    /** The sets of characters between which the pattern distinguishes. */
    Set<CodePoints> alphabet() {
        return alphabet;
    }

    /** What a character is to a boundary. */
    Neighbour neighbour(int codePoint) {
        if (!knowsWords || !word.possible().contains(codePoint)) {
            return Neighbour.NO_WORD;
        }
        return word.certain().contains(codePoint) ? Neighbour.WORD : Neighbour.DOUBTFUL;
    }

    /** All positions that are reached from the given ones by jumps alone, at a place between two neighbours. */
    BitSet reached(BitSet positions, Neighbour before, Neighbour after) {
        var reached = (BitSet) positions.clone();
        var open = new ArrayList<Integer>();
        positions.stream().forEach(open::add);
        while (!open.isEmpty()) {
            for (var jump : jumps.get(open.remove(open.size() - 1))) {
                if (!reached.get(jump.to()) && jump.boundary().holds(before, after, reading)) {
                    reached.set(jump.to());
                    open.add(jump.to());
                }
            }
        }
        return reached;
    }

    /** The positions after a step from any of the given ones. */
    BitSet after(BitSet positions, int codePoint) {
        var next = new BitSet();
        for (int from = positions.nextSetBit(0); from >= 0; from = positions.nextSetBit(from + 1)) {
            for (var step : steps.get(from)) {
                if (step.characters().contains(codePoint)) {
                    next.set(step.to());
                }
            }
        }
        return next;
    }

    private record Step(CodePoints characters, int to) {}

    private record Jump(Boundary boundary, int to) {}
}
