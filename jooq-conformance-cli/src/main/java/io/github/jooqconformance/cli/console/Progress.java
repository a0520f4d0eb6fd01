package io.github.jooqconformance.cli.console;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** Tells people what they are waiting for, if they have to wait for longer than a second. */
public final class Progress implements AutoCloseable {
    private static final long PATIENCE = 1;

    private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor(Progress::thread);
    private final Consumer<String> listener;

    /** Progress that is told to a listener; it is called from another thread. */
    public Progress(Consumer<String> listener) {
        this.listener = listener;
    }

    private static Thread thread(Runnable work) {
        var thread = new Thread(work, "jooq-conformance-progress");
        // However the program ends, it need not wait for this.
        thread.setDaemon(true);
        return thread;
    }

    /**
     * Does some work.
     *
     * @param what the work as people call it: {@code Reading the catalog}
     */
    public <T> T during(String what, Supplier<T> work) {
        var announcement = clock.schedule(() -> listener.accept(what + "…"), PATIENCE, TimeUnit.SECONDS);
        try {
            return work.get();
        } finally {
            announcement.cancel(false);
        }
    }

    @Override
    public void close() {
        clock.shutdownNow();
    }
}
