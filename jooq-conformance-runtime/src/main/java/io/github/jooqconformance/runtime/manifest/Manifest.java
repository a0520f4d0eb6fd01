package io.github.jooqconformance.runtime.manifest;

import java.util.List;

/**
 * What the code generated from one schema expects of it. Implemented by generated classes, which are nothing but
 * constants: no resource has to be on the class path, and nothing is parsed before it is needed.
 *
 * <p>The texts are JSON in the format of {@link SnapshotFormat}. Read them with {@link ExpectedSchema#of(Manifest)}.
 */
public interface Manifest {
    /** The schema's name, the scope of generation and each table's fingerprint. */
    String header();

    /**
     * The schema's types, sequences and routines, the types of other schemas that its tables use, and the database's
     * extensions.
     */
    String objects();

    /** The tables, one document each, in the order of the fingerprints in the header. */
    List<String> tables();
}
