package io.github.jooqconformance.cli;

/** Words that several commands say. */
final class Phrase {
    private Phrase() {}

    /** {@code 1 table} or {@code 2 tables}. */
    static String count(int number, String noun) {
        return number + " " + noun + (number == 1 ? "" : "s");
    }
}
