package io.github.jooqconformance.runtime.diff;

/** What to beware of before executing the statement of a {@link Remedy}. */
enum Hazard {
    ROWS_IN_THE_WAY("On a table with rows, it fails if the column is NOT NULL without a default."),
    NULLS_IN_THE_WAY("The statement fails if a row holds NULL, and reads the whole table under an exclusive lock."),
    MAY_REWRITE(
            "Unless it only lengthens the type, the statement rewrites the table under an exclusive lock and fails if a value does"
                    + " not fit."),
    REWRITES("The statement rewrites the table under an exclusive lock."),
    VALUES_LOST("The values that the column holds are lost, and the table is rewritten under an exclusive lock."),
    STORED_ONLY("A virtual column does not allow it, and has to be made anew."),
    SEQUENCE_RESTARTS("The new sequence starts at 1: set it past the greatest value."),
    READS_ALL("The statement reads every row under a lock against writes, and fails if one violates it."),
    READS_ALL_UNLOCKED("The statement reads every row, without a lock against writes, and fails if one violates it."),
    VIEW_RECOMPUTED(
            "The query runs anew under an exclusive lock; indexes, comments and privileges have to be made again."),
    OPTIONS_RESET("Options of the view, such as WITH CHECK OPTION, have to be set again."),
    TYPE_IN_USE("The statement fails while a column is of the type."),
    ATTRIBUTE_AT_END("The attribute comes last, whatever its former place."),
    NUMBERS_REMEMBERED("Where the sequence stands is not touched; it has to be within the limits."),
    SEQUENCE_GONE("A default that takes numbers from a sequence needs one, for the identity's goes with it."),
    NUMBERS_START_OVER("The new sequence starts over: set it past the greatest value."),
    ATTRIBUTE_LOST("The values of the attribute are lost."),
    BLOCKS_WRITES("The statement blocks writes for as long as it builds; CONCURRENTLY does not.");

    private final String sentence;

    Hazard(String sentence) {
        this.sentence = sentence;
    }

    String sentence() {
        return sentence;
    }
}
