package io.github.jooqconformance.runtime.manifest;

/** The version of the JSON in which snapshots and manifests are written. */
public final class SnapshotFormat {
    /** Written to every header and document. Readers refuse any other: a changed meaning never passes for drift. */
    public static final String VERSION = "jooq-conformance/1";

    private SnapshotFormat() {}
}
