package io.github.jooqconformance.runtime.spring;

/** How to start an application that its check keeps from starting. */
final class WayOut {
    static final String START_ANYWAY = "To start anyway, and only be warned, set jooq.conformance.mode=warn.";

    private WayOut() {}
}
