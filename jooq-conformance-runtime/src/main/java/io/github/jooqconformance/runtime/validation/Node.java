package io.github.jooqconformance.runtime.validation;

import java.util.List;

/** A part of a parsed pattern. */
sealed interface Node {
    /** Adds ways through the automaton from one position to another, on which this part is matched. */
    void wire(Nfa nfa, int from, int to);

    /** One character of a class. */
    record OneOf(CharacterClass characters) implements Node {
        @Override
        public void wire(Nfa nfa, int from, int to) {
            nfa.addStep(from, characters, to);
        }
    }

    /** No character, at a place that meets a condition. */
    record At(Boundary boundary) implements Node {
        @Override
        public void wire(Nfa nfa, int from, int to) {
            nfa.addJump(from, boundary, to);
        }
    }

    /** One part after the other. */
    record Sequence(List<Node> parts) implements Node {
        public Sequence {
            parts = List.copyOf(parts);
        }

        @Override
        public void wire(Nfa nfa, int from, int to) {
            int position = from;
            for (var part : parts) {
                int next = nfa.addPosition();
                part.wire(nfa, position, next);
                position = next;
            }
            nfa.addJump(position, Boundary.NONE, to);
        }
    }

    /** Any of the branches. */
    record Choice(List<Node> branches) implements Node {
        public Choice {
            branches = List.copyOf(branches);
        }

        @Override
        public void wire(Nfa nfa, int from, int to) {
            branches.forEach(branch -> branch.wire(nfa, from, to));
        }
    }

    /**
     * The part a number of times. Whether as few or as many as possible makes no difference to whether there is a
     * match.
     *
     * @param most the greatest number, or {@link #UNLIMITED}
     */
    record Repeat(Node part, int least, int most) implements Node {
        static final int UNLIMITED = Integer.MAX_VALUE;

        @Override
        public void wire(Nfa nfa, int from, int to) {
            int position = nfa.addPosition();
            nfa.addJump(from, Boundary.NONE, position);
            for (int i = 0; i < least; i++) {
                position = once(nfa, position);
            }
            if (most == UNLIMITED) {
                // Its own position, or what leads here could be repeated as well.
                int loop = nfa.addPosition();
                nfa.addJump(position, Boundary.NONE, loop);
                part.wire(nfa, loop, loop);
                position = loop;
            } else {
                for (int i = least; i < most; i++) {
                    nfa.addJump(position, Boundary.NONE, to);
                    position = once(nfa, position);
                }
            }
            nfa.addJump(position, Boundary.NONE, to);
        }

        private int once(Nfa nfa, int from) {
            int to = nfa.addPosition();
            part.wire(nfa, from, to);
            return to;
        }
    }
}
