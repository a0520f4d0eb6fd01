package io.github.jooqconformance.runtime.testing;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** What is logged, which goes to the standard error stream in tests. */
public final class Logs {
    private Logs() {}

    /** Something to watch the log of. */
    public interface Action {
        /** Does it. */
        void run() throws Exception;
    }

    /** What is logged during an action, warnings and above. */
    public static String during(Action action) throws Exception {
        var bytes = new ByteArrayOutputStream();
        var before = System.err;
        try (var capture = new PrintStream(bytes, true, StandardCharsets.UTF_8)) {
            System.setErr(capture);
            action.run();
        } finally {
            System.setErr(before);
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
