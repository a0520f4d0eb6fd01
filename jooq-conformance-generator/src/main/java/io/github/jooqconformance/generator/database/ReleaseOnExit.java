package io.github.jooqconformance.generator.database;

import java.util.concurrent.atomic.AtomicBoolean;

/**
 * Something that outlives the virtual machine unless it is released: a process, a directory, a database. It is released
 * once, by {@link #close()} or at the end of the virtual machine, whichever comes first.
 */
final class ReleaseOnExit implements AutoCloseable {
    private final AtomicBoolean released = new AtomicBoolean();
    private final Runnable release;
    private final Thread hook = new Thread(this::releaseOnce, "jooq-conformance-release");

    private ReleaseOnExit(Runnable release) {
        this.release = release;
    }

    /** Takes responsibility for something, best before it comes into being. */
    static ReleaseOnExit of(Runnable release) {
        var responsibility = new ReleaseOnExit(release);
        Runtime.getRuntime().addShutdownHook(responsibility.hook);
        return responsibility;
    }

    /** Whether it is too late for something to come into being. */
    boolean isReleased() {
        return released.get();
    }

    private void releaseOnce() {
        if (released.compareAndSet(false, true)) {
            release.run();
        }
    }

    @Override
    public void close() {
        try {
            // Build tools keep their virtual machine for many builds.
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException e) {
            // The virtual machine is about to end, and the hook runs anyway.
            return;
        }
        releaseOnce();
    }
}
