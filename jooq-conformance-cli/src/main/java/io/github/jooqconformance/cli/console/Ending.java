package io.github.jooqconformance.cli.console;

/** The end of the program, at which other threads still work. */
final class Ending {
    private static final Thread PROBE = new Thread(() -> {}, "jooq-conformance-probe");

    private Ending() {}

    /** Whether the program was interrupted, or ends for another reason; what is to be done at its end may be done. */
    static boolean hasBegun() {
        try {
            Runtime.getRuntime().removeShutdownHook(PROBE);
            return false;
        } catch (IllegalStateException e) {
            // Java has no other way to ask.
            return true;
        }
    }
}
