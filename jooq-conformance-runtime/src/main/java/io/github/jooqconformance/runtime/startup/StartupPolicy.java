package io.github.jooqconformance.runtime.startup;

/** What an application does with the report of the check that it runs when it starts. */
public enum StartupPolicy {
    /** It refuses to start if anything fails the check, as a finding does because of which reads or writes fail. */
    FAIL,
    /** It starts, and logs what was found. */
    WARN,
    /** It does not check at all. */
    OFF
}
