package io.github.jooqconformance.generator;

import org.jooq.meta.Database;

/** A database of jOOQ's that shares its {@link GeneratorOptions} with the generator, and wants to know if it does. */
public interface ConfiguredDatabase extends Database {
    /** Says that {@link ConformanceGenerator} reads the options. Other generators do not know them. */
    void optionsAreRead();
}
