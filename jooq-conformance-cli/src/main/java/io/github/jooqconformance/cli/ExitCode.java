package io.github.jooqconformance.cli;

/** What the program tells the shell. */
final class ExitCode {
    /** Nothing fails. */
    static final int CONFORMS = 0;

    /** There are findings that fail the check. */
    static final int DIFFERS = 1;

    /** The program was called in a way that cannot be meant. */
    static final int USAGE = 2;

    /** Nothing is known: something could not be read or written, or the program is at fault. */
    static final int NOT_CHECKED = 3;

    private ExitCode() {}
}
