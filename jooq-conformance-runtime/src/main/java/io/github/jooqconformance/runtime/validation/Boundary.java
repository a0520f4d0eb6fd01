package io.github.jooqconformance.runtime.validation;

/** A condition on a place between two characters of the value. */
enum Boundary {
    NONE {
        @Override
        boolean holds(Neighbour before, Neighbour after) {
            return true;
        }
    },
    VALUE_START {
        @Override
        boolean holds(Neighbour before, Neighbour after) {
            return before == Neighbour.EDGE;
        }
    },
    VALUE_END {
        @Override
        boolean holds(Neighbour before, Neighbour after) {
            return after == Neighbour.EDGE;
        }
    },
    WORD_START {
        @Override
        boolean holds(Neighbour before, Neighbour after) {
            return before != Neighbour.WORD && after == Neighbour.WORD;
        }
    },
    WORD_END {
        @Override
        boolean holds(Neighbour before, Neighbour after) {
            return before == Neighbour.WORD && after != Neighbour.WORD;
        }
    },
    WORD_START_OR_END {
        @Override
        boolean holds(Neighbour before, Neighbour after) {
            return WORD_START.holds(before, after) || WORD_END.holds(before, after);
        }
    },
    WITHIN_OR_BETWEEN_WORDS {
        @Override
        boolean holds(Neighbour before, Neighbour after) {
            return !WORD_START_OR_END.holds(before, after);
        }
    };

    /** What is on one side of a place. */
    enum Neighbour {
        /** Nothing: the value starts or ends. */
        EDGE,
        WORD,
        NO_WORD,
        /** A character that is part of a word in some locales only. */
        DOUBTFUL
    }

    /** Whether the condition holds between these neighbours, neither of them doubtful. */
    abstract boolean holds(Neighbour before, Neighbour after);

    /** Whether the condition holds between these neighbours. */
    boolean holds(Neighbour before, Neighbour after, Reading reading) {
        if (before == Neighbour.DOUBTFUL) {
            return decide(holds(Neighbour.WORD, after, reading), holds(Neighbour.NO_WORD, after, reading), reading);
        }
        if (after == Neighbour.DOUBTFUL) {
            return decide(holds(before, Neighbour.WORD), holds(before, Neighbour.NO_WORD), reading);
        }
        return holds(before, after);
    }

    boolean isOfWords() {
        return switch (this) {
            case NONE, VALUE_START, VALUE_END -> false;
            case WORD_START, WORD_END, WORD_START_OR_END, WITHIN_OR_BETWEEN_WORDS -> true;
        };
    }

    private static boolean decide(boolean one, boolean other, Reading reading) {
        return reading == Reading.STRICT ? one && other : one || other;
    }
}
